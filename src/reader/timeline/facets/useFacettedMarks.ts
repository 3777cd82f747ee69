import { type QueryClient, useQueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleMark } from '../../../model/index.ts';
import { commonPlaces, PlaceSet, placesOfChoice } from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { placeSetQuery } from '../placeSetQuery.ts';
import { type NamedPlaces, PLACE_SETS } from '../placeSets.ts';
import type { TimelineState } from '../timelineAddress.ts';
import { loadFacetTable, partsOf, useFacetTable } from './useFacetTable.ts';

type Asked = Pick<TimelineState, 'facets' | 'placeSets'>;

/** The marks that pass what is asked besides dates, outlets and shared text; the same list while nothing is. */
export function useFacettedMarks(library: Library, { facets, placeSets }: Asked): readonly ArticleMark[] {
  const table = useFacetTable(library, partsOf(facets));
  const named = useNamedPlaces(library, placeSets);
  return useMemo(() => {
    const count = library.marks.length;
    return passing(library, [placesOfChoice(facets, table, count), ...setsOf(named, count)]);
  }, [library, facets, table, named]);
}

/** The same, outside a component. */
export async function loadFacettedMarks(
  client: QueryClient,
  library: Library,
  { facets, placeSets }: Asked,
): Promise<readonly ArticleMark[]> {
  const count = library.marks.length;
  const [table, named] = await Promise.all([
    loadFacetTable(client, library, partsOf(facets)),
    Promise.all(queriesOf(library, placeSets, client).map((query) => client.ensureQueryData(query))),
  ]);
  return passing(library, [placesOfChoice(facets, table, count), ...setsOf(named, count)]);
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
function setsOf(named: readonly (NamedPlaces | null)[], count: number): PlaceSet[] {
  return named.map((one) => PlaceSet.of(one?.places ?? [], count));
}

function passing({ marks }: Library, sets: readonly (PlaceSet | undefined)[]): readonly ArticleMark[] {
  const common = commonPlaces(sets);
  return common ? marks.filter(({ place }) => common.has(place)) : marks;
}
