import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { LibraryIndex } from '../../model/index.ts';
import type { SearchAnswer, SearchFacet } from '../../search/index.ts';
import type { SearchState } from '../ui/searchAddress.ts';
import { searchQuery } from '../workers/searchQuery.ts';
import { firstRequest, MOST_READ, wholeRequest } from './searchRequest.ts';

/** What is known of the answer. */
export interface SearchProgress {
  /** Absent before the first one. It can be that of what was asked before, while `isComing`. */
  readonly answer: SearchAnswer | undefined;
  readonly isComing: boolean;
  /** Gets what stands below the first screen, where that is not on its way by itself. */
  readonly readOn: () => void;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The answer to a search: soon what the first screen shows, then what stands below it. */
export function useSearch(
  index: LibraryIndex,
  state: SearchState,
  counted: readonly SearchFacet[],
): SearchProgress {
  const asked = useDeferredValue(state);
  const isAsked = asked.query.trim() !== '';
  const first = useQuery({
    ...searchQuery(
      index,
      useMemo(() => firstRequest(asked, counted), [asked, counted]),
    ),
    enabled: isAsked,
    // What was found before stays until the answer comes.
    placeholderData: keepPreviousData,
  });
  const isFirstThere = first.data !== undefined && !first.isPlaceholderData;
  const isWhole = isFirstThere && first.data.count.isExact && first.data.shown === first.data.count.articles;
  const [readOnFor, setReadOnFor] = useState<SearchState>();
  // A few are read by themselves, so that they are counted and ranked exactly; of many, what somebody comes to see.
  const isMeant = readOnFor === asked || asked.more > 0 || (first.data?.count.articles ?? 0) <= MOST_READ;
  const whole = useQuery({
    ...searchQuery(
      index,
      useMemo(() => wholeRequest(asked, counted), [asked, counted]),
    ),
    enabled: isAsked && isFirstThere && !isWhole && isMeant,
  });
  return {
    answer: isAsked ? (whole.data ?? first.data) : undefined,
    isComing: asked !== state || first.isFetching || whole.isFetching,
    readOn: useCallback(() => setReadOnFor(asked), [asked]),
    error: first.error ?? whole.error,
    retry: () => void (first.error ? first.refetch() : whole.refetch()),
  };
}
