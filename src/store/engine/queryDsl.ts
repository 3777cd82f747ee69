/** What is asked of a document, in the language of `_search`: as much of it as is needed. */
export type Clause =
  | { readonly match_all: Readonly<Record<string, never>> }
  | { readonly term: Readonly<Record<string, string>> }
  | { readonly terms: Readonly<Record<string, readonly string[]>> }
  | { readonly range: Readonly<Record<string, { readonly gte?: number; readonly lte?: number }>> }
  | { readonly exists: { readonly field: string } }
  | { readonly match_phrase: Readonly<Record<string, string>> }
  | {
      readonly bool: {
        readonly filter?: readonly Clause[];
        readonly should?: readonly Clause[];
        readonly must_not?: readonly Clause[];
        readonly minimum_should_match?: 1;
      };
    };

export const EVERYTHING: Clause = { match_all: {} };

/** All of them; a list of one is that one. */
export function allOf(clauses: readonly Clause[]): Clause {
  const [first = EVERYTHING, ...others] = clauses;
  return others.length === 0 ? first : { bool: { filter: clauses } };
}

/** One of them at least. */
export function anyOf(clauses: readonly Clause[]): Clause {
  const [first = EVERYTHING, ...others] = clauses;
  return others.length === 0 ? first : { bool: { should: clauses, minimum_should_match: 1 } };
}

export function noneOf(clauses: readonly Clause[]): Clause {
  return { bool: { must_not: clauses } };
}
