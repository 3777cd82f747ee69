import type { ArticleMention } from './article.ts';
import type { FORMAT_VERSION, ShardRef } from './libraryIndex.ts';
import { packNumbers, unpackNumbers } from './packedNumbers.ts';

/**
 * How one article stands in time to another, as far as their files say. `tied`: the same instant. `unknown`: one has no
 * date, or both have the same day and one no time of it.
 */
export const TIME_ORDERS = ['earlier', 'later', 'tied', 'unknown'] as const;
export type TimeOrder = (typeof TIME_ORDERS)[number];

/**
 * What an archive looks like as a whole: what its page shows, in a file of its own. Articles are named by their places in
 * the archive's order, outlets by their places in `LibraryIndex.sources`.
 */
export interface Overview {
  readonly format: typeof FORMAT_VERSION;
  readonly part: 'overview';
  /** Packed, of each article its characters without white space, furniture and captions left out. */
  readonly lengths: string;
  /** Text that stands in articles of three outlets or more. */
  readonly common: CommonColumns;
  /** What outlets have of each other. */
  readonly reuse: OutletReuseColumns;
  /** The pairs of articles behind `reuse`, in its order, in files. */
  readonly pairs: readonly PairsRef[];
  /** The passages behind `common`. */
  readonly passages: ShardRef;
  /** Articles that claim to be exclusive. */
  readonly claims: ShardRef;
}

/** Articles with text that two other outlets or more have, in the archive's order; packed columns of one length. */
export interface CommonColumns {
  /** Their places, as differences from the one before. */
  readonly places: string;
  /** Characters of it that two other outlets or more have. */
  readonly characters: string;
}

/** What of an outlet's articles stands in another's; packed columns of one length. */
export interface OutletReuseColumns {
  /** The outlet that has it too. */
  readonly others: string;
  /** The outlet whose characters are counted. */
  readonly outlets: string;
  /** Places in `TIME_ORDERS`: how the other's article stands in time; never `later`. */
  readonly orders: string;
  /** Of the outlet's articles, how many have such text; how many pairs of articles that makes. */
  readonly articles: string;
  readonly pairs: string;
  /** Characters of the outlet's articles that stand in the other's, each once; and those of them that are verbatim. */
  readonly characters: string;
  readonly verbatim: string;
}

/** The pairs behind some rows of the outlets' reuse, in a file. */
export interface PairsRef extends ShardRef {
  /** How many rows. */
  readonly rows: number;
}

/** Pairs of articles, by rows of the outlets' reuse; in each the most shared text first. */
export interface OverviewPairs {
  readonly format: typeof FORMAT_VERSION;
  readonly part: 'pairs';
  readonly rows: readonly PairColumns[];
}

/** Packed columns of one length. */
export interface PairColumns {
  /** Places of the other outlet's articles, and of the articles whose characters are counted. */
  readonly others: string;
  readonly articles: string;
  /** Characters of the latter that stand in the former, and those of them that are verbatim. */
  readonly shared: string;
  readonly verbatim: string;
  /** Where the longest passage begins in the latter, in UTF-16 units. */
  readonly from: string;
}

/** The passages that three outlets or more have, each as the first article in the archive's order writes it. */
export interface OverviewPassages {
  readonly format: typeof FORMAT_VERSION;
  readonly part: 'passages';
  /** Packed columns of one length: places as differences, where the passage begins in UTF-16 units, its characters. */
  readonly places: string;
  readonly from: string;
  readonly lengths: string;
  /** Packed: of each how many others have it, then all of their places, in each as differences from the one before. */
  readonly carrierCounts: string;
  readonly carriers: string;
  /** The beginnings of the passages, `EXCERPTS_A_FILE` in each file. */
  readonly excerpts: readonly ShardRef[];
}

/** How many beginnings of passages a file has. */
export const EXCERPTS_A_FILE = 200;

/** Beginnings of passages. */
export interface OverviewExcerpts {
  readonly format: typeof FORMAT_VERSION;
  readonly part: 'excerpts';
  readonly texts: readonly string[];
}

/** The articles that claim to be exclusive, in the archive's order. */
export interface OverviewClaims {
  readonly format: typeof FORMAT_VERSION;
  readonly part: 'claims';
  readonly claims: readonly ArchiveClaim[];
}

/** An article that claims to be exclusive, and what other outlets' articles have of it. */
export interface ArchiveClaim {
  readonly article: ArticleMention;
  /** Its characters without white space, furniture and captions left out. */
  readonly length: number;
  /** The rule that found the claim, and where it stands. */
  readonly rule: string;
  readonly where: 'headline' | 'category' | 'opening' | 'rightsLine';
  /** The words that make it. */
  readonly sentence: string;
  /** Characters that stand in an article of another outlet, each once; and those of them that are verbatim. */
  readonly shared: number;
  readonly verbatim: number;
  /** How many articles of other outlets have such text, by how they stand in time to this one. */
  readonly others: Readonly<Record<TimeOrder, number>>;
  /** The earliest of them, and those that share most; in the archive's order. */
  readonly named: readonly ClaimOther[];
}

/** An article of another outlet that has text of one that claims to be exclusive. */
export interface ClaimOther {
  readonly article: ArticleMention;
  readonly order: TimeOrder;
  readonly shared: number;
  readonly verbatim: number;
  /** Where the longest passage begins in the claiming article, in UTF-16 units. */
  readonly from: number;
}

/** A file of the overview. */
export type OverviewFile = Overview | OverviewPairs | OverviewPassages | OverviewExcerpts | OverviewClaims;

/** Rows as packed columns, one for each key. */
export function packColumns<K extends string>(
  keys: readonly K[],
  rows: readonly Readonly<Record<K, number>>[],
): Record<K, string> {
  const columns = keys.map((key) => [key, packNumbers(rows.map((row) => row[key]))] as const);
  return Object.fromEntries(columns) as Record<K, string>;
}

/** What `packColumns` packed. The shortest column says how many rows there are: one that is cut off gives fewer. */
export function unpackColumns<K extends string>(
  keys: readonly K[],
  packed: Readonly<Record<K, string>>,
): Record<K, number>[] {
  const columns = keys.map((key) => unpackNumbers(packed[key]));
  const rows = Math.min(...columns.map(({ length }) => length));
  return Array.from(
    { length: rows },
    (_, row) =>
      Object.fromEntries(keys.map((key, at) => [key, columns[at]?.[row] ?? 0])) as Record<K, number>,
  );
}
