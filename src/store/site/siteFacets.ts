import type { PlaceSet } from '../../model/index.ts';
import {
  type ArticleFacts,
  countByDay,
  type FacetStore,
  filterPlaces,
  type SearchFacet,
} from '../../search/index.ts';
import type { CardFilter, CardRange, StoreFacets } from '../archiveStore.ts';

type FacettedArchive = Awaited<ReturnType<FacetStore['of']>>;

/** The values of facets that an article has. */
export type ArticleFacets = { readonly [F in SearchFacet]?: readonly string[] };

/** How many of an archive's articles have each value of some facets, and each day. */
export function countFacets(
  all: PlaceSet,
  filter: CardFilter,
  counted: readonly SearchFacet[],
  facetted: FacettedArchive,
): StoreFacets {
  const { meant, facets } = filterPlaces(all, filter, counted, facetted);
  const { meant: ofDays } = filterPlaces(all, { chosen: filter.chosen }, [], facetted);
  const days = countByDay(ofDays, facetted.days);
  const dated = days.reduce((sum, { articles }) => sum + articles, 0);
  return { articles: meant.size, counts: facets.counts, days, undated: ofDays.size - dated };
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
