import { queryOptions } from '@tanstack/react-query';
import {
  decodeFacetFile,
  decodeNameDirectory,
  decodePeopleChunk,
  type FacetFile,
  type FacetRefs,
  type LibraryIndex,
  type NameDirectory,
  type PeopleChunk,
  type ShardRef,
  unpackPlaces,
} from '../../model/index.ts';
import { unwrap } from '../../store/index.ts';
import type { FacetTable, FacetValue } from '../../timeline/index.ts';
import type { Library } from './library.ts';
import { fetchRef } from './queries.ts';

/** The facets of names, or all others that need a file. */
export function facetsQuery({ index, marks }: Library, part: keyof FacetRefs) {
  const ref = index.facets[part];
  return queryOptions({
    queryKey: ['facets', ref.sha256],
    queryFn: async (): Promise<FacetTable> =>
      tableOf(unwrap(decodeFacetFile(await fetchRef('facets', ref))), marks.length),
    // A million numbers: nobody compares them with what was there before.
    structuralSharing: false,
  });
}

function tableOf({ facets }: FacetFile, count: number): FacetTable {
  return new Map(
    facets.map(({ facet, values, places, forms }) => [
      facet,
      values.map(
        (value, at): FacetValue => ({
          value,
          places: unpackPlaces(places[at] ?? '', count),
          ...(forms && { forms: forms[at] ?? [value] }),
        }),
      ),
    ]),
  );
}

/** All names that the archive has. */
export function nameDirectoryQuery({ people }: LibraryIndex) {
  return queryOptions({
    queryKey: ['names', people.sha256],
    queryFn: async (): Promise<NameDirectory> => unwrap(decodeNameDirectory(await fetchRef('names', people))),
  });
}

/** What is known of some names. */
export function peopleChunkQuery(chunk: ShardRef) {
  return queryOptions({
    queryKey: ['people', chunk.sha256],
    queryFn: async (): Promise<PeopleChunk> => unwrap(decodePeopleChunk(await fetchRef('people', chunk))),
  });
}
