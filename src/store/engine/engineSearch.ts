import { PlaceSet, type SearchedArticle } from '../../model/index.ts';
import {
  type FoundArticle,
  filterPlaces,
  hitsOf,
  matchesQuery,
  type Query,
  type SearchRequest,
  sortFound,
  wantedTerms,
} from '../../search/index.ts';
import type { CardRange, StoreAnswer, StoreFacets } from '../archiveStore.ts';
import { filterClauses, queryClauses, titleClause } from './clauses.ts';
import { searchFacets } from './engineCounts.ts';
import { allOf, type Clause, noneOf } from './queryDsl.ts';

/** What a search asks of an engine. */
export interface SearchedEngine {
  readonly timeZone: string;
  /** How many articles a query means, whatever the filter, and what is counted with it. */
  readonly count: (
    query: Clause,
    filter: SearchRequest['filter'],
  ) => Promise<{ readonly total: number; readonly facets: StoreFacets }>;
  readonly read: (query: Clause, range: CardRange) => Promise<readonly SearchedArticle[]>;
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
  const { total, facets } = await engine.count(allOf(clauses), request.filter);
  return total <= request.mostRead
    ? answerWhole(query, request, engine, { clauses, total })
    : answerPart(query, request, engine, { clauses, facets });
}

/** Every article that can be meant is read. */
async function answerWhole(
  query: Query,
  request: SearchRequest,
  engine: SearchedEngine,
  { clauses, total }: { readonly clauses: readonly Clause[]; readonly total: number },
): Promise<StoreAnswer> {
  const { read } = await readPhases([allOf(clauses)], 'oldest', engine, (known) => total - known.length);
  const all = placed(matching(query, read, engine));
  const facts = all.map(({ searched }) => searched.article);
  const { meant, facets } = filterPlaces(PlaceSet.all(all.length), request.filter, facts, engine.timeZone);
  const terms = wantedTerms(query);
  const found = sortFound(
    all.filter(({ place }) => meant.has(place)),
    request.sort,
    terms,
  );
  const shown = found.slice(0, request.limit);
  return {
    query,
    hits: hitsOf(shown, terms),
    shown: shown.length,
    count: { articles: found.length, isExact: true },
    facets,
  };
}

/** As many are read as are shown; of the others the engine is believed. */
async function answerPart(
  query: Query,
  request: SearchRequest,
  engine: SearchedEngine,
  base: { readonly clauses: readonly Clause[]; readonly facets: StoreFacets },
): Promise<StoreAnswer> {
  const { sort, limit, mostRead, filter } = request;
  const { outlets, days } = filterClauses(filter ?? { outlets: [] });
  const phases = phasesOf(query, [...base.clauses, ...outlets, ...days], sort);
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
    facets: searchFacets(base.facets),
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
