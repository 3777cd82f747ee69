import { parseJson } from '../../model/index.ts';
import type { EngineAnswer } from '../engine/engineReply.ts';
import { type Fields, fieldOf, type IndexedDocument, readClause } from './engineClauses.ts';
import { countAll } from './engineCounting.ts';
import { EngineError, fieldsOf, listOf, notTaken, onlyField, refuseOthers } from './engineError.ts';
import { checkDocument, mappedFields } from './engineMapping.ts';

/** As many documents an index shows at most, unless it was made otherwise. */
const RESULT_WINDOW = 10_000;
const COUNTED = 10_000;

/**
 * As much of Elasticsearch as the tests need: takes in what `export --bulk` writes by the mapping that it writes, and
 * evaluates what the adapter asks. What it does not know it refuses, so that nothing is asked in vain.
 */
export class TestEngine {
  readonly #fields: Fields;
  readonly #documents = new Map<string, IndexedDocument>();

  /** `mapping` is the JSON of the request that makes the index. Throws an `EngineError` for what it does not know. */
  constructor(mapping: string) {
    this.#fields = mappedFields(parsedJson(mapping));
  }

  /** Takes in lines of actions and documents, as `_bulk` does. Throws an `EngineError` for what it does not take. */
  bulk(lines: string): void {
    if (!lines.endsWith('\n'))
      throw new EngineError(
        400,
        'illegal_argument_exception',
        'The bulk request must be terminated by a newline',
      );
    const values = lines.trimEnd().split('\n').map(parsedJson);
    for (let at = 0; at < values.length; at += 2) this.#take(values[at], values[at + 1]);
  }

  /** Answers the body of a `_search` request. */
  search(body: string): EngineAnswer {
    try {
      return { status: 200, body: JSON.stringify(this.#answer(fieldsOf(parsedJson(body), 'search'))) };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      const { status, type, message: reason } = error;
      return {
        status,
        body: JSON.stringify({ error: { root_cause: [{ type, reason }], type, reason }, status }),
      };
    }
  }

  #take(action: unknown, document: unknown): void {
    const [name, meta] = onlyField(action, 'bulk');
    const { _id: id } = fieldsOf(meta, 'index');
    if (name !== 'index' || typeof id !== 'string' || id === '') throw notTaken(`Unknown action [${name}]`);
    const source = fieldsOf(document, 'document');
    checkDocument(source, this.#fields);
    this.#documents.set(id, { id, source, values: valuesOf(source, this.#fields) });
  }

  #answer(request: Readonly<Record<string, unknown>>): object {
    const known = ['size', 'track_total_hits', 'query', 'sort', '_source', 'search_after', 'aggs'];
    refuseOthers(request, known, 'search');
    const matches = readClause(request.query, this.#fields);
    const found = [...this.#documents.values()].filter(matches);
    const isCounted = request.track_total_hits === true || found.length <= COUNTED;
    return {
      took: 1,
      timed_out: false,
      _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
      hits: {
        total: { value: isCounted ? found.length : COUNTED, relation: isCounted ? 'eq' : 'gte' },
        max_score: null,
        hits: this.#hits(found, request),
      },
      ...(request.aggs !== undefined && { aggregations: countAll(request.aggs, found, this.#fields) }),
    };
  }

  #hits(found: readonly IndexedDocument[], request: Readonly<Record<string, unknown>>): object[] {
    const { size, sort = [], search_after: after, _source: parts } = request;
    if (typeof size !== 'number' || !Number.isInteger(size) || size < 0)
      throw notTaken('[size] expects a number');
    if (size > RESULT_WINDOW)
      throw new EngineError(400, 'illegal_argument_exception', `Result window is too large, was [${size}]`);
    const order = this.#order(listOf(sort, 'sort'));
    const sorted = found.toSorted((a, b) => compareLists(order.valuesOf(a), order.valuesOf(b), order.signs));
    const from = after === undefined ? undefined : listOf(after, 'search_after');
    if (from && from.length !== order.signs.length)
      throw notTaken('[search_after] has another length than [sort]');
    return sorted
      .filter((one) => !from || compareLists(order.valuesOf(one), from, order.signs) > 0)
      .slice(0, size)
      .map((one) => ({
        _index: 'test',
        _id: one.id,
        _score: null,
        _source: someOf(one.source, parts),
        sort: order.valuesOf(one),
      }));
  }

  #order(sort: readonly unknown[]) {
    const fields = sort.map((one) => onlyField(one, 'sort'));
    for (const [name, direction] of fields) {
      fieldOf(name, this.#fields, ['keyword', 'byte', 'integer', 'long']);
      if (direction !== 'asc' && direction !== 'desc') throw notTaken(`Unknown order [${String(direction)}]`);
    }
    return {
      signs: fields.map(([, direction]) => (direction === 'asc' ? 1 : -1)),
      valuesOf: ({ values }: IndexedDocument) => fields.map(([name]) => values.get(name)?.[0]),
    };
  }
}

function parsedJson(json: string): unknown {
  const parsed = parseJson(json);
  if (parsed.ok) return parsed.value;
  throw notTaken(parsed.problem);
}

function valuesOf(
  source: Readonly<Record<string, unknown>>,
  fields: Fields,
): Map<string, readonly unknown[]> {
  const values = new Map<string, readonly unknown[]>();
  for (const [name, { type, analyse }] of fields) {
    const own = [source[name.split('.')[0] ?? ''] ?? []].flat();
    if (type !== 'object') values.set(name, analyse ? own.flatMap((text) => analyse(String(text))) : own);
  }
  return values;
}

function someOf(source: Readonly<Record<string, unknown>>, parts: unknown): object {
  if (parts === undefined) return source;
  const wanted = listOf(parts, '_source');
  return Object.fromEntries(Object.entries(source).filter(([name]) => wanted.includes(name)));
}

function compareLists(a: readonly unknown[], b: readonly unknown[], signs: readonly number[]): number {
  for (const [at, sign] of signs.entries()) {
    const compared = compareValues(a[at], b[at]);
    if (compared !== 0) return compared * sign;
  }
  return 0;
}

/** Texts as Lucene compares them: by bytes of UTF-8, which is by code points. */
function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [a, b].map((text) =>
    [...String(text)].map((character) => character.codePointAt(0) ?? 0),
  );
  const at = (one ?? []).findIndex((point, index) => point !== other?.[index]);
  if (at < 0) return (one?.length ?? 0) - (other?.length ?? 0);
  return (one?.[at] ?? 0) - (other?.[at] ?? -1);
}
