import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ArticleCard, CardChunk } from '../../model/index.ts';
import { type FoundCard, type LoadedChunk, type Meant, meantIn, shortenedIn } from './findCard.ts';
import { type ChunkPlace, chunkAt, chunksFor, type Library } from './library.ts';
import { chunkQuery } from './queries.ts';

/**
 * The article that an address means by its id, by the id of a copy, or by one of them without the outlet; null where the
 * archive has none, or several. It is there at once where its chunk is.
 */
export function cardQuery(library: Library, name: string, client: QueryClient) {
  return queryOptions({
    queryKey: ['card', name],
    queryFn: () => findCard(library, name, client),
    initialData: () => cardAtHand(library, name, client),
  });
}

async function findCard(library: Library, name: string, client: QueryClient): Promise<FoundCard | null> {
  const meant = await findMeant(library, name, client);
  return typeof meant === 'string' ? cardOnly(await findMeant(library, meant, client)) : meant;
}

/** The id of a copy leads to an article, and no further. */
function cardOnly(meant: Meant | null): FoundCard | null {
  return typeof meant === 'string' ? null : meant;
}

async function findMeant(library: Library, name: string, client: QueryClient): Promise<Meant | null> {
  const seen: LoadedChunk[] = [];
  for (const at of chunksFor(library, name)) {
    const loaded = { at, chunk: await client.ensureQueryData(chunkQuery(library, at)) };
    const meant = meantIn(loaded, name);
    if (meant !== undefined) return meant;
    seen.push(loaded);
  }
  return shortenedIn(seen, name);
}

/** What `findCard` finds, where it needs no request; undefined where it does. */
function cardAtHand(library: Library, name: string, client: QueryClient): FoundCard | null | undefined {
  const meant = meantAtHand(library, name, client);
  if (typeof meant !== 'string') return meant;
  const article = meantAtHand(library, meant, client);
  return article === undefined ? undefined : cardOnly(article);
}

function meantAtHand(library: Library, name: string, client: QueryClient): Meant | null | undefined {
  const chunks = chunksFor(library, name);
  const loaded = chunks.flatMap((at) => {
    const chunk = chunkAtHand(library, at, client);
    return chunk ? [{ at, chunk }] : [];
  });
  for (const one of loaded) {
    const meant = meantIn(one, name);
    if (meant !== undefined) return meant;
  }
  return loaded.length === chunks.length ? shortenedIn(loaded, name) : undefined;
}

function chunkAtHand(library: Library, at: ChunkPlace, client: QueryClient): CardChunk | undefined {
  return at.ref ? client.getQueryData(chunkQuery(library, at).queryKey) : library.index.cards;
}

/** So many articles before and after one are looked at for what is near it in time. */
const NEIGHBOURS = 12;

/** The cards around an article: its chunk's, and those of the next where it stands at an end. At hand where those are. */
export function aroundQuery(library: Library, { place }: Pick<FoundCard, 'place'>, client: QueryClient) {
  const chunks = chunksAround(library, place);
  return queryOptions({
    queryKey: ['around', place],
    queryFn: async (): Promise<readonly ArticleCard[]> => {
      const loaded = await Promise.all(chunks.map((at) => client.ensureQueryData(chunkQuery(library, at))));
      return loaded.flatMap(({ articles }) => articles);
    },
    initialData: () => {
      const loaded = chunks.flatMap((at) => chunkAtHand(library, at, client) ?? []);
      return loaded.length === chunks.length ? loaded.flatMap(({ articles }) => articles) : undefined;
    },
  });
}

function chunksAround(library: Library, place: number): ChunkPlace[] {
  const last = library.columns.count - 1;
  const ends = [Math.max(0, place - NEIGHBOURS), place, Math.min(last, place + NEIGHBOURS)];
  return [...new Set(ends.flatMap((at) => chunkAt(library, at) ?? []))];
}
