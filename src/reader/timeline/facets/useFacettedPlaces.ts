import { type QueryClient, useQueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { commonPlaces, PlaceSet } from '../../../model/index.ts';
import { type FacetTable, placesOfChoice } from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { placeSetQuery } from '../placeSetQuery.ts';
import { type NamedPlaces, PLACE_SETS } from '../placeSets.ts';
import type { TimelineState } from '../timelineAddress.ts';
import { loadFacetTable, partsOf, useFacetTable } from './useFacetTable.ts';

type Asked = Pick<TimelineState, 'facets' | 'placeSets'>;

/** The articles that pass what is asked besides dates, outlets and shared text; undefined where nothing is. */
export function useFacettedPlaces(library: Library, { facets, placeSets }: Asked): PlaceSet | undefined {
  const table = useFacetTable(library, partsOf(facets));
  const named = useNamedPlaces(library, placeSets);
  return useMemo(() => passing(library, facets, table, named), [library, facets, table, named]);
}

/** The same, outside a component. */
export async function loadFacettedPlaces(
  client: QueryClient,
  library: Library,
  { facets, placeSets }: Asked,
): Promise<PlaceSet | undefined> {
  const [table, named] = await Promise.all([
    loadFacetTable(client, library, partsOf(facets)),
    Promise.all(queriesOf(library, placeSets, client).map((query) => client.ensureQueryData(query))),
  ]);
  return passing(library, facets, table, named);
}

/** The sets that the address names, in the order of their parameters; null for one that the archive does not have. */
export function useNamedPlaces(
  library: Library,
  placeSets: TimelineState['placeSets'],
): readonly (NamedPlaces | null)[] {
  const client = useQueryClient();
  return useSuspenseQueries({ queries: queriesOf(library, placeSets, client), combine: dataOf });
}

function queriesOf(library: Library, placeSets: TimelineState['placeSets'], client: QueryClient) {
  return Object.entries(placeSets).flatMap(([parameter, id]) => {
    const load = PLACE_SETS[parameter];
    return load ? [placeSetQuery(parameter, id, () => load(client, library, id))] : [];
  });
}

function dataOf(results: readonly { data: NamedPlaces | null }[]): readonly (NamedPlaces | null)[] {
  return results.map(({ data }) => data);
}

/** What the archive does not have lets nothing pass. */
function passing(
  { columns: { count } }: Library,
  facets: Asked['facets'],
  table: FacetTable,
  named: readonly (NamedPlaces | null)[],
): PlaceSet | undefined {
  const sets = named.map((one) => PlaceSet.of(one?.places ?? [], count));
  return commonPlaces([placesOfChoice(facets, table, count), ...sets]);
}
