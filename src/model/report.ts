import type { ArticleMention } from './article.ts';
import type { FORMAT_VERSION } from './libraryIndex.ts';
import type { Problem } from './problem.ts';

/** What the build found in an archive, in a file of its own: the archive's page alone shows it. */
export interface Report {
  readonly format: typeof FORMAT_VERSION;
  /** By file, then line. */
  readonly problems: readonly Problem[];
  /** The passages that most outlets carried, three at least; the widest first, a dozen at most. */
  readonly widestPassages: readonly WidestPassage[];
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
  /** The articles that have it, one per outlet, each outlet's earliest; in the order of time. */
  readonly articles: readonly ArticleMention[];
}
