import type { ArticleCard, StoredParts } from '../../model/index.ts';
import type { CardFilter, CardRange } from '../archiveStore.ts';
import { articlesWith, filterClauses, formClause } from './clauses.ts';
import { PROBE } from './documents.ts';
import { allOf, type Clause } from './queryDsl.ts';

/** Outlets that are counted; where an archive has more, that is told. */
const MOST_OUTLETS = 10_000;

/** Archives, or parts of one, in one index. */
export const MOST_ARCHIVES = 1000;

/** Documents that a name can mean, before it is known which one. */
const MOST_NAMED = 20;

/** What a counting answer counts: articles that pass all, outlets without their own choice, days without theirs. */
function countsOf(filter: CardFilter) {
  const { outlets, days } = filterClauses(filter);
  return {
    meant: { filter: allOf([...outlets, ...days]) },
    outlets: {
      filter: allOf(days),
      aggs: { values: { terms: { field: 'source', size: MOST_OUTLETS } } },
    },
    days: {
      filter: allOf(outlets),
      aggs: { values: { histogram: { field: 'day', interval: 1, min_doc_count: 1 } } },
    },
  };
}

/** Asks how many articles there are, and of which outlets and days. */
export function countRequest(query: Clause, filter: CardFilter) {
  return { size: 0, track_total_hits: true, query, aggs: countsOf(filter) };
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
  const { outlets, days } = filterClauses(filter);
  return listRequest(articlesWith([...outlets, ...days]), ['card'], range);
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
