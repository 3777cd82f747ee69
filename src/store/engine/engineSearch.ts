import type { SearchedArticle } from '../../model/index.ts';
import {
  type FoundArticle,
  hitsOf,
  matchesQuery,
  NO_FILTER,
  type Query,
  type SearchFacet,
  type SearchRequest,
  sortFound,
  wantedTerms,
} from '../../search/index.ts';
import type { CardFilter, CardRange, StoreAnswer, StoreFacets } from '../archiveStore.ts';
import { articlesWith, filterClauses, queryClauses, titleClause } from './clauses.ts';
import { searchFacets } from './engineCounts.ts';
import { allOf, type Clause, noneOf } from './queryDsl.ts';

/** What a search asks of an engine. */
export interface SearchedEngine {
  readonly timeZone: string;
  /** How many articles are meant, whatever the filter, and what is counted with it. */
  readonly count: (
    query: Clause,
    filter: CardFilter,
    counted: readonly SearchFacet[],
  ) => Promise<{ readonly total: number; readonly facets: StoreFacets }>;
  readonly read: (query: Clause, range: CardRange) => Promise<readonly SearchedArticle[]>;
  /** The ids of the articles that are meant, so many at most. */
  readonly ids: (query: Clause, most: number) => Promise<readonly string[]>;
}

/** Articles that are asked for in one request. */
const PIECE = 100;

/** Answers a query as the files of a site do: the engine says which articles can be meant, their texts decide. */
export async function searchEngine(
  query: Query,
  request: SearchRequest,
  engine: SearchedEngine,
): Promise<StoreAnswer> {
  const clauses = queryClauses(query);
  const { filter = NO_FILTER, counted = ['outlet'] } = request;
  const { total, facets } = await engine.count(allOf(clauses), filter, counted);
  return total <= request.mostRead
    ? answerWhole(query, { ...request, filter, counted }, engine, { clauses, total })
    : answerPart(query, { ...request, filter, counted }, engine, { clauses, facets });
}

type WholeRequest = SearchRequest & Required<Pick<SearchRequest, 'filter' | 'counted'>>;

/** Every article that can be meant is read; of those that are, the engine says which pass the filter. */
async function answerWhole(
  query: Query,
  { filter, counted, sort, limit }: WholeRequest,
  engine: SearchedEngine,
  { clauses, total }: { readonly clauses: readonly Clause[]; readonly total: number },
): Promise<StoreAnswer> {
  const { read } = await readPhases([allOf(clauses)], 'oldest', engine, (known) => total - known.length);
  const all = placed(matching(query, read, engine));
  const own: Clause = articlesWith([{ terms: { id: all.map(({ searched }) => searched.article.id) } }]);
  const narrowing = filterClauses(filter);
  const [{ facets }, ids] = await Promise.all([
    engine.count(own, filter, counted),
    narrowing.length === 0 ? undefined : engine.ids(allOf([own, ...narrowing]), all.length),
  ]);
  const terms = wantedTerms(query);
  const found = sortFound(
    all.filter(({ searched }) => ids === undefined || ids.includes(searched.article.id)),
    sort,
    terms,
  );
  const shown = found.slice(0, limit);
  return {
    query,
    hits: hitsOf(shown, terms),
    shown: shown.length,
    count: { articles: found.length, isExact: true },
    facets: searchFacets(facets, filter),
  };
}

/** As many are read as are shown; of the others the engine is believed. */
async function answerPart(
  query: Query,
  { sort, limit, mostRead, filter }: WholeRequest,
  engine: SearchedEngine,
  base: { readonly clauses: readonly Clause[]; readonly facets: StoreFacets },
): Promise<StoreAnswer> {
  const phases = phasesOf(query, [...base.clauses, ...filterClauses(filter)], sort);
  const order = sort === 'oldest' ? 'oldest' : 'newest';
  // Quoted words need not stand as written in all that can be meant: so many more are read as were read for nothing.
  const { read, isAll } = await readPhases(phases, order, engine, (known) =>
    Math.min(mostRead - known.length, limit - matching(query, known, engine).length),
  );
  const terms = wantedTerms(query);
  const found = placed(matching(query, read, engine));
  const shown = (isAll ? sortFound(found, sort, terms) : found).slice(0, limit);
  return {
    query,
    hits: hitsOf(shown, terms),
    shown: shown.length,
    count: { articles: base.facets.articles - (read.length - found.length), isExact: isAll },
    facets: searchFacets(base.facets, filter),
  };
}

/** What is likelier to be shown comes first: what has one of the words in its headline. */
function phasesOf(query: Query, clauses: readonly Clause[], sort: SearchRequest['sort']): Clause[] {
  const inTitle = sort === 'rank' && !query.isTitleOnly ? titleClause(wantedTerms(query)) : undefined;
  if (!inTitle) return [allOf(clauses)];
  return [allOf([...clauses, inTitle]), allOf([...clauses, noneOf([inTitle])])];
}

/** Reads articles, one phase after the other, as long as `wanted` says how many more; `isAll` where none is left. */
async function readPhases(
  phases: readonly Clause[],
  order: CardRange['order'],
  engine: SearchedEngine,
  wanted: (known: readonly SearchedArticle[]) => number,
): Promise<{ readonly read: readonly SearchedArticle[]; readonly isAll: boolean }> {
  const read: SearchedArticle[] = [];
  for (const phase of phases) {
    let after: CardRange['after'];
    for (;;) {
      const count = Math.min(PIECE, wanted(read));
      if (count <= 0) return { read, isAll: false };
      const piece = await engine.read(phase, { order, count, ...(after && { after }) });
      read.push(...piece);
      after = piece.at(-1)?.article;
      if (piece.length < count || !after) break;
    }
  }
  return { read, isAll: true };
}

function matching(
  query: Query,
  read: readonly SearchedArticle[],
  { timeZone }: SearchedEngine,
): SearchedArticle[] {
  return read.filter((searched) => matchesQuery(query, searched, timeZone));
}

/** In the order given, each with its place in the order of time; undated ones have the last places. */
function placed(found: readonly SearchedArticle[]): FoundArticle[] {
  const inTime = found.toSorted(byTime);
  const places = new Map(inTime.map((searched, place) => [searched, place]));
  return found.map((searched) => ({ place: places.get(searched) ?? 0, searched }));
}

function byTime({ article: a }: SearchedArticle, { article: b }: SearchedArticle): number {
  const [one, other] = [a, b].map(({ publishedAt }) => publishedAt ?? Number.POSITIVE_INFINITY);
  if (one !== other) return (one ?? 0) < (other ?? 0) ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
