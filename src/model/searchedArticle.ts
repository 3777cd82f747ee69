import type { Article } from './article.ts';
import type { SharedPassage } from './shard.ts';

/** What a search reads of an article's record. */
export interface SearchedArticle {
  readonly article: Pick<
    Article,
    'id' | 'title' | 'sourceId' | 'publishedAt' | 'publishedDay' | 'lang' | 'isReadout'
  > & { readonly blocks: readonly { readonly text: string }[] };
  readonly shared: readonly Pick<SharedPassage, 'range' | 'articles'>[];
}
