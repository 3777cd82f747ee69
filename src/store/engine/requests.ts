import type { ArticleCard, StoredParts } from '../../model/index.ts';
import type { SearchFacet } from '../../search/index.ts';
import type { CardFilter, CardRange } from '../archiveStore.ts';
import { articlesWith, FACET_FIELDS, filterClauses, formClause } from './clauses.ts';
import { PROBE } from './documents.ts';
import { allOf, type Clause } from './queryDsl.ts';

/** Values of a facet that are counted; where an archive has more outlets, that is told. */
const MOST_VALUES = 10_000;

/** Archives, or parts of one, in one index. */
export const MOST_ARCHIVES = 1000;

/** Documents that a name can mean, before it is known which one. */
const MOST_NAMED = 20;

/** What a counting answer counts: articles that pass all, values of facets and days without their own choice. */
function countsOf(filter: CardFilter, counted: readonly SearchFacet[]) {
  const facets = counted.map((facet) => [
    facet,
    {
      filter: allOf(filterClauses(filter, facet)),
      aggs: { values: { terms: { field: FACET_FIELDS[facet], size: MOST_VALUES } } },
    },
  ]);
  return {
    meant: { filter: allOf(filterClauses(filter)) },
    ...Object.fromEntries(facets),
    days: {
      filter: allOf(filterClauses(filter, 'days')),
      aggs: { values: { histogram: { field: 'day', interval: 1, min_doc_count: 1 } } },
    },
  };
}

/** Asks how many articles there are, with which values of facets, and on which days. */
export function countRequest(query: Clause, filter: CardFilter, counted: readonly SearchFacet[]) {
  return { size: 0, track_total_hits: true, query, aggs: countsOf(filter, counted) };
}

/** An order of time, undated articles last; articles of one moment by their ids. */
export function timeSort(order: CardRange['order']) {
  const direction = order === 'newest' ? 'desc' : 'asc';
  return [{ undated: 'asc' }, { instant: direction }, { id: direction }] as const;
}

/** Where a card stands in such an order. */
export function sortValues({ id, publishedAt }: Pick<ArticleCard, 'id' | 'publishedAt'>) {
  return [publishedAt === null ? 1 : 0, publishedAt ?? 0, id] as const;
}

/** Asks for documents in an order of time; of each one only some parts come. */
export function listRequest(
  query: Clause,
  parts: readonly (keyof StoredParts)[],
  { order, count, after }: CardRange,
) {
  return {
    size: count,
    track_total_hits: true,
    query,
    sort: timeSort(order),
    _source: parts,
    ...(after && { search_after: sortValues(after) }),
  };
}

export function cardsRequest(filter: CardFilter, range: CardRange) {
  return listRequest(articlesWith(filterClauses(filter)), ['card'], range);
}

/** The same with the whole articles, which are larger by far. */
export function wholeRequest(filter: CardFilter, range: CardRange) {
  return listRequest(articlesWith(filterClauses(filter)), ['card', 'record'], range);
}

/** Asks for all articles that a name can mean, the earliest first. */
export function articleRequest(name: string) {
  const query = articlesWith([{ term: { names: name } }]);
  return listRequest(query, ['card', 'record'], { order: 'oldest', count: MOST_NAMED });
}

export function familiesRequest(id: string) {
  return listRequest(articlesWith([{ term: { id } }]), ['record'], { order: 'oldest', count: 1 });
}

/** Asks what the archives are, and whether their own text is found by pieces of it. */
export function archivesRequest() {
  const probe = allOf([formClause(PROBE.slice(1, -1), 'text'), formClause(PROBE.slice(0, 1), 'text')]);
  return {
    size: MOST_ARCHIVES,
    track_total_hits: true,
    query: { term: { kind: 'archive' } },
    aggs: { probe: { filter: probe } },
    _source: ['archive'],
  };
}

export type StoreRequest =
  | ReturnType<typeof countRequest>
  | ReturnType<typeof listRequest>
  | ReturnType<typeof archivesRequest>;
