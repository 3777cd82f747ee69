import type { LibraryIndex } from '../../model/index.ts';
import { dayOfArticle } from '../../timeline/index.ts';

/** What a step of the first look shows, in its order. */
export const LOOK_STEPS = ['days', 'choose', 'compare', 'article'] as const;
export type LookStep = (typeof LOOK_STEPS)[number];

/** The address that each step shows, made of the two articles that share most; undefined where no two share anything. */
export function lookAddresses(
  index: Pick<LibraryIndex, 'closestPairs' | 'timeZone'>,
): Readonly<Record<LookStep, string>> | undefined {
  const [pair] = index.closestPairs;
  if (!pair) return undefined;
  const ids = pair.articles.map(({ id }) => id);
  const days = pair.articles.flatMap((article) => dayOfArticle(article, index.timeZone) ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  const chosen = new URLSearchParams({ ...(from && { from }), ...(to && { to }) });
  const listed = ids.map(encodeURIComponent).join(',');
  return {
    days: `/?${chosen}`,
    choose: `/?${chosen}&pick=${listed}`,
    compare: `/compare?a=${listed}`,
    article: `/a/${encodeURIComponent(ids.at(-1) ?? '')}`,
  };
}
