import type { ArticleCard } from '../model/index.ts';

/** Order by published instant; those without a date come last. */
export function byPublished(
  a: Pick<ArticleCard, 'publishedAt'>,
  b: Pick<ArticleCard, 'publishedAt'>,
): number {
  const [one, other] = [a.publishedAt ?? Number.POSITIVE_INFINITY, b.publishedAt ?? Number.POSITIVE_INFINITY];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
