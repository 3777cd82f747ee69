import { type QueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FacetRefs } from '../../../model/index.ts';
import {
  chosenFacets,
  type Facet,
  type FacetChoice,
  type FacetTable,
  type FacetValue,
  facetsOfMarks,
} from '../../../timeline/index.ts';
import type { Library } from '../../data/library.ts';
import { facetsQuery } from '../../data/nameQueries.ts';

/** The file that a facet is in; none for those that the marks tell. */
const FILE_OF: Readonly<Partial<Record<Facet, keyof FacetRefs>>> = {
  person: 'names',
  place: 'names',
  category: 'properties',
  lang: 'properties',
  has: 'properties',
};

type FacetPart = keyof FacetRefs;

export const ALL_PARTS: readonly FacetPart[] = ['names', 'properties'];

/** The files that a choice needs. */
export function partsOf(choice: FacetChoice): FacetPart[] {
  return [...new Set(chosenFacets(choice).flatMap((facet) => FILE_OF[facet] ?? []))];
}

/** The facets that are in these files, and those that need none; suspends until the files are there. */
export function useFacetTable(library: Library, parts: readonly FacetPart[]): FacetTable {
  const files = useSuspenseQueries({
    queries: parts.map((part) => facetsQuery(library, part)),
    combine: dataOf,
  });
  return useMemo(() => joined(library, files), [library, files]);
}

/** The same, outside a component. */
export async function loadFacetTable(
  client: QueryClient,
  library: Library,
  parts: readonly FacetPart[],
): Promise<FacetTable> {
  const files = await Promise.all(parts.map((part) => client.ensureQueryData(facetsQuery(library, part))));
  return joined(library, files);
}

function dataOf(results: readonly { data: FacetTable }[]): readonly FacetTable[] {
  return results.map(({ data }) => data);
}

const ofMarks = new WeakMap<Library, FacetTable>();

function joined(library: Library, files: readonly FacetTable[]): FacetTable {
  const own = ofMarks.get(library) ?? facetsOfMarks(library.columns, library.index.sources);
  ofMarks.set(library, own);
  const table = new Map<Facet, readonly FacetValue[]>(own);
  for (const [facet, values] of files.flatMap((file) => [...file])) {
    table.set(facet, [...(own.get(facet) ?? []), ...values]);
  }
  return table;
}
