import type { SetArticle } from '../../../citation/set/index.ts';

/** The most articles that are exported at once: their files are made in the page's memory. */
export const MOST_ARTICLES = 20_000;
/** The same of a store, which sends each of them anew for every file. */
export const MOST_STORED = 5000;

/** A file of a set that is being made: it takes one article after the other. */
export interface SetFile {
  readonly add: (one: SetArticle) => void;
  /** The whole file, once all articles are in it. */
  readonly end: () => BlobPart[];
}

/** What a set's file says beside its articles. */
export interface SetWords {
  readonly title: string;
  readonly undated: string;
  /** The archive's declared zone. */
  readonly zone: string;
  /** Whether lines of JSON have the texts. */
  readonly hasText: boolean;
}
