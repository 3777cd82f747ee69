import type { FORMAT_VERSION, ShardRef } from './libraryIndex.ts';

/** Where the search of an archive begins, in a file of its own. */
export interface SearchRoot {
  readonly format: typeof FORMAT_VERSION;
  /** Name and version of the way in which texts were cut into keys; a reader refuses any other. */
  readonly tokenizer: string;
  /** Stretches of the archive's order: files that say in which shard an article stands. */
  readonly places: readonly PlacesRef[];
  /** Longer words in which a form of a name stands and means something else: 四川普. Absent where there are none. */
  readonly except?: readonly string[];
  /** Absent in a small archive, all of whose texts are looked through. */
  readonly postings?: {
    /** Directories of what stands anywhere in an article, by key. */
    readonly text: readonly KeyedRef[];
    /** The same of headlines alone. */
    readonly title: readonly KeyedRef[];
  };
}

/** The shards of some articles that follow each other in the archive's order. */
export interface PlacesRef extends ShardRef {
  /** How many articles. */
  readonly articles: number;
}

/** A file of what has keys, from its first one to the first one of the next. */
export interface KeyedRef extends ShardRef {
  readonly first: number;
}

/** The shards of a stretch of the archive's order, each with how many articles stand in it. */
export interface SearchPlaces {
  readonly format: typeof FORMAT_VERSION;
  readonly shards: readonly PlacesRef[];
}

/** Which file has which keys. */
export interface SearchDirectory {
  readonly format: typeof FORMAT_VERSION;
  readonly chunks: readonly KeyedRef[];
}

/** Which articles have which keys. */
export interface SearchChunk {
  readonly format: typeof FORMAT_VERSION;
  /** How many. */
  readonly keys: number;
  /** The keys, ascending, each with its articles' places, as bits (`search/postings.ts`) in base64url. */
  readonly lists: string;
}
