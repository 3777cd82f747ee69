/** What was asked: every clause must hold. */
export interface Query {
  readonly clauses: readonly Clause[];
  /** True where the words must stand in the headline. */
  readonly isTitleOnly: boolean;
  /** What could not be read as it was written; the rest is answered all the same. In the order of the query. */
  readonly problems: readonly QueryProblem[];
}

/** One of the conditions must hold. */
export type Clause = readonly Condition[];

/** What is asked of an article. */
export type Condition = Term | OutletCondition | DayCondition | LanguageCondition;

interface Negatable {
  /** True where it must not hold. */
  readonly isNegated: boolean;
}

/** Some text that stands in an article. */
export interface Term extends Negatable {
  readonly kind: 'term';
  /** As it was written, without its operator and quote marks. */
  readonly written: string;
  /** Its settled form, never empty. */
  readonly settled: string;
  /** True where it must stand as it was written; only runs of white space may be others. */
  readonly isExact: boolean;
  /** Where a person is asked for: settled words in which its own form means something else, and does not count. */
  readonly except?: readonly string[];
  /** Other ways to write it where it is a name; one of them is as good. */
  readonly variants: readonly TermVariant[];
}

/** Another way to write a name. */
export interface TermVariant {
  readonly written: string;
  readonly settled: string;
  /** Settled words in which it means something else, and does not count. */
  readonly except: readonly string[];
}

export interface OutletCondition extends Negatable {
  readonly kind: 'outlet';
  /** One of these, at least one. */
  readonly ids: readonly string[];
}

/** Days of the archive's declared zone, as whole days since 1970-01-01, both included. Undated articles have none. */
export interface DayCondition extends Negatable {
  readonly kind: 'day';
  readonly first: number;
  readonly last: number;
}

export interface LanguageCondition extends Negatable {
  readonly kind: 'language';
  /** BCP 47: `zh` stands for `zh-Hans` too. */
  readonly tag: string;
}

/** Every mistake that a query can have; the reader has a sentence for each. */
export const QUERY_PROBLEMS = [
  'date.impossible',
  'date.nothing',
  'in.unknown',
  'language.unknown',
  'negation.empty',
  'negation.only',
  'operator.empty',
  'operator.unknown',
  'or.dangling',
  'outlet.unknown',
  'person.unknown',
  'query.long',
  'quote.empty',
  'quote.unclosed',
] as const;

export type QueryProblemCode = (typeof QUERY_PROBLEMS)[number];

/** A mistake in a query. */
export interface QueryProblem {
  readonly code: QueryProblemCode;
  /** The piece of the query that has it, as it was written; the whole query may be meant by the empty text. */
  readonly text: string;
}

/** True for a condition on the text. */
function isTerm(condition: Condition): condition is Term {
  return condition.kind === 'term';
}

/** The terms that an article should have, in the order of the query. */
export function wantedTerms({ clauses }: Pick<Query, 'clauses'>): Term[] {
  return clauses.flatMap((clause) => clause.filter(isTerm).filter(({ isNegated }) => !isNegated));
}
