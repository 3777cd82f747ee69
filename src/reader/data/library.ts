import {
  type ArticleCard,
  type ArticleMark,
  type CardChunk,
  type LibraryIndex,
  markAt,
  type Source,
  unpackMarks,
} from '../../model/index.ts';
import { type CardPlaces, chunkPlaces, chunksFor, outletIn } from '../../store/index.ts';
import { IS_IN_STORE } from './storeAddress.ts';

/** The index with the look-ups that screens need. */
export interface Library extends CardPlaces {
  readonly index: LibraryIndex;
  readonly sources: ReadonlyMap<string, Source>;
  /** The marks, an object per article, made when it is first asked for: not for a screen that must open at once. */
  readonly marks: readonly ArticleMark[];
  /** Cards by id, as far as they have been fetched; a small archive's are all there. It grows as chunks come. */
  readonly cards: ReadonlyMap<string, ArticleCard>;
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

/** Adds cards that have come to those of the library. */
export function takeIn({ cards }: Library, { articles }: Pick<CardChunk, 'articles'>): void {
  // For all others the map is only to be read.
  const growing = cards as Map<string, ArticleCard>;
  for (const card of articles) growing.set(card.id, card);
}

/** The outlet of an article that nothing but the id is known of. */
export function outletOf(library: Pick<Library, 'cards' | 'sources'>, id: string): string | undefined {
  return library.cards.get(id)?.sourceId ?? outletIn(id, library.sources.keys());
}

/** False where it is certain that the archive does not have the article. */
export function mayHave(library: Library, id: string): boolean {
  if (IS_IN_STORE) return true;
  if (library.cards.has(id) || library.index.cards?.aliases.some((alias) => alias.id === id)) return true;
  return chunksFor(library, id).some(({ ref }) => ref !== undefined);
}
