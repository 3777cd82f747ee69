import { dayOfNumber, NO_DAY, PlaceSet } from '../model/index.ts';

/** What can be chosen of what was found, besides days: an article passes that has one of the values of each facet. */
export const SEARCH_FACETS = ['outlet', 'lang', 'category', 'person'] as const;
export type SearchFacet = (typeof SEARCH_FACETS)[number];

/** The values asked for, by facet. Absent: nothing is asked. */
export type SearchChoice = { readonly [F in SearchFacet]?: readonly string[] };

/** A choice beside the query; an absent or empty part asks for nothing. */
export interface SearchFilter {
  readonly chosen: SearchChoice;
  /** Days of the archive's zone as whole days since 1970-01-01, both included. */
  readonly first?: number;
  readonly last?: number;
}

/** A value of a facet, and the articles of the archive that have it. */
export interface FacetValue {
  readonly value: string;
  /** Their places, ascending. */
  readonly places: Uint32Array;
  /** All ways to write it, where it is a name. */
  readonly forms?: readonly string[];
}

/** The values of facets; one that was not fetched is absent. */
export type FacetTable = ReadonlyMap<SearchFacet, readonly FacetValue[]>;

/** How many of the articles found have each value; each facet is counted as if its own choice were not made. */
export interface Facets {
  /** By number, the largest first, two hundred of a facet at most; chosen ones always. Only facets that were asked for. */
  readonly counts: { readonly [F in SearchFacet]?: readonly FacetCount[] };
  /** `YYYY-MM` in the archive's zone, ascending; undated articles are in none. */
  readonly months: readonly FacetCount[];
  /** `YYYY-MM-DD`, ascending: of the month that the chosen days are in, or the only month there is; else none. */
  readonly days: readonly FacetCount[];
}

export interface FacetCount {
  readonly value: string;
  readonly articles: number;
  /** As in `FacetValue`. */
  readonly forms?: readonly string[];
}

/** What a choice leaves of some places. */
export interface FilteredPlaces {
  readonly meant: PlaceSet;
  readonly facets: Facets;
}

/** What places are filtered by. */
export interface FacettedArchive {
  readonly table: FacetTable;
  /** By place: the day in the archive's zone, or `NO_DAY`. */
  readonly days: Int32Array;
}

/** Nobody chooses from more. */
const MOST_VALUES = 200;

export const NO_FILTER: SearchFilter = { chosen: {} };

/** The facets that a filter asks for values of. */
export function chosenFacets({ chosen }: SearchFilter): SearchFacet[] {
  return SEARCH_FACETS.filter((facet) => (chosen[facet]?.length ?? 0) > 0);
}

/** Applies a choice to places, and counts what there is to choose in some facets. */
export function filterPlaces(
  places: PlaceSet,
  filter: SearchFilter,
  counted: readonly SearchFacet[],
  { table, days }: FacettedArchive,
): FilteredPlaces {
  const asked = new Map<SearchFacet | 'days', PlaceSet>();
  for (const facet of SEARCH_FACETS) {
    const chosen = filter.chosen[facet] ?? [];
    if (chosen.length > 0) asked.set(facet, placesOfValues(table.get(facet) ?? [], chosen, places.articles));
  }
  const isInDays = daysOf(filter);
  if (isInDays)
    asked.set(
      'days',
      PlaceSet.where(places.articles, (place) => isInDays(days[place] ?? NO_DAY)),
    );
  const without = (own?: SearchFacet | 'days') =>
    [...asked].reduce((left, [part, set]) => (part === own ? left : left.and(set)), places);
  const counts = counted.flatMap((facet) => {
    const values = table.get(facet);
    return values ? [[facet, countsOf(values, without(facet), filter.chosen[facet] ?? [])] as const] : [];
  });
  return {
    meant: without(),
    facets: { counts: Object.fromEntries(counts), ...countedDays(countByDay(without('days'), days), filter) },
  };
}

function placesOfValues(
  values: readonly FacetValue[],
  chosen: readonly string[],
  articles: number,
): PlaceSet {
  const own = values.filter(({ value }) => chosen.includes(value));
  return PlaceSet.ofLists(
    own.map(({ places }) => places),
    articles,
  );
}

/** Undated articles are on no day, and pass only where no day is asked for. */
function daysOf({ first, last }: SearchFilter): ((day: number) => boolean) | undefined {
  if (first === undefined && last === undefined) return undefined;
  return (day) => day !== NO_DAY && day >= (first ?? day) && day <= (last ?? day);
}

function countsOf(values: readonly FacetValue[], among: PlaceSet, chosen: readonly string[]): FacetCount[] {
  const counts = values
    .map(({ value, places, forms }) => ({
      value,
      articles: among.countOf(places),
      ...(forms && { forms }),
    }))
    .filter(({ value, articles }) => articles > 0 || chosen.includes(value));
  return shownCounts(counts, chosen);
}

/** The largest counts first, two hundred at most; those of chosen values always. */
export function shownCounts(counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  return counts
    .toSorted((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1))
    .filter(({ value }, at) => at < MOST_VALUES || chosen.includes(value));
}

/** How many of some articles are of a day, which is a number of whole days since 1970-01-01. */
export interface DayCount {
  readonly day: number;
  readonly articles: number;
}

/** How many articles there are on each day, ascending; days without articles are left out. `days`: by place, or `NO_DAY`. */
export function countByDay(among: PlaceSet, days: Int32Array): DayCount[] {
  const byDay = new Map<number, number>();
  for (const place of among.places()) {
    const day = days[place] ?? NO_DAY;
    if (day !== NO_DAY) byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  return [...byDay].map(([day, articles]) => ({ day, articles })).sort((one, other) => one.day - other.day);
}

/** The months and days of a facet, of how many articles each day has, ascending. */
export function countedDays(
  byDay: readonly DayCount[],
  filter: SearchFilter,
): Pick<Facets, 'months' | 'days'> {
  const found = byDay.map(({ day, articles }) => ({ value: dayOfNumber(day), articles }));
  const months = new Map<string, number>();
  for (const { value, articles } of found)
    months.set(monthOf(value), (months.get(monthOf(value)) ?? 0) + articles);
  const open = openMonth(filter, [...months.keys()]);
  return {
    months: [...months].map(([value, articles]) => ({ value, articles })),
    days: found.filter(({ value }) => monthOf(value) === open),
  };
}

function openMonth({ first, last }: SearchFilter, months: readonly string[]): string | undefined {
  const [only, ...others] = months;
  if (others.length === 0) return only;
  if (first === undefined || last === undefined) return undefined;
  const month = monthOf(dayOfNumber(first));
  return month === monthOf(dayOfNumber(last)) ? month : undefined;
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}
