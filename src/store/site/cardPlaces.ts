import {
  bisect,
  type CardChunk,
  type ChunkRef,
  type LibraryIndex,
  type MarkColumns,
  placeOfAlias,
} from '../../model/index.ts';
import { outletIn, parseName, stretchesOf } from './articleName.ts';
import { type FiledCard, type LoadedChunk, type Meant, meantIn, shortenedIn } from './findCard.ts';

/** A chunk of cards and where it lies: places `[from, to)` of the archive's order. */
export interface ChunkPlace {
  readonly from: number;
  readonly to: number;
  /** Absent where the index has the cards itself. */
  readonly ref?: ChunkRef;
}

/** Where the cards of an archive are to be had. */
export interface CardPlaces {
  readonly index: Pick<LibraryIndex, 'counts' | 'sources'>;
  /** When and whose each article is, in the archive's order. */
  readonly columns: MarkColumns;
  readonly chunks: readonly ChunkPlace[];
}

/** The chunks of an index, in the archive's order. */
export function chunkPlaces({ cards, chunks }: Pick<LibraryIndex, 'cards' | 'chunks'>): ChunkPlace[] {
  if (cards) return [{ from: 0, to: cards.articles.length }];
  let from = 0;
  return chunks.map((ref) => {
    const place = { from, to: from + ref.articles, ref };
    from = place.to;
    return place;
  });
}

/** The chunk that has the card at a place of the archive's order; undefined beyond its end. */
export function chunkAt({ chunks }: Pick<CardPlaces, 'chunks'>, place: number): ChunkPlace | undefined {
  return chunks[bisect(chunks.length, (at) => (chunks[at]?.to ?? 0) <= place)];
}

/**
 * The chunks that can have the article of that name, the likeliest first: those that have an article of its day and, where
 * the name has one, of its outlet; then, in an archive with copies, the one that can have it as the id of a copy. Where
 * there is none, no request is needed to know that the archive does not have it.
 */
export function chunksFor(places: CardPlaces, name: string): ChunkPlace[] {
  // What the index has itself can be looked through.
  if (places.chunks.every(({ ref }) => ref === undefined)) return [...places.chunks];
  const { columns, index } = places;
  const outlet = outletIn(
    name,
    index.sources.map(({ id }) => id),
  );
  const source = index.sources.findIndex(({ id }) => id === outlet);
  const hasOutlet = (from: number, to: number) =>
    outlet === undefined || columns.sources.subarray(from, to).includes(source);
  const found = stretchesOf(parseName(name), columns.instants).flatMap(([from, to]) =>
    places.chunks.filter((chunk) => {
      const [first, end] = [Math.max(from, chunk.from), Math.min(to, chunk.to)];
      return first < end && hasOutlet(first, end);
    }),
  );
  return [...new Set([...found, ...chunkOfAlias(places, name)])];
}

function chunkOfAlias(places: CardPlaces, name: string): ChunkPlace[] {
  const { index, columns } = places;
  if (index.counts.copies === 0 || parseName(name).day === undefined) return [];
  return [chunkAt(places, placeOfAlias(name, columns.instants)) ?? []].flat();
}

/** Gets a chunk; rejects where it cannot be had. */
export type LoadChunk = (at: ChunkPlace) => Promise<CardChunk>;

/**
 * The article that an address means by its id, by the id of a copy, or by one of them without the outlet; null where the
 * archive has none, or several.
 */
export async function findCard(places: CardPlaces, name: string, load: LoadChunk): Promise<FiledCard | null> {
  const meant = await findMeant(places, name, load);
  return typeof meant === 'string' ? cardOnly(await findMeant(places, meant, load)) : meant;
}

/** The id of a copy leads to an article, and no further. */
export function cardOnly(meant: Meant | null): FiledCard | null {
  return typeof meant === 'string' ? null : meant;
}

async function findMeant(places: CardPlaces, name: string, load: LoadChunk): Promise<Meant | null> {
  const seen: LoadedChunk[] = [];
  for (const at of chunksFor(places, name)) {
    const loaded = { at, chunk: await load(at) };
    const meant = meantIn(loaded, name);
    if (meant !== undefined) return meant;
    seen.push(loaded);
  }
  return shortenedIn(seen, name);
}
