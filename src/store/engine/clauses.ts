import {
  type Condition,
  formsOf,
  isFoundByForms,
  type Query,
  SEARCH_FACETS,
  type SearchFacet,
  type Term,
} from '../../search/index.ts';
import type { CardFilter } from '../archiveStore.ts';
import { allOf, anyOf, type Clause, EVERYTHING, noneOf } from './queryDsl.ts';

/** The fields of settled text: a headline's, or all of an article. */
type TextField = 'title' | 'text';

const ARTICLES: Clause = { term: { kind: 'article' } };

/** The field of each facet. */
export const FACET_FIELDS: Readonly<Record<SearchFacet, string>> = {
  outlet: 'source',
  lang: 'lang',
  category: 'categories',
  person: 'persons',
};

/** The articles that pass a filter, but for one part of it. */
export function filterClauses(filter: CardFilter, without?: SearchFacet | 'days'): Clause[] {
  const { chosen, first, last } = filter;
  const isOfDays = without !== 'days' && (first !== undefined || last !== undefined);
  return [
    ...SEARCH_FACETS.flatMap((facet): Clause[] => {
      const values = facet === without ? [] : (chosen[facet] ?? []);
      return values.length === 0 ? [] : [{ terms: { [FACET_FIELDS[facet]]: values } }];
    }),
    ...(isOfDays ? [daysClause(first, last)] : []),
  ];
}

/** The articles among which is all that a query can mean: none is missing, and only quoted words can let in others. */
export function queryClauses(query: Query): Clause[] {
  const field: TextField = query.isTitleOnly ? 'title' : 'text';
  return [
    ARTICLES,
    ...query.clauses.map((clause) => anyOf(clause.map((one) => conditionClause(one, field)))),
  ];
}

/** The articles with one of these terms in the headline; undefined where there is no term. */
export function titleClause(terms: readonly Term[]): Clause | undefined {
  return terms.length === 0 ? undefined : anyOf(terms.map((term) => termClause(term, 'title')));
}

export function articlesWith(clauses: readonly Clause[]): Clause {
  return allOf([ARTICLES, ...clauses]);
}

function conditionClause(condition: Condition, field: TextField): Clause {
  // The characters may stand there otherwise than they were asked for, so nothing is left out for them.
  if (condition.kind === 'term' && condition.isNegated && !isFoundByForms(condition)) return EVERYTHING;
  const clause = positiveClause(condition, field);
  return condition.isNegated ? noneOf([clause]) : clause;
}

function positiveClause(condition: Condition, field: TextField): Clause {
  if (condition.kind === 'term') return termClause(condition, field);
  if (condition.kind === 'outlet') return { terms: { source: condition.ids } };
  if (condition.kind === 'language') return { term: { langs: condition.tag } };
  return daysClause(condition.first, condition.last);
}

function termClause(term: Term, field: TextField): Clause {
  return anyOf(formsOf(term).map((form) => formClause(form, field)));
}

/** Some settled text that stands in a field: a phrase of its pairs, or the one character that it is. */
export function formClause(form: string, field: TextField): Clause {
  // Half of a surrogate pair is no character, and no engine takes it.
  const text = form.replace(/\p{Surrogate}/gu, '\ufffd');
  return [...text].length > 1 ? { match_phrase: { [field]: text } } : { term: { [`${field}.one`]: text } };
}

/** Ends that are infinite ask for nothing; what has no date is on no day. */
function daysClause(first = Number.NEGATIVE_INFINITY, last = Number.POSITIVE_INFINITY): Clause {
  if (!Number.isFinite(first) && !Number.isFinite(last)) return { exists: { field: 'day' } };
  return {
    range: {
      day: { ...(Number.isFinite(first) && { gte: first }), ...(Number.isFinite(last) && { lte: last }) },
    },
  };
}
