import { SEARCH_FACETS, type SearchChoice, SORTS, type Sort } from '../../search/index.ts';
import { parseDay } from '../../timeline/index.ts';
import { parseList, type QueryValues } from './address.ts';
import { toggled } from './toggled.ts';
import type { AddressForm } from './useAddressState.ts';

/** All that the address of a search says. */
export interface SearchState {
  /** As it was typed. */
  readonly query: string;
  readonly sort: Sort;
  /** False where a name stands for itself alone. */
  readonly hasVariants: boolean;
  /** Outlets' ids, languages, categories, persons; what is not asked for is absent. */
  readonly chosen: SearchChoice;
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
    chosen: parseChoice(parameters),
    from: parseDay(parameters.get('from') ?? ''),
    to: parseDay(parameters.get('to') ?? ''),
    more: parseTimes(parameters.get('more') ?? ''),
  }),
  query: ({ query, sort, hasVariants, chosen, from, to, more }) => ({
    ...(query !== '' && { [QUERY_PARAMETER]: query }),
    ...(sort !== 'rank' && { sort }),
    ...(!hasVariants && { names: 'off' }),
    ...choiceQuery(chosen),
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

/** A choice as the address says it, that of the timeline too: ids in a list, of what may hold a comma each by itself. */
export function choiceQuery({ outlet = [], ...others }: SearchChoice): QueryValues {
  return { ...(outlet.length > 0 && { outlet: outlet.join(',') }), ...others };
}

function parseChoice(parameters: URLSearchParams): SearchChoice {
  const chosen = SEARCH_FACETS.map((facet) => {
    const values = facet === 'outlet' ? parseList(parameters.get(facet)) : parameters.getAll(facet);
    return [facet, [...new Set(values)].filter((value) => value !== '')] as const;
  });
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

/** The choice with a value more, or without it where it was chosen. */
export function withToggled(choice: SearchChoice, facet: keyof SearchChoice, value: string): SearchChoice {
  const { [facet]: own = [], ...others } = choice;
  const next = toggled(own, value);
  return next.length === 0 ? others : { ...others, [facet]: next };
}

function parseTimes(text: string): number {
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
}
