import type { ArticleMention, ArticleRecord } from '../../model/index.ts';
import { byPublished } from '../../timeline/index.ts';

/** What is said of an article in a list of its versions. */
export type VersionMention = Omit<ArticleMention, 'isReadout'>;

/** An article and its other versions, in the order of time; empty where there is no other. */
export function versionsOf({ article, related }: ArticleRecord): VersionMention[] {
  const others = related.filter(({ relation }) => relation === 'version');
  if (others.length === 0) return [];
  return [article, ...others].sort((a, b) => byPublished(a, b) || (a.id < b.id ? -1 : 1));
}
