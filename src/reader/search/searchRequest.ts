import type { LibraryIndex } from '../../model/index.ts';
import {
  SEARCH_FACETS,
  type SearchFacet,
  type SearchFilter,
  type SearchRequest,
} from '../../search/index.ts';
import { numberOfDay } from '../../timeline/index.ts';
import type { SearchState } from '../ui/searchAddress.ts';

/** What the first answer shows: it is there soon, also where each article is in a file of its own. */
const FIRST_SHOWN = 4;
/** What follows by itself, and each time more is asked for. */
const SHOWN = 20;
/** So few candidates are all read, so that they are counted and ranked exactly. */
export const MOST_READ = 60;
/** 60 doubled so often is more than any archive has. */
const MOST_DOUBLED = 20;

/** What is asked first: enough for the first screen. */
export function firstRequest(state: SearchState, counted: readonly SearchFacet[]): SearchRequest {
  const shown = FIRST_SHOWN + SHOWN * state.more;
  return { ...requestOf(state), counted, limit: shown, mostRead: shown };
}

/** What is asked next, while the first answer is read. */
export function wholeRequest(state: SearchState, counted: readonly SearchFacet[]): SearchRequest {
  const shown = SHOWN * (state.more + 1);
  // Twice as many each time: where the index is wrong about most, a few presses come to the end.
  const mostRead = MOST_READ * 2 ** Math.min(state.more, MOST_DOUBLED);
  return { ...requestOf(state), counted, limit: shown, mostRead: Math.max(mostRead, shown) };
}

function requestOf({ query, sort, hasVariants, chosen, from, to }: SearchState) {
  const filter: SearchFilter = {
    chosen,
    ...(from !== undefined && { first: numberOfDay(from) }),
    ...(to !== undefined && { last: numberOfDay(to) }),
  };
  return { query, sort, hasVariants, filter };
}

/**
 * The facets that are counted without being asked for: all of a small archive, whose files are small; of a larger one,
 * outlets, which need no file, and what is chosen.
 */
export function countedAtFirst({ cards }: LibraryIndex, { chosen }: SearchState): SearchFacet[] {
  if (cards) return [...SEARCH_FACETS];
  return SEARCH_FACETS.filter((facet) => facet === 'outlet' || chosen[facet] !== undefined);
}
