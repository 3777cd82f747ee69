import { SORTS, type Sort } from '../../search/index.ts';
import { parseDay } from '../../timeline/index.ts';
import { parseList } from './address.ts';
import type { AddressForm } from './useAddressState.ts';

/** All that the address of a search says. */
export interface SearchState {
  /** As it was typed. */
  readonly query: string;
  readonly sort: Sort;
  /** False where a name stands for itself alone. */
  readonly hasVariants: boolean;
  /** Outlets' ids; empty for all. */
  readonly outlets: readonly string[];
  /** First and last day, included. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** How many times more was asked for. */
  readonly more: number;
}

/** The parameter that holds a query, on every screen that marks what it found. */
export const QUERY_PARAMETER = 'q';

/** The address of the search; what it cannot mean is left out. */
export const SEARCH_FORM: AddressForm<SearchState> = {
  path: '/search',
  parse: (parameters) => ({
    query: parameters.get(QUERY_PARAMETER) ?? '',
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'rank',
    hasVariants: parameters.get('names') !== 'off',
    outlets: parseList(parameters.get('outlet')),
    from: parseDay(parameters.get('from') ?? ''),
    to: parseDay(parameters.get('to') ?? ''),
    more: parseTimes(parameters.get('more') ?? ''),
  }),
  query: ({ query, sort, hasVariants, outlets, from, to, more }) => ({
    ...(query !== '' && { [QUERY_PARAMETER]: query }),
    ...(sort !== 'rank' && { sort }),
    ...(!hasVariants && { names: 'off' }),
    ...(outlets.length > 0 && { outlet: outlets.join(',') }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(more > 0 && { more: String(more) }),
  }),
};

/** What another screen's address says of a search, so that it marks what was found. */
export function marksQuery({
  query,
  hasVariants,
}: Pick<SearchState, 'query' | 'hasVariants'>): Record<string, string> {
  return { [QUERY_PARAMETER]: query, ...(!hasVariants && { names: 'off' }) };
}

function parseTimes(text: string): number {
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
}
