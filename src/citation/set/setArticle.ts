import type { Article, Source } from '../../model/index.ts';
import type { CitedItem } from '../citedItem.ts';

/** An article of a set that leaves the archive. */
export interface SetArticle {
  readonly article: Article;
  /** Its outlet, where the archive knows it. */
  readonly source: Source | undefined;
  /** As it is cited. */
  readonly item: CitedItem;
}
