import {
  type ArticleCard,
  type ArticleMark,
  type CardChunk,
  type ChunkRef,
  type LibraryIndex,
  type MarkColumns,
  markAt,
  placeOfAlias,
  type Source,
  unpackMarks,
} from '../../model/index.ts';
import { outletIn, parseName, stretchesOf } from './articleName.ts';

/** The index with the look-ups that screens need. */
export interface Library {
  readonly index: LibraryIndex;
  readonly sources: ReadonlyMap<string, Source>;
  /** When and whose each article is, in the archive's order. */
  readonly columns: MarkColumns;
  /** The same, an object per article, made when it is first asked for: not for a screen that must open at once. */
  readonly marks: readonly ArticleMark[];
  readonly chunks: readonly ChunkPlace[];
  /** Cards by id, as far as they have been fetched; a small archive's are all there. It grows as chunks come. */
  readonly cards: ReadonlyMap<string, ArticleCard>;
}

/** A chunk of cards and where it lies: places `[from, to)` of the archive's order. */
export interface ChunkPlace {
  readonly from: number;
  readonly to: number;
  /** Absent where the index has the cards itself. */
  readonly ref?: ChunkRef;
}

const libraries = new WeakMap<LibraryIndex, Library>();

/** The look-ups of an index, made once. */
export function libraryOf(index: LibraryIndex): Library {
  const known = libraries.get(index);
  if (known) return known;
  const columns = unpackMarks(index.marks, index.timeZone);
  let marks: readonly ArticleMark[] | undefined;
  const library: Library = {
    index,
    columns,
    get marks() {
      marks ??= Array.from({ length: columns.count }, (_, place) => markAt(columns, index.sources, place));
      return marks;
    },
    sources: new Map(index.sources.map((source) => [source.id, source])),
    chunks: chunkPlaces(index),
    cards: new Map(index.cards?.articles.map((card) => [card.id, card])),
  };
  libraries.set(index, library);
  return library;
}

function chunkPlaces({ cards, chunks }: LibraryIndex): ChunkPlace[] {
  if (cards) return [{ from: 0, to: cards.articles.length }];
  let from = 0;
  return chunks.map((ref) => {
    const place = { from, to: from + ref.articles, ref };
    from = place.to;
    return place;
  });
}

/** Adds the cards of a chunk that has come to those of the library. */
export function takeIn({ cards }: Library, { articles }: CardChunk): void {
  // For all others the map is only to be read.
  const growing = cards as Map<string, ArticleCard>;
  for (const card of articles) growing.set(card.id, card);
}

/** The chunk that has the card at a place of the archive's order; undefined beyond its end. */
export function chunkAt({ chunks }: Pick<Library, 'chunks'>, place: number): ChunkPlace | undefined {
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.to ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return chunks[low];
}

/**
 * The chunks that can have the article of that name, the likeliest first: those that have an article of its day and, where
 * the name has one, of its outlet; then, in an archive with copies, the one that can have it as the id of a copy. Where
 * there is none, no request is needed to know that the archive does not have it.
 */
export function chunksFor(library: Omit<Library, 'cards'>, name: string): ChunkPlace[] {
  // What the index has itself can be looked through.
  if (library.chunks.every(({ ref }) => ref === undefined)) return [...library.chunks];
  const { columns, sources, index } = library;
  const outlet = outletIn(name, sources.keys());
  const source = index.sources.findIndex(({ id }) => id === outlet);
  const hasOutlet = (from: number, to: number) =>
    outlet === undefined || columns.sources.subarray(from, to).includes(source);
  const found = stretchesOf(parseName(name), columns.instants).flatMap(([from, to]) =>
    library.chunks.filter((chunk) => {
      const [first, end] = [Math.max(from, chunk.from), Math.min(to, chunk.to)];
      return first < end && hasOutlet(first, end);
    }),
  );
  return [...new Set([...found, ...chunkOfAlias(library, name)])];
}

function chunkOfAlias(library: Omit<Library, 'cards'>, name: string): ChunkPlace[] {
  const { index, columns } = library;
  if (index.counts.copies === 0 || parseName(name).day === undefined) return [];
  return [chunkAt(library, placeOfAlias(name, columns.instants)) ?? []].flat();
}

/** The outlet of an article that nothing but the id is known of. */
export function outletOf(library: Pick<Library, 'cards' | 'sources'>, id: string): string | undefined {
  return library.cards.get(id)?.sourceId ?? outletIn(id, library.sources.keys());
}

/** False where it is certain that the archive does not have the article. */
export function mayHave(library: Library, id: string): boolean {
  if (library.cards.has(id) || library.index.cards?.aliases.some((alias) => alias.id === id)) return true;
  return chunksFor(library, id).some(({ ref }) => ref !== undefined);
}
