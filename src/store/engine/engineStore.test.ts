import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMAT_VERSION, STORE_FORM } from '../../model/index.ts';
import { TOKENIZER } from '../../search/index.ts';
import { EngineStore, FetchFailure } from '../index.ts';
import { TestEngine } from '../testEngine/testEngine.ts';
import { archiveDocument } from './documents.ts';
import type { EngineAnswer } from './engineReply.ts';
import { STORE_MAPPING } from './storeMapping.ts';

const FACTS = { timeZone: 'UTC', sources: [], languages: [{ lang: 'en', articles: 1 }], names: [] };

/** What Elasticsearch 8 answers, after its documentation; `_source` stands for what the archive has. */
const recorded = {
  archive: (archive: object, more: object = {}) => ({
    took: 3,
    timed_out: false,
    _shards: { total: 5, successful: 5, skipped: 0, failed: 0 },
    hits: {
      total: { value: 1, relation: 'eq' },
      max_score: 0.0,
      hits: [
        { _index: 'duizhao', _id: 'archive-1', _score: 0.0, _source: { archive: JSON.stringify(archive) } },
      ],
    },
    aggregations: { probe: { doc_count: 1 } },
    ...more,
  }),
  counts: {
    took: 12,
    timed_out: false,
    _shards: { total: 5, successful: 5, skipped: 0, failed: 0 },
    hits: { total: { value: 3, relation: 'eq' }, max_score: null, hits: [] },
    aggregations: {
      meant: { doc_count: 3 },
      outlet: {
        doc_count: 3,
        values: {
          doc_count_error_upper_bound: 0,
          sum_other_doc_count: 0,
          buckets: [
            { key: 'zaobao', doc_count: 1 },
            { key: 'sina', doc_count: 2 },
          ],
        },
      },
      days: { doc_count: 3, values: { buckets: [{ key: 19052.0, doc_count: 2 }] } },
    },
  },
  noIndex: {
    error: {
      root_cause: [{ type: 'index_not_found_exception', reason: 'no such index [duizhao]' }],
      type: 'index_not_found_exception',
      reason: 'no such index [duizhao]',
      'resource.type': 'index_or_alias',
      'resource.id': 'duizhao',
      index_uuid: '_na_',
      index: 'duizhao',
    },
    status: 404,
  },
  notParsed: {
    error: {
      root_cause: [{ type: 'parsing_exception', reason: 'unknown query [match_phrases]', line: 1, col: 28 }],
      type: 'parsing_exception',
      reason: 'unknown query [match_phrases]',
      line: 1,
      col: 28,
    },
    status: 400,
  },
  tooBusy: {
    error: {
      root_cause: [
        {
          type: 'es_rejected_execution_exception',
          reason: 'rejected execution of TimedRunnable on QueueResizingEsThreadPoolExecutor',
        },
      ],
      type: 'search_phase_execution_exception',
      reason: 'all shards failed',
      phase: 'query',
      grouped: true,
      failed_shards: [],
    },
    status: 429,
  },
  noMaster: {
    error: {
      root_cause: [],
      type: 'cluster_block_exception',
      reason: 'blocked by: [SERVICE_UNAVAILABLE/1/state not recovered]',
    },
    status: 503,
  },
};

const own = JSON.parse(archiveDocument(FACTS).archive) as Record<string, unknown>;
const opens = (status: number, body: unknown) =>
  EngineStore.open(
    async () => ({ status, body: typeof body === 'string' ? body : JSON.stringify(body) }),
    (names) => names,
  );

/** A store of an archive whose further questions get one answer. */
async function thatAnswers(...answers: readonly EngineAnswer[]): Promise<EngineStore> {
  const left: EngineAnswer[] = [{ status: 200, body: JSON.stringify(recorded.archive(own)) }, ...answers];
  return EngineStore.open(
    async () => left.shift() ?? { status: 500, body: '' },
    (names) => names,
  );
}

async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  if (!(error instanceof FetchFailure)) throw new Error(`no failure, but ${String(error)}`);
  return `${error.reason}: ${error.details.join('; ')}`;
}

describe('what an engine answers', () => {
  test('is an archive where it is in the form that the page reads', async () => {
    const { archive } = await opens(200, recorded.archive(own));
    expect(archive).toEqual(FACTS);
  });
  test('is read as Elasticsearch writes it, numbers with a point and all', async () => {
    const store = await thatAnswers({
      status: 200,
      body: JSON.stringify(recorded.counts).replace('19052', '19052.0'),
    });
    expect(await store.facets({ chosen: {} }, ['outlet'])).toEqual({
      articles: 3,
      counts: {
        outlet: [
          { value: 'sina', articles: 2 },
          { value: 'zaobao', articles: 1 },
        ],
      },
      days: [{ day: 19_052, articles: 2 }],
      undated: 1,
    });
  });
  test.each([
    ['notFound: HTTP 404: index_not_found_exception: no such index [duizhao]', 404, recorded.noIndex],
    ['refused: HTTP 400: parsing_exception: unknown query [match_phrases]', 400, recorded.notParsed],
    ['busy: HTTP 429: search_phase_execution_exception: all shards failed', 429, recorded.tooBusy],
    ['busy: HTTP 503: cluster_block_exception: blocked', 503, recorded.noMaster],
    ['refused: HTTP 401', 401, '<html>Unauthorized</html>'],
    ['server: HTTP 502', 502, 'Bad Gateway'],
    ['damaged: the file is not JSON', 200, '<html></html>'],
    ['damaged: ', 200, { timed_out: false }],
    ['partial: the engine gave up', 200, recorded.archive(own, { timed_out: true })],
    [
      'partial: 2 of the engine’s 5 shards did not answer',
      200,
      recorded.archive(own, { _shards: { total: 5, successful: 3, skipped: 0, failed: 2, failures: [{}] } }),
    ],
    [
      'partial: the engine stopped counting at 10000',
      200,
      recorded.archive(own, { hits: { total: { value: 10_000, relation: 'gte' }, hits: [] } }),
    ],
    [
      'notFound: the index has no archive',
      200,
      recorded.archive(own, { hits: { total: { value: 0, relation: 'eq' }, hits: [] } }),
    ],
    [
      'otherStore: texts were not cut as mapping.json says',
      200,
      recorded.archive(own, { aggregations: { probe: { doc_count: 0 } } }),
    ],
    ['otherStore: the index is duizhao-store/0', 200, recorded.archive({ ...own, form: 'duizhao-store/0' })],
    [
      `otherStore: the index is ${STORE_FORM}, ${TOKENIZER}, 4;`,
      200,
      recorded.archive({ form: STORE_FORM, tokenizer: TOKENIZER, format: 4 }),
    ],
    [
      `otherStore: the index is ${STORE_FORM}, old, ${FORMAT_VERSION};`,
      200,
      recorded.archive({ ...own, tokenizer: 'old' }),
    ],
    ['damaged: sources', 200, recorded.archive({ ...own, sources: [{ id: '"><script>' }] })],
  ])('is told as a failure: %s', async (told, status, body) => {
    expect(await reasonOf(opens(status, body))).toContain(told);
  });
  test('is not believed: what is no card, or no article, is refused', async () => {
    const hits = [{ _source: { card: '{"id":1}', record: '{}' } }];
    const body = JSON.stringify({ ...recorded.counts, hits: { total: { value: 1, relation: 'eq' }, hits } });
    const answer = { status: 200, body };
    const store = await thatAnswers(answer, answer, answer, answer);
    expect(await reasonOf(store.cards({ chosen: {} }, { order: 'newest', count: 1 }))).toMatch(
      /^damaged: id/,
    );
    expect(await reasonOf(store.article('a'))).toMatch(/^damaged: /);
    expect(await reasonOf(store.articles({ chosen: {} }, { order: 'oldest', count: 1 }))).toMatch(
      /^damaged: /,
    );
    expect(await reasonOf(store.families('a'))).toMatch(/^damaged: /);
  });
  test('is refused where more comes than was asked for', async () => {
    const hits = Array.from({ length: 3 }, () => ({ _source: {} }));
    const body = JSON.stringify({ ...recorded.counts, hits: { total: { value: 3, relation: 'eq' }, hits } });
    const store = await thatAnswers({ status: 200, body });
    const range = { order: 'newest', count: 2 } as const;
    expect(await reasonOf(store.cards({ chosen: {} }, range))).toBe(
      'damaged: 3 documents came, and 2 were asked for',
    );
  });
  test('is an answer, or a failure that is told, whatever it is', async () => {
    const { aggregations } = recorded.counts;
    const hit = fc.record({ _source: fc.record({ card: fc.json(), record: fc.json() }) });
    const reply = fc.array(hit, { maxLength: 3 }).map((hits) =>
      JSON.stringify({
        ...recorded.counts,
        hits: { total: { value: hits.length, relation: 'eq' }, hits },
        aggregations,
      }),
    );
    const answer = fc.record({
      status: fc.oneof(fc.constant(200), fc.integer({ min: 100, max: 599 })),
      body: fc.oneof(fc.json(), fc.string(), reply),
    });
    await fc.assert(
      fc.asyncProperty(answer, async (given) => {
        const range = { order: 'newest', count: 5 } as const;
        const request = { query: 'a', sort: 'rank', hasVariants: true, limit: 5, mostRead: 5 } as const;
        for (const ask of [
          (store: EngineStore) => store.cards({ chosen: {} }, range),
          (store: EngineStore) => store.article('a'),
          (store: EngineStore) => store.families('a'),
          (store: EngineStore) => store.facets({ chosen: {} }, ['outlet']),
          (store: EngineStore) => store.search(request),
        ]) {
          const failure = await ask(await thatAnswers(given, given, given)).catch((error: unknown) => error);
          if (failure instanceof Error) expect(failure).toBeInstanceOf(FetchFailure);
        }
      }),
      { numRuns: 200 },
    );
  });
  test('is told where outlets were left uncounted', async () => {
    const { outlet, ...others } = recorded.counts.aggregations;
    const values = { ...outlet.values, sum_other_doc_count: 7 };
    const body = { ...recorded.counts, aggregations: { ...others, outlet: { ...outlet, values } } };
    const store = await thatAnswers({ status: 200, body: JSON.stringify(body) });
    expect(await reasonOf(store.facets({ chosen: {} }, ['outlet']))).toBe(
      'partial: 7 articles are of outlets that were not counted',
    );
  });
});

describe('parts of an archive that were exported by themselves', () => {
  const load = (...parts: readonly Parameters<typeof archiveDocument>[0][]) => {
    const engine = new TestEngine(JSON.stringify(STORE_MAPPING));
    for (const [at, part] of parts.entries())
      engine.bulk(`{"index":{"_id":"archive-${at}"}}\n${JSON.stringify(archiveDocument(part))}\n`);
    return EngineStore.open(
      async (body) => engine.search(body),
      (names) => names,
    );
  };
  test('are one archive', async () => {
    const { archive } = await load(
      { ...FACTS, names: [['甲', 'A']] },
      {
        ...FACTS,
        languages: [
          { lang: 'zh-Hans', articles: 3 },
          { lang: 'en', articles: 1 },
        ],
        names: [['甲', 'A'], ['乙']],
      },
    );
    expect(archive.languages).toEqual([
      { lang: 'zh-Hans', articles: 3 },
      { lang: 'en', articles: 2 },
    ]);
    expect(archive.names).toEqual([['甲', 'A'], ['乙']]);
  });
  test('are none where their days are of several zones', async () => {
    expect(await reasonOf(load(FACTS, { ...FACTS, timeZone: 'Asia/Shanghai' }))).toContain(
      'otherStore: days of several zones',
    );
  });
});

describe('the engine of the tests', () => {
  const engine = () => new TestEngine(JSON.stringify(STORE_MAPPING));
  test.each([
    ['a query that it does not know', { size: 1, query: { wildcard: { text: '*a*' } } }],
    ['a key that it does not know', { size: 1, query: { match_all: {} }, min_score: 1 }],
    ['a phrase in a keyword', { size: 1, query: { match_phrase: { id: 'a' } } }],
    ['a field that there is not', { size: 1, query: { term: { nowhere: 'a' } } }],
    ['an order of texts', { size: 1, query: { match_all: {} }, sort: [{ text: 'asc' }] }],
    ['too large a window', { size: 10_001, query: { match_all: {} } }],
    [
      'a count that it does not know',
      { size: 0, query: { match_all: {} }, aggs: { a: { cardinality: { field: 'id' } } } },
    ],
  ])('refuses %s', (_, body) => {
    const { status, body: told } = engine().search(JSON.stringify(body));
    expect(status).toBe(400);
    expect(told).toContain('"error"');
  });
  test.each([
    ['a field that the mapping has not', '{"index":{"_id":"a"}}\n{"kind":"article","other":1}\n'],
    ['a day that is no whole number', '{"index":{"_id":"a"}}\n{"kind":"article","day":1.5}\n'],
    ['lines without an end', '{"index":{"_id":"a"}}\n{"kind":"article"}'],
  ])('takes in no %s', (_, lines) => {
    expect(() => engine().bulk(lines)).toThrow();
  });
  test('finds a phrase by neighbours only', () => {
    const own = engine();
    own.bulk('{"index":{"_id":"a"}}\n{"kind":"article","text":"甲乙丙乙丁"}\n');
    const found = (text: string) =>
      (
        JSON.parse(own.search(JSON.stringify({ size: 1, query: { match_phrase: { text } } })).body) as {
          hits: { total: { value: number } };
        }
      ).hits.total.value;
    expect(['甲乙丙', '丙乙丁', '乙丁'].map(found)).toEqual([1, 1, 1]);
    expect(['甲乙丁', '乙甲', '丁甲'].map(found)).toEqual([0, 0, 0]);
  });
});
