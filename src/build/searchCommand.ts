import type { LibraryIndex, Source } from '../model/index.ts';
import {
  type Facets,
  type Hit,
  type HitArticle,
  type QueryProblem,
  type QueryProblemCode,
  SEARCH_FACETS,
  type SearchAnswer,
} from '../search/index.ts';
import { dayOfArticle } from '../timeline/index.ts';
import { amount } from './amounts.ts';
import { openSite } from './openSite.ts';
import { printable } from './terminal.ts';

/** What `search` was asked for. */
export interface SearchCommand {
  readonly site: string;
  readonly query: string;
  /** Articles that are told at most. */
  readonly limit: number;
  readonly isJson: boolean;
}

/** What `search` answers, for standard output and for standard error. */
export interface SearchOutput {
  readonly out: string;
  readonly notes: readonly string[];
}

/** Searches a built site; every article that can be meant is read. Throws a sentence where there is no site. */
export async function searchSite({ site, query, limit, isJson }: SearchCommand): Promise<SearchOutput> {
  const store = await openSite(site);
  const answer = await store.search({
    query,
    limit,
    sort: 'rank',
    hasVariants: true,
    // Facets are read for other programs: a person in a terminal sees hits alone.
    counted: isJson ? SEARCH_FACETS : [],
    mostRead: Number.POSITIVE_INFINITY,
  });
  return {
    out: isJson ? `${JSON.stringify(jsonOf(query, answer), undefined, 2)}\n` : textOf(answer, store.archive),
    notes: [...answer.query.problems.map(describeProblem), countOf(answer)],
  };
}

function countOf({ count, shown }: SearchAnswer): string {
  const all = amount(count.articles, 'article');
  return shown < count.articles ? `${all} found, ${shown} shown; more with --limit.` : `${all} found.`;
}

/** The answer for other programs; offsets are UTF-16 units, as everywhere. */
function jsonOf(query: string, { count, hits, facets, query: { problems, clauses } }: SearchAnswer) {
  const variants = clauses.flat().flatMap((condition) => ('variants' in condition ? condition.variants : []));
  return {
    query,
    found: count.articles,
    problems: problems.map((problem) => ({ ...problem, what: describeProblem(problem) })),
    variants: variants.map(({ written }) => written),
    facets: facetsOf(facets),
    hits: hits.map(({ article, titleMarks, snippets, others }) => ({
      ...article,
      titleMarks,
      snippets,
      others,
    })),
  };
}

/** By facet, what was found of each value; by month, of articles with a date. */
function facetsOf({ counts, months }: Facets) {
  const own = SEARCH_FACETS.map((facet) => [
    facet,
    (counts[facet] ?? []).map(({ value, articles }) => ({ value, articles })),
  ]);
  return { ...Object.fromEntries(own), month: months };
}

function textOf({ hits }: SearchAnswer, index: LibraryIndex): string {
  const sources = new Map(index.sources.map((source) => [source.id, source]));
  return hits.map((hit) => linesOf(hit, sources, index.timeZone)).join('\n');
}

function linesOf(hit: Hit, sources: ReadonlyMap<string, Source>, timeZone: string): string {
  const { article, snippets, others } = hit;
  const head = `${dayOfArticle(article, timeZone) ?? 'undated   '}  ${outletOf(article, sources)}  ${article.title}`;
  const pieces = snippets.map(
    ({ text, isCutBefore, isCutAfter }) => `  ${isCutBefore ? '…' : ''}${text}${isCutAfter ? '…' : ''}`,
  );
  const same = others.map((other) => outletOf(other, sources));
  const also = same.length > 0 ? [`  the same passage: ${[...new Set(same)].join(', ')}`] : [];
  return `${[head, ...pieces, ...also, `  ${article.id}`].map(oneLine).join('\n')}\n`;
}

function oneLine(text: string): string {
  return printable(text.replace(/\s*\n\s*/gu, ' '));
}

function outletOf({ sourceId }: HitArticle, sources: ReadonlyMap<string, Source>): string {
  return sources.get(sourceId)?.name.zh ?? sourceId;
}

/** What is wrong with a query, and how it was read. */
const PROBLEMS: Readonly<Record<QueryProblemCode, string>> = {
  'date.impossible': 'is no date; write one like on:2022-03-01, after:2022-03 or before:2022',
  'date.nothing': 'leave no day between them',
  'in.unknown': 'is not known; only in:title is',
  'language.unknown': 'names a language that no article is in and was left out',
  'negation.empty': 'says nothing that should be missing',
  'negation.only': 'says only what should be missing; all other articles are shown',
  'operator.empty': 'has nothing after the colon and was left out',
  'operator.unknown': 'is no operator here and was searched as text',
  'or.dangling': 'has nothing on one side and was left out',
  'outlet.unknown': 'names no outlet of this archive and was left out',
  'person.unknown': 'is in no list of names; only this way to write it was searched',
  'query.long': 'is too long; its end was left out',
  'quote.empty': 'has nothing between its quote marks and was left out',
  'quote.unclosed': 'begins with a quote mark that is not closed; the words were searched one by one',
};

function describeProblem({ code, text }: QueryProblem): string {
  const subject = text === '' ? (WHOLE[code] ?? 'The query') : `“${text}”`;
  return printable(`${subject} ${PROBLEMS[code]}.`);
}

/** What is meant where no piece of the query is. */
const WHOLE: Readonly<Partial<Record<QueryProblemCode, string>>> = { 'date.nothing': 'The dates' };
