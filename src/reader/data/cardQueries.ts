import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ArticleCard, CardChunk } from '../../model/index.ts';
import {
  type ChunkPlace,
  cardOnly,
  chunkAt,
  chunksFor,
  type FoundCard,
  findCard,
  type Meant,
  meantIn,
  shortenedIn,
} from '../../store/index.ts';
import type { Library } from './library.ts';
import { chunkQuery } from './queries.ts';
import { IS_IN_STORE } from './storeAddress.ts';
import { storedAround, storedCard } from './storedQueries.ts';

/**
 * The article that an address means by its id, by the id of a copy, or by one of them without the outlet; null where the
 * archive has none, or several. It is there at once where its chunk is.
 */
export function cardQuery(library: Library, name: string, client: QueryClient) {
  return queryOptions({
    queryKey: ['card', name],
    queryFn: (): Promise<FoundCard | null> =>
      IS_IN_STORE
        ? storedCard(library, name, client)
        : findCard(library, name, (at) => client.ensureQueryData(chunkQuery(library, at))),
    initialData: () => (IS_IN_STORE ? undefined : cardAtHand(library, name, client)),
  });
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
export function aroundQuery(
  library: Library,
  { place, card }: Pick<FoundCard, 'place'> & Partial<FoundCard>,
  client: QueryClient,
) {
  const chunks = chunksAround(library, place);
  return queryOptions({
    queryKey: ['around', place, ...(IS_IN_STORE ? [card?.id] : [])],
    queryFn: async (): Promise<readonly ArticleCard[]> => {
      if (IS_IN_STORE) return storedAround(library, card, NEIGHBOURS);
      const loaded = await Promise.all(chunks.map((at) => client.ensureQueryData(chunkQuery(library, at))));
      return loaded.flatMap(({ articles }) => articles);
    },
    initialData: () => {
      if (IS_IN_STORE) return undefined;
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
