import { dayOfNumber, PlaceSet } from '../model/index.ts';
import { type ArticleFacts, dayNumberOfFacts } from './candidates.ts';
import type { SearchFilter } from './search.ts';

/** How many of the articles found are of each outlet and month; each facet is counted as if its own choice were not made. */
export interface Facets {
  /** By number, the largest first. */
  readonly outlets: readonly FacetCount[];
  /** `YYYY-MM` in the archive's zone, ascending; undated articles are in none. */
  readonly months: readonly FacetCount[];
}

export interface FacetCount {
  /** An outlet's id, or a month. */
  readonly value: string;
  readonly articles: number;
}

/** What a choice leaves of some places. */
export interface FilteredPlaces {
  readonly meant: PlaceSet;
  readonly facets: Facets;
}

/** Applies a choice to places, and counts what there is to choose. */
export function filterPlaces(
  places: PlaceSet,
  filter: SearchFilter | undefined,
  facts: readonly ArticleFacts[],
  timeZone: string,
): FilteredPlaces {
  const outlets = new Set(filter?.outlets);
  const isInDays = daysOf(filter);
  const byOutlet = new Map<string, number>();
  const byMonth = new Map<string, number>();
  const meant: number[] = [];
  for (const place of places.places()) {
    const fact = facts[place];
    if (!fact) continue;
    const day = dayNumberOfFacts(fact, timeZone);
    const isOfOutlet = outlets.size === 0 || outlets.has(fact.sourceId);
    const isOfDays = isInDays(day);
    if (isOfDays) count(byOutlet, fact.sourceId);
    if (isOfOutlet && day !== undefined) count(byMonth, dayOfNumber(day).slice(0, 7));
    if (isOfOutlet && isOfDays) meant.push(place);
  }
  return {
    meant: PlaceSet.of(meant, places.articles),
    facets: {
      outlets: countsOf(byOutlet).sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1)),
      months: countsOf(byMonth).sort((a, b) => (a.value < b.value ? -1 : 1)),
    },
  };
}

/** Undated articles are on no day, and pass only where no day is asked for. */
function daysOf(filter: SearchFilter | undefined): (day: number | undefined) => boolean {
  const { first, last } = filter ?? {};
  if (first === undefined && last === undefined) return () => true;
  return (day) => day !== undefined && day >= (first ?? day) && day <= (last ?? day);
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

function countsOf(counts: ReadonlyMap<string, number>): FacetCount[] {
  return [...counts].map(([value, articles]) => ({ value, articles }));
}
