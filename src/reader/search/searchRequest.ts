import type { SearchFilter, SearchRequest } from '../../search/index.ts';
import { numberOfDay } from '../../timeline/index.ts';
import type { SearchState } from '../ui/searchAddress.ts';

/** What the first answer shows: it is there soon, also where each article is in a file of its own. */
const FIRST_SHOWN = 4;
/** What follows by itself, and each time more is asked for. */
const SHOWN = 20;
/** So few candidates are all read, so that they are counted and ranked exactly. */
export const MOST_READ = 60;

/** What is asked first: enough for the first screen. */
export function firstRequest(state: SearchState): SearchRequest {
  const shown = FIRST_SHOWN + SHOWN * state.more;
  return { ...requestOf(state), limit: shown, mostRead: shown };
}

/** What is asked next, while the first answer is read. */
export function wholeRequest(state: SearchState): SearchRequest {
  const shown = SHOWN * (state.more + 1);
  return { ...requestOf(state), limit: shown, mostRead: Math.max(MOST_READ, shown) };
}

function requestOf({ query, sort, hasVariants, outlets, from, to }: SearchState) {
  const filter: SearchFilter = {
    outlets,
    ...(from !== undefined && { first: numberOfDay(from) }),
    ...(to !== undefined && { last: numberOfDay(to) }),
  };
  return { query, sort, hasVariants, filter };
}
