import type { Article } from './article.ts';
import type { FORMAT_VERSION } from './libraryIndex.ts';
import type { TextRange } from './textRange.ts';

/** A stretch of an article that other articles of the archive have too. */
export interface SharedPassage {
  readonly range: TextRange;
  readonly kind: 'verbatim' | 'edited';
  /** Characters without white space. */
  readonly length: number;
  /** Ids of the other articles that have it, in the order of the index. */
  readonly articles: readonly string[];
}

/** An article with what the build found out about it. */
export interface ArticleRecord {
  readonly article: Article;
  /** By position; ranges may overlap where several articles share different stretches. */
  readonly shared: readonly SharedPassage[];
}

/** Whole articles, in a file of their own. */
export interface Shard {
  readonly format: typeof FORMAT_VERSION;
  readonly records: readonly ArticleRecord[];
}
