import { type Fields, fieldOf, type IndexedDocument, readClause } from './engineClauses.ts';
import { fieldsOf, notTaken, refuseOthers } from './engineError.ts';

/** What is counted of some documents, by the names of the counts. */
export function countAll(aggs: unknown, documents: readonly IndexedDocument[], fields: Fields): object {
  return Object.fromEntries(
    Object.entries(fieldsOf(aggs, 'aggs')).map(([name, agg]) => [name, countOne(agg, documents, fields)]),
  );
}

function countOne(agg: unknown, documents: readonly IndexedDocument[], fields: Fields): object {
  const { aggs, ...kinds } = fieldsOf(agg, 'aggs');
  const [[kind = '', body] = [], ...others] = Object.entries(kinds);
  if (others.length > 0) throw notTaken('an aggregation has one kind');
  if (kind === 'filter') {
    const own = documents.filter(readClause(body, fields));
    return { doc_count: own.length, ...(aggs !== undefined && countAll(aggs, own, fields)) };
  }
  if (aggs !== undefined) throw notTaken(`[${kind}] has nothing below it here`);
  if (kind === 'terms') return terms(fieldsOf(body, 'terms'), documents, fields);
  if (kind === 'histogram') return histogram(fieldsOf(body, 'histogram'), documents, fields);
  throw notTaken(`Unknown aggregation type [${kind}]`);
}

type Body = Readonly<Record<string, unknown>>;

function terms({ field, size, ...others }: Body, documents: readonly IndexedDocument[], fields: Fields) {
  refuseOthers(others, [], 'terms');
  fieldOf(String(field), fields, ['keyword']);
  if (typeof size !== 'number') throw notTaken('[size] expects a number');
  const sorted = countValues(String(field), documents).sort(
    (a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1),
  );
  return {
    doc_count_error_upper_bound: 0,
    sum_other_doc_count: sorted.slice(size).reduce((sum, [, count]) => sum + count, 0),
    buckets: sorted.slice(0, size).map(([key, doc_count]) => ({ key, doc_count })),
  };
}

function histogram(body: Body, documents: readonly IndexedDocument[], fields: Fields) {
  const { field, interval, min_doc_count: least, ...others } = body;
  refuseOthers(others, [], 'histogram');
  fieldOf(String(field), fields, ['integer', 'long']);
  if (interval !== 1 || least !== 1)
    throw notTaken('only an interval of 1 and a least count of 1 are known here');
  const counts = countValues(String(field), documents).sort((a, b) => Number(a[0]) - Number(b[0]));
  return { buckets: counts.map(([key, doc_count]) => ({ key, doc_count })) };
}

function countValues(
  field: string,
  documents: readonly IndexedDocument[],
): [value: unknown, count: number][] {
  const counts = new Map<unknown, number>();
  for (const value of documents.flatMap(({ values }) => values.get(field) ?? []))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
