import type { InputCounts, Problem, PublishedShare } from '../model/index.ts';
import type { ClusterCounts } from './passim/readClusters.ts';
import type { VariantCounts } from './variantCounts.ts';

/** What a build did: what its summary says and its report holds. */
export interface BuildFacts {
  readonly counts: InputCounts;
  /** IANA name of the declared zone. */
  readonly timeZone: string;
  /** How many outlets have an article. */
  readonly outlets: number;
  readonly dates: DateFacts;
  /** Articles by language, a BCP 47 tag. */
  readonly languages: Readonly<Record<string, number>>;
  /** How often each rule mended something, by its id. */
  readonly repairs: Readonly<Record<string, number>>;
  /** How many pieces each rule took out, by its id. */
  readonly removals: Readonly<Record<string, number>>;
  /** By file, then line. */
  readonly problems: readonly Problem[];
  /** Files of the folder that are no articles by their names or places, by ending (empty: none). */
  readonly others: Readonly<Record<string, number>>;
  /** Bytes of the inputs that were read, and of the data that were written. */
  readonly bytes: { readonly read: number; readonly written: number };
  /** Data files that were written, and inputs that were taken from the cache. */
  readonly files: { readonly written: number; readonly reused: number };
  /** Compressed variants of the data, where they were asked for. */
  readonly variants?: VariantCounts;
  /** Pairs of articles that were aligned, and those that share too little for that in an archive of this size. */
  readonly pairs: { readonly aligned: number; readonly left: number };
  /** What Passim found, where the pairs were taken from that. */
  readonly clusters?: ClusterCounts;
  /** How much of the texts is published, where not all of it is. */
  readonly quotes?: PublishedShare;
  /** How long the build took. */
  readonly milliseconds: number;
}

/** When the articles were published. */
export interface DateFacts {
  /** The first day that has an article, `YYYY-MM-DD` of the declared zone; absent where none is dated. */
  readonly first?: string;
  /** The last such day. */
  readonly last?: string;
  /** Articles without a date. */
  readonly undated: number;
}
