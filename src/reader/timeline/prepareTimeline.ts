import type { QueryClient } from '@tanstack/react-query';
import type { PlaceSet } from '../../model/index.ts';
import { chunkAt } from '../../store/index.ts';
import { dayRows, filterPlaces } from '../../timeline/index.ts';
import { cardQuery } from '../data/cardQueries.ts';
import { type Library, libraryOf } from '../data/library.ts';
import { chunkQuery, libraryQuery } from '../data/queries.ts';
import { zoneOf } from '../ui/address.ts';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { asksForFacets } from './facets/facetState.ts';
import { loadFacetArea } from './facets/lazyFacetArea.tsx';
import { loadFacettedPlaces } from './facets/useFacettedPlaces.ts';
import { loadLongList } from './lazyLongList.tsx';
import { parseTimelineState, type TimelineState } from './timelineAddress.ts';
import { zonedLibrary } from './zonedLibrary.ts';

/** So many rows are on the first screen, or about to be. */
const ROWS_AT_FIRST = 8;

/** Gets the cards of the first screen that an address shows, and of the articles that it names as chosen. */
export async function prepareTimeline(client: QueryClient, { query }: ScreenAddress): Promise<void> {
  const library = libraryOf(await client.ensureQueryData(libraryQuery));
  const state = parseTimelineState(query);
  const facetted = await loadFacettedPlaces(client, library, state);
  const places = firstPlaces(library, state, zoneOf(query, library.index), facetted);
  const chunks = new Set([...places].flatMap((place) => chunkAt(library, place) ?? []));
  await Promise.all([
    loadLongList(library.columns.count),
    ...[...chunks].map((chunk) => client.ensureQueryData(chunkQuery(library, chunk))),
    ...(state.isPanelOpen || asksForFacets(state) ? [loadFacetArea(client, library, state)] : []),
    ...state.picked.map((name) => client.ensureQueryData(cardQuery(library, name, client))),
  ]);
}

function firstPlaces(
  library: Library,
  { filter, order }: TimelineState,
  timeZone: string,
  facetted: PlaceSet | undefined,
): Int32Array {
  const marks = zonedLibrary(library, timeZone);
  return dayRows(marks, filterPlaces(marks, filter, facetted), order).places.subarray(0, ROWS_AT_FIRST);
}
