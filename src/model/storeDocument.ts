import type { LibraryIndex } from './libraryIndex.ts';

/** Name and version of the form in which an engine has an archive: its documents and their mapping. A reader refuses any other. */
export const STORE_FORM = 'duizhao-store/1';

/**
 * An article as an engine that speaks `_search` has it: what it is found by, and the article itself as JSON in a text, so
 * that what comes back is what was written, to the last empty list.
 */
export interface ArticleDocument {
  readonly kind: 'article';
  readonly id: string;
  /** What addresses can call it: its id, its copies' ids, and all of them without the outlet. */
  readonly names: readonly string[];
  readonly source: string;
  readonly lang: string;
  readonly categories: readonly string[];
  /** Settled names of the persons that it names. */
  readonly persons: readonly string[];
  /** Its language and what that is a kind of, in lower case: `zh-hans`, `zh`. */
  readonly langs: readonly string[];
  /** 1 where it has no date: such articles come last in every order. */
  readonly undated: 0 | 1;
  /** Instant of publication in milliseconds since the epoch; 0 where it is undated. */
  readonly instant: number;
  /** Whole days since 1970-01-01 in the archive's zone; absent where it is undated. */
  readonly day?: number;
  /** The settled headline. */
  readonly title: string;
  /** The settled headline and blocks, joined by `\n`, which stands in no settled text. */
  readonly text: string;
  /** An `ArticleCard`, whose `shard` says nothing here. */
  readonly card: string;
  /** An `ArticleRecord` as the files of a site have it. */
  readonly record: string;
}

/** A document that says what an archive is, or each part of one that was exported by itself. */
export interface ArchiveDocument {
  readonly kind: 'archive';
  /** A text that is found only where texts are cut as the mapping says. */
  readonly text: string;
  /** A `StoredArchive`. */
  readonly archive: string;
}

/** What an archive is, as an engine has it. */
export interface StoredArchive extends Pick<LibraryIndex, 'timeZone' | 'sources' | 'languages' | 'names'> {
  readonly form: string;
  /** Name and version of the way in which texts were settled. */
  readonly tokenizer: string;
  /** Version of the data format, which cards and records are in. */
  readonly format: number;
  /** As `SearchRoot.except`. */
  readonly except?: readonly string[];
}
