import { MOST_WITNESSES, parseList } from '../ui/address.ts';
import type { RowKind } from './rows.ts';

/** Classes of rows that can be hidden, in the order of their switches. */
export const ROW_CLASSES = [
  'verbatim',
  'edited',
  'reworded',
  'unique',
  'aside',
] as const satisfies readonly RowKind[];

/** All that a comparison's address says. */
export interface CompareState {
  /** Ids of the articles, in the order of the columns. */
  readonly articles: readonly string[];
  /** Articles that the address names beyond the most that one comparison holds. */
  readonly surplus: readonly string[];
  /** Id of the row in focus, or undefined. */
  readonly focus: string | undefined;
  readonly hidden: readonly RowKind[];
}

/** Reads the address; what it cannot mean is left out. */
export function parseCompareState(parameters: URLSearchParams): CompareState {
  const articles = parseList(parameters.get('a'));
  const hidden = parseList(parameters.get('hide'));
  return {
    articles: articles.slice(0, MOST_WITNESSES),
    surplus: articles.slice(MOST_WITNESSES),
    focus: parameters.get('p') ?? undefined,
    hidden: ROW_CLASSES.filter((kind) => hidden.includes(kind)),
  };
}

/** The state as an address says it. */
export function compareQuery(state: Omit<CompareState, 'surplus'>): Record<string, string> {
  return {
    ...(state.articles.length > 0 && { a: state.articles.join(',') }),
    ...(state.hidden.length > 0 && { hide: state.hidden.join(',') }),
    ...(state.focus !== undefined && { p: state.focus }),
  };
}
