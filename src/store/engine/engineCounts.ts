import type { StoreReply } from '../../model/index.ts';
import { countedDays, type Facets, type SearchFacet, shownCounts } from '../../search/index.ts';
import type { CardFilter, StoreFacets } from '../archiveStore.ts';
import { FetchFailure } from '../fetchFailure.ts';

/** What an engine counted, of its answer to `countRequest`. Throws a `FetchFailure` where something was left out. */
export function facetsOf(
  { counts }: StoreReply,
  { chosen }: CardFilter,
  counted: readonly SearchFacet[],
): StoreFacets {
  const { meant, facets, days, articlesOfDays } = counts ?? {};
  if (meant === undefined || !facets || !days || articlesOfDays === undefined) throw notCounted();
  const left = facets.outlet?.other ?? 0;
  if (left > 0) throw new FetchFailure('partial', [`${left} articles are of outlets that were not counted`]);
  const dated = days.reduce((sum, { articles }) => sum + articles, 0);
  const shown = counted.map((facet) => {
    const values = facets[facet]?.values;
    if (!values) throw notCounted();
    const missing = (chosen[facet] ?? []).filter((value) => !values.some((one) => one.value === value));
    const all = [...values, ...missing.map((value) => ({ value, articles: 0 }))];
    return [facet, shownCounts(all, chosen[facet] ?? [])] as const;
  });
  return {
    articles: meant,
    counts: Object.fromEntries(shown),
    days: days.toSorted((a, b) => a.day - b.day),
    undated: articlesOfDays - dated,
  };
}

function notCounted(): FetchFailure {
  return new FetchFailure('damaged', ['the engine did not count what it was asked to count']);
}

/** The same as a search shows it. */
export function searchFacets({ counts, days }: StoreFacets, filter: CardFilter): Facets {
  return { counts, ...countedDays(days, filter) };
}
