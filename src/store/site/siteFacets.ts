import { NO_DAY, type PlaceSet } from '../../model/index.ts';
import {
  type ArticleFacts,
  type FacetStore,
  filterPlaces,
  SEARCH_FACETS,
  type SearchFacet,
} from '../../search/index.ts';
import type { CardFilter, CardRange, DayCount, StoreFacets } from '../archiveStore.ts';

type FacettedArchive = Awaited<ReturnType<FacetStore['of']>>;

/** The values of facets that an article has. */
export type ArticleFacets = { readonly [F in SearchFacet]?: readonly string[] };

/** The facets that a filter asks for values of. */
export function facetsIn({ chosen }: CardFilter): SearchFacet[] {
  return SEARCH_FACETS.filter((facet) => (chosen[facet]?.length ?? 0) > 0);
}

/** How many of an archive's articles have each value of some facets, and each day. */
export function countFacets(
  all: PlaceSet,
  filter: CardFilter,
  counted: readonly SearchFacet[],
  facetted: FacettedArchive,
): StoreFacets {
  const { meant, facets } = filterPlaces(all, filter, counted, facetted);
  const { meant: ofDays } = filterPlaces(all, { chosen: filter.chosen }, [], facetted);
  const days = countDays(ofDays, facetted);
  const dated = days.reduce((sum, { articles }) => sum + articles, 0);
  return { articles: meant.size, counts: facets.counts, days, undated: ofDays.size - dated };
}

function countDays(places: PlaceSet, { days }: FacettedArchive): DayCount[] {
  const counts = new Map<number, number>();
  for (const place of places.places()) {
    const day = days[place] ?? NO_DAY;
    if (day !== NO_DAY) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([day, articles]) => ({ day, articles })).sort((a, b) => a.day - b.day);
}

/** The places of the cards of a range, and how many are meant; `after` is the place behind which it begins. */
export function placesInRange(
  meant: PlaceSet,
  facts: readonly ArticleFacts[],
  { order, count }: CardRange,
  after: number | undefined,
): { readonly total: number; readonly places: readonly number[] } {
  const all = [...facts.keys()];
  const inOrder = order === 'oldest' ? all : all.reverse();
  const isDated = (place: number) => facts[place]?.publishedAt !== null;
  const sorted = [...inOrder.filter(isDated), ...inOrder.filter((place) => !isDated(place))];
  const behind = after === undefined ? sorted : sorted.slice(sorted.indexOf(after) + 1);
  return { total: meant.size, places: behind.filter((place) => meant.has(place)).slice(0, count) };
}

/** What a table of facets says of each article, by place. */
export function facetsByPlace(table: FacettedArchive['table'], articles: number): ArticleFacets[] {
  const byPlace = Array.from({ length: articles }, (): { [F in SearchFacet]?: string[] } => ({}));
  for (const [facet, values] of table) {
    for (const { value, places } of values) {
      for (const place of places) {
        const own = byPlace[place] ?? {};
        own[facet] = [...(own[facet] ?? []), value];
      }
    }
  }
  return byPlace;
}
