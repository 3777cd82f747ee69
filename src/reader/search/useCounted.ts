import { useCallback, useMemo, useState } from 'react';
import type { LibraryIndex } from '../../model/index.ts';
import { SEARCH_FACETS, type SearchFacet } from '../../search/index.ts';
import type { SearchState } from '../ui/searchAddress.ts';
import { countedAtFirst } from './searchRequest.ts';

/** The facets that are counted, and the way to have one more of them. */
export function useCounted(index: LibraryIndex, state: SearchState) {
  const [wanted, setWanted] = useState<readonly SearchFacet[]>([]);
  const first = countedAtFirst(index, state).join();
  const counted = useMemo(
    () => SEARCH_FACETS.filter((facet) => wanted.includes(facet) || first.split(',').includes(facet)),
    [wanted, first],
  );
  const count = useCallback((facet: SearchFacet) => setWanted((before) => [...before, facet]), []);
  return { counted, count };
}
