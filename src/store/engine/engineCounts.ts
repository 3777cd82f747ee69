import { dayOfNumber, type StoreReply } from '../../model/index.ts';
import type { Facets } from '../../search/index.ts';
import type { StoreFacets } from '../archiveStore.ts';
import { FetchFailure } from '../fetchFailure.ts';

/** What an engine counted, of its answer to `countRequest`. Throws a `FetchFailure` where something was left out. */
export function facetsOf({ counts }: StoreReply): StoreFacets {
  const { meant, outlets, otherOutlets, days, articlesOfDays } = counts ?? {};
  if (meant === undefined || !outlets || !days || articlesOfDays === undefined)
    throw new FetchFailure('damaged', ['the engine did not count what it was asked to count']);
  if (otherOutlets !== 0)
    throw new FetchFailure('partial', [`${otherOutlets} articles are of outlets that were not counted`]);
  const dated = days.reduce((sum, { articles }) => sum + articles, 0);
  return {
    articles: meant,
    outlets: outlets.toSorted((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1)),
    days: days.toSorted((a, b) => a.day - b.day),
    undated: articlesOfDays - dated,
  };
}

/** The same as a search shows it: by month. */
export function searchFacets({ outlets, days }: StoreFacets): Facets {
  const months = new Map<string, number>();
  for (const { day, articles } of days) {
    const month = dayOfNumber(day).slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + articles);
  }
  return { outlets, months: [...months].map(([value, articles]) => ({ value, articles })) };
}
