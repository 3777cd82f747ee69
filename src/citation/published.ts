import type { Article } from '../model/index.ts';

/** The last instant that a date can be made of, in milliseconds since the epoch. */
const LAST_INSTANT = 8.64e15;

/** When an article was published, in ISO 8601: the day alone where its file names no time, else UTC; '' where unknown. */
export function isoPublished({
  publishedAt,
  publishedDay,
}: Pick<Article, 'publishedAt' | 'publishedDay'>): string {
  if (publishedDay !== undefined) return publishedDay;
  if (publishedAt === null || !(Math.abs(publishedAt) <= LAST_INSTANT)) return '';
  return new Date(publishedAt).toISOString().replace('.000Z', 'Z');
}
