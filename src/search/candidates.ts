import { dayNumberOf, PlaceSet } from '../model/index.ts';
import { formsOf } from './findTerms.ts';
import { rangesOfTerm } from './keys.ts';
import { isOfLanguage } from './parseQuery.ts';
import type { Condition, Query, Term } from './query.ts';
import type { SearchFamily, SearchStore } from './searchStore.ts';

/** What is known of every article without reading it, by its place. */
export interface ArticleFacts {
  readonly sourceId: string;
  readonly publishedAt: number | null;
  readonly publishedDay?: string;
  /** Absent where it is not known. */
  readonly lang?: string;
}

/** Which articles can be meant. */
export interface CandidateSets {
  /** No other article is meant. */
  readonly possible: PlaceSet;
  /** Those of them of which the index gives no reason to doubt it. */
  readonly likely: PlaceSet;
}

/** What candidates are found with. */
export interface CandidateSearch {
  readonly store: SearchStore;
  readonly facts: readonly ArticleFacts[];
  readonly timeZone: string;
  /** Items of `rangesOfTerm` that are asked for at most: each can be a file. */
  readonly mostKeys: number;
}

/** The articles that an index leaves for a query. */
export async function findCandidates(query: Query, search: CandidateSearch): Promise<CandidateSets> {
  const family: SearchFamily = query.isTitleOnly ? 'title' : 'text';
  const clauses = await Promise.all(
    query.clauses.map(async (clause) => {
      const sets = await Promise.all(clause.map((condition) => setsOf(condition, family, search)));
      return sets.reduce((a, b) => joined(a, b, (one, other) => one.or(other)));
    }),
  );
  const all = PlaceSet.all(search.store.articles);
  return clauses.reduce((a, b) => joined(a, b, (one, other) => one.and(other)), {
    possible: all,
    likely: all,
  });
}

/** The articles whose headline can have one of the wanted terms. */
export async function titleCandidates(terms: readonly Term[], search: CandidateSearch): Promise<PlaceSet> {
  const sets = await Promise.all(terms.map((term) => setsOfTerm(term, 'title', search)));
  return sets.reduce((a, { likely }) => a.or(likely), PlaceSet.none(search.store.articles));
}

function joined(
  a: CandidateSets,
  b: CandidateSets,
  join: (one: PlaceSet, other: PlaceSet) => PlaceSet,
): CandidateSets {
  return { possible: join(a.possible, b.possible), likely: join(a.likely, b.likely) };
}

async function setsOf(
  condition: Condition,
  family: SearchFamily,
  search: CandidateSearch,
): Promise<CandidateSets> {
  const { articles } = search.store;
  if (condition.kind !== 'term') {
    const { known, unknown } = settledByFacts(condition, search);
    return { possible: known.or(unknown), likely: known.or(unknown) };
  }
  const sets = await setsOfTerm(condition, family, search);
  if (!condition.isNegated) return sets;
  // An article that can have the text need not have it.
  const all = PlaceSet.all(articles);
  return { possible: all, likely: search.store.isScanned ? all : all.without(sets.likely) };
}

/** Articles of which it is known that a condition holds, and those of which it is not known. */
function settledByFacts(
  condition: Exclude<Condition, Term>,
  { facts, timeZone, store }: CandidateSearch,
): { known: PlaceSet; unknown: PlaceSet } {
  const answers = facts.map((fact) => holds(condition, fact, timeZone));
  return {
    known: PlaceSet.where(store.articles, (place) => answers[place] === !condition.isNegated),
    unknown: PlaceSet.where(store.articles, (place) => answers[place] === undefined),
  };
}

/** Whether a condition holds, its negation left aside; undefined where the facts do not say it. */
export function holds(
  condition: Exclude<Condition, Term>,
  { sourceId, publishedAt, publishedDay, lang }: ArticleFacts,
  timeZone: string,
): boolean | undefined {
  if (condition.kind === 'outlet') return condition.ids.includes(sourceId);
  if (condition.kind === 'language')
    return lang === undefined ? undefined : isOfLanguage(lang, condition.tag);
  const day = dayNumberOfFacts(
    { publishedAt, ...(publishedDay !== undefined && { publishedDay }) },
    timeZone,
  );
  return day !== undefined && day >= condition.first && day <= condition.last;
}

const DAY_MS = 86_400_000;

/** The day of an article as whole days since 1970-01-01; undefined without a date. */
export function dayNumberOfFacts(
  { publishedAt, publishedDay }: Pick<ArticleFacts, 'publishedAt' | 'publishedDay'>,
  timeZone: string,
): number | undefined {
  if (publishedAt === null) return undefined;
  return publishedDay === undefined ? dayNumberOf(publishedAt, timeZone) : Date.parse(publishedDay) / DAY_MS;
}

async function setsOfTerm(term: Term, family: SearchFamily, search: CandidateSearch): Promise<CandidateSets> {
  const sets = await Promise.all(formsOf(term).map((form) => setsOfForm(form, family, search)));
  return sets.reduce((a, b) => joined(a, b, (one, other) => one.or(other)));
}

async function setsOfForm(
  form: string,
  family: SearchFamily,
  { store, mostKeys }: CandidateSearch,
): Promise<CandidateSets> {
  const all = PlaceSet.all(store.articles);
  const everything = { possible: all, likely: all };
  if (store.isScanned) return everything;
  const found = await Promise.all(
    spread(rangesOfTerm(form), mostKeys).map((ranges) => store.postings(family, ranges)),
  );
  return found
    .map(({ lists, isWhole }): CandidateSets => {
      const likely = PlaceSet.ofLists(lists, store.articles);
      return { possible: isWhole ? likely : all, likely };
    })
    .reduce((a, b) => joined(a, b, (one, other) => one.and(other)), everything);
}

/** So many of the items at most, at even distances, the first and the last among them. */
function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from(
    { length: most },
    (_, at) => items[Math.round((at * (items.length - 1)) / (most - 1))] as T,
  );
}
