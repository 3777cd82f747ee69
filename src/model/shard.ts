import type { Article, ArticleMention } from './article.ts';
import type { EventMention } from './event.ts';
import type { FORMAT_VERSION, ReuseRelation } from './libraryIndex.ts';
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

/** Another article that has text in common with this one, or is another version of it. */
export interface RelatedArticle extends ArticleMention {
  readonly relation: ReuseRelation;
  /** Characters without white space of this article that the other has too. */
  readonly shared: number;
  /** Characters of those that are verbatim. */
  readonly verbatim: number;
}

/** An article with what the build found out about it. */
export interface ArticleRecord {
  readonly article: Article;
  /** By position; ranges may overlap where several articles share different stretches. */
  readonly shared: readonly SharedPassage[];
  /** Its other versions, then what shares most text; at most a hundred. */
  readonly related: readonly RelatedArticle[];
  /** How many articles more share text with it. */
  readonly furtherRelated: number;
  /** The events that it is in, in their order. */
  readonly events: readonly EventMention[];
  /** As `Witness.stockPhrases`; absent where there are none. */
  readonly stockPhrases?: readonly string[];
}

/** Whole articles, in a file of their own. */
export interface Shard {
  readonly format: typeof FORMAT_VERSION;
  readonly records: readonly ArticleRecord[];
}

/** What the articles of a shard were read from. */
export interface SourceShard {
  readonly format: typeof FORMAT_VERSION;
  readonly texts: readonly SourceText[];
}

/** An article's whole file as it was read, front matter and all, to be shown as plain text only. */
export interface SourceText {
  /** Id of the article. */
  readonly article: string;
  readonly text: string;
}
