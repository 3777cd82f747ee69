import type { ArticleCard } from './article.ts';
import type { NameGroup } from './nameGroup.ts';
import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** Version of the data format. A reader refuses any other. */
export const FORMAT_VERSION = 3;

/** A file of the archive's data, fetched when it is needed and checked against its hash. */
export interface ShardRef {
  /** Path below the data folder: `articles/zaobao-3f2a….json`. */
  readonly path: string;
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
}

/**
 * `version`: two near-identical copies of one article by one outlet, the same story stored twice. `reuse`: all other
 * text in common.
 */
export type ReuseRelation = 'reuse' | 'version';

/** Text that two articles have in common. */
export interface ReuseLink {
  readonly relation: ReuseRelation;
  /** The two articles' ids, the one that sorts first in the index first. */
  readonly articles: readonly [string, string];
  /** Characters without white space that stand in a shared passage, counted in each of the two. */
  readonly shared: readonly [number, number];
  /** How many of those stand in passages that are verbatim. */
  readonly verbatim: readonly [number, number];
}

/** A passage that several outlets carried. */
export interface WidestPassage {
  /** Its beginning, as the earliest article that has it writes it. */
  readonly excerpt: string;
  /** BCP 47 tag of that article. */
  readonly lang: string;
  /** Characters without white space, of the longest reading. */
  readonly length: number;
  /** Where it begins in the first of its articles, in UTF-16 units of that article's text. */
  readonly from: number;
  /** Ids of the articles that have it, one per outlet, each outlet's earliest; in the order of the index. */
  readonly articles: readonly string[];
}

/** How many files came in, and what became of them: `inputs = published + skipped`. */
export interface InputCounts {
  readonly inputs: number;
  readonly published: number;
  readonly skipped: number;
}

/** All that the first screen needs. */
export interface LibraryIndex {
  readonly format: typeof FORMAT_VERSION;
  /** IANA name of the declared zone: days are days of this zone. */
  readonly timeZone: string;
  readonly sources: readonly Source[];
  /** By `publishedAt`, then id; undated articles last. */
  readonly articles: readonly ArticleCard[];
  readonly shards: readonly ShardRef[];
  readonly reuseLinks: readonly ReuseLink[];
  /** The passages that most outlets carried, three at least; the widest first, a dozen at most. */
  readonly widestPassages: readonly WidestPassage[];
  /** Names that the archive adds to those the program knows, from its `names.yaml`. */
  readonly names: readonly NameGroup[];
  readonly counts: InputCounts;
  /** The build's report: by file, then line. */
  readonly problems: readonly Problem[];
}
