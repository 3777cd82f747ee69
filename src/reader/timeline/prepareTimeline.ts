import type { QueryClient } from '@tanstack/react-query';
import type { ArticleMark } from '../../model/index.ts';
import { filterMarks, groupByDay } from '../../timeline/index.ts';
import { cardQuery } from '../data/cardQueries.ts';
import { chunkAt, libraryOf } from '../data/library.ts';
import { chunkQuery, libraryQuery } from '../data/queries.ts';
import { zoneOf } from '../ui/address.ts';
import { asksForFacets } from './facets/facetState.ts';
import { loadFacetArea } from './facets/lazyFacetArea.tsx';
import { loadFacettedMarks } from './facets/useFacettedMarks.ts';
import { parseTimelineState, type TimelineState } from './timelineAddress.ts';

/** So many rows are on the first screen, or about to be. */
const ROWS_AT_FIRST = 8;

/** Gets the cards of the first screen that an address shows, and of the articles that it names as chosen. */
export async function prepareTimeline(client: QueryClient, query: URLSearchParams): Promise<void> {
  const library = libraryOf(await client.ensureQueryData(libraryQuery));
  const state = parseTimelineState(query);
  const marks = await loadFacettedMarks(client, library, state);
  const places = firstPlaces(marks, state, zoneOf(query, library.index));
  const chunks = new Set(places.flatMap((place) => chunkAt(library, place) ?? []));
  await Promise.all([
    ...[...chunks].map((chunk) => client.ensureQueryData(chunkQuery(library, chunk))),
    ...(state.isPanelOpen || asksForFacets(state) ? [loadFacetArea(client, library, state)] : []),
    ...state.picked.map((name) => client.ensureQueryData(cardQuery(library, name, client))),
  ]);
}

function firstPlaces(
  marks: readonly ArticleMark[],
  { filter, order }: TimelineState,
  timeZone: string,
): number[] {
  return groupByDay(filterMarks(marks, filter, timeZone), timeZone, order)
    .slice(0, ROWS_AT_FIRST)
    .flatMap(({ marks: own }) => own.slice(0, ROWS_AT_FIRST))
    .slice(0, ROWS_AT_FIRST)
    .map(({ place }) => place);
}
