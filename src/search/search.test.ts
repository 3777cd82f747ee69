import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../build/library.ts';
import { nameGroupsOf } from '../collation/index.ts';
import {
  type ArticleRecord,
  dataPath,
  decodeShard,
  FORMAT_VERSION,
  type NameGroup,
  type SearchChunk,
  type SearchedArticle,
  type ShardRef,
  textOfBlocks,
} from '../model/index.ts';
import { settledText } from '../text/index.ts';
import {
  type Hit,
  KeyCollector,
  ListWriter,
  type SearchAnswer,
  Searcher,
  type SearchRequest,
  SearchStore,
  TOKENIZER,
} from './index.ts';
import type { SearchedArchive } from './searchedArchive.ts';

/** An archive in memory: texts in the order of their places. */
class Archive {
  readonly #files = new Map<string, string>();
  readonly articles: readonly SearchedArticle[];

  constructor(articles: readonly SearchedArticle[]) {
    this.articles = articles;
  }

  async searcher(
    hasPostings: boolean,
    names: readonly NameGroup[] = [],
    except: readonly string[] = [],
  ): Promise<Searcher> {
    const shard = this.#put('articles', { format: FORMAT_VERSION, records: this.articles });
    const places = this.#put('search', {
      format: FORMAT_VERSION,
      shards: [{ articles: this.articles.length, ...shard }],
    });
    const root = this.#put('search', {
      format: FORMAT_VERSION,
      tokenizer: TOKENIZER,
      except,
      places: [{ articles: this.articles.length, ...places }],
      ...(hasPostings && {
        postings: {
          text: this.#postings(({ article }) => [article.title, ...article.blocks.map(({ text }) => text)]),
          title: this.#postings(({ article }) => [article.title]),
        },
      }),
    });
    const store = await SearchStore.open(root, async (folder, ref) => this.#read(folder, ref));
    return new Searcher(store, this.#archive(names));
  }

  #archive(names: readonly NameGroup[]): SearchedArchive {
    const ids = [...new Set(this.articles.map(({ article }) => article.sourceId))];
    return {
      timeZone: 'UTC',
      outlets: ids.map((id) => ({ id, name: { zh: id, en: id } })),
      languages: ['zh-Hans'],
      names,
      facts: this.articles.map(({ article: { lang: _, ...facts } }) => facts),
    };
  }

  #postings(textsOf: (article: SearchedArticle) => string[]) {
    const byKey = new Map<number, number[]>();
    const collector = new KeyCollector();
    for (const [place, article] of this.articles.entries()) {
      for (const text of textsOf(article)) collector.add(text);
      for (const key of collector.take()) byKey.set(key, [...(byKey.get(key) ?? []), place]);
    }
    const keys = [...byKey.keys()].sort((a, b) => a - b);
    const half = Math.ceil(keys.length / 2);
    const chunks = [keys.slice(0, half), keys.slice(half)].filter((own) => own.length > 0);
    const refs = chunks.map((own) => ({ first: own[0] ?? 0, ...this.#chunk(own, byKey) }));
    return refs.length === 0
      ? []
      : [{ first: refs[0]?.first ?? 0, ...this.#put('search', { format: FORMAT_VERSION, chunks: refs }) }];
  }

  #chunk(keys: readonly number[], byKey: ReadonlyMap<number, readonly number[]>): ShardRef {
    const writer = new ListWriter(this.articles.length);
    for (const key of keys) writer.add(key, Uint32Array.from(byKey.get(key) ?? []));
    const { keys: count, bytes } = writer.take();
    const lists = Buffer.from(bytes).toString('base64url');
    const chunk: SearchChunk = { format: FORMAT_VERSION, keys: count, lists };
    return this.#put('search', chunk);
  }

  #put(folder: 'articles' | 'search', value: unknown): ShardRef {
    const json = JSON.stringify(value);
    const ref = { sha256: createHash('sha256').update(json).digest('hex') };
    this.#files.set(dataPath(folder, ref), json);
    return ref;
  }

  #read(folder: Parameters<typeof dataPath>[0], ref: ShardRef): string {
    return this.#files.get(dataPath(folder, ref)) ?? '';
  }
}

const article = (
  place: number,
  title: string,
  blocks: readonly string[],
  more: object = {},
): SearchedArticle => ({
  article: {
    id: `a-${place}`,
    title,
    sourceId: place % 2 === 0 ? 'sina' : 'zaobao',
    publishedAt: Date.UTC(2022, 2, 1 + place, 8),
    lang: 'zh-Hans',
    isReadout: false,
    blocks: blocks.map((text) => ({ text })),
    ...more,
  },
  shared: [],
});

const ask = (searcher: Searcher, query: string, more: Partial<SearchRequest> = {}): Promise<SearchAnswer> =>
  searcher.search({
    query,
    sort: 'rank',
    hasVariants: true,
    limit: 100,
    mostRead: Number.POSITIVE_INFINITY,
    ...more,
  });
const idsOf = ({ hits }: SearchAnswer) =>
  hits.flatMap((hit) => [hit.article.id, ...hit.others.map(({ id }) => id)]).sort();

/** What is marked is what was asked for, and a piece is a piece of its article. */
function checkMarks(
  { article: hit, titleMarks, snippets }: Hit,
  { articles }: Archive,
  settled: string,
): void {
  const found = articles.find(({ article: { id } }) => id === hit.id);
  const whole = textOfBlocks(found?.article.blocks ?? []);
  for (const [from, to] of titleMarks) expect(settledText(hit.title.slice(from, to))).toContain(settled);
  for (const { text, from, marks } of snippets) {
    expect(whole.slice(from, from + text.length)).toBe(text);
    for (const [start, end] of marks) expect(settledText(text.slice(start, end))).toContain(settled);
  }
}

/** A text as a query that asks for it and nothing else. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

describe('what is answered', () => {
  const character = fc.constantFrom(...'中國国烏乌克兰蘭abcABCＡ1-"“。 　\n𠮷');
  const text = fc.string({ unit: character, maxLength: 14 });
  const archive = fc
    .array(fc.tuple(text, fc.array(text, { maxLength: 3 })), { minLength: 1, maxLength: 9 })
    .map((texts) => new Archive(texts.map(([title, blocks], place) => article(place, title, blocks))));
  const word = fc.string({ unit: fc.constantFrom(...'中国國烏克abcＡ1'), minLength: 1, maxLength: 3 });

  test('is what a plain scan finds, with an index and without', async () => {
    await fc.assert(
      fc.asyncProperty(
        archive,
        fc.array(word, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        async (own, words, isNegated) => {
          const query = words.map((one, at) => (isNegated && at > 0 ? `-${one}` : one)).join(' ');
          const has = ({ article: { title, blocks } }: SearchedArticle, one: string) =>
            [title, ...blocks.map(({ text: block }) => block)].some((each) =>
              settledText(each).includes(settledText(one)),
            );
          const expected = own.articles
            .filter((one) => words.every((each, at) => has(one, each) !== (isNegated && at > 0)))
            .map((one) => one.article.id);
          for (const hasPostings of [true, false]) {
            const answer = await ask(await own.searcher(hasPostings), query, { hasVariants: false });
            expect(idsOf(answer)).toEqual(expected.sort());
            expect(answer.count).toEqual({ articles: expected.length, isExact: true });
          }
        },
      ),
      { numRuns: 300 },
    );
  });
  test('has marks where the words stand, and pieces of the article', async () => {
    await fc.assert(
      fc.asyncProperty(archive, word, async (own, one) => {
        const { hits } = await ask(await own.searcher(true), one);
        for (const hit of hits) checkMarks(hit, own, settledText(one));
      }),
      { numRuns: 200 },
    );
  });
  test('never fails, whatever is asked', async () => {
    const searcher = await new Archive([article(0, '停火', ['王毅同库列巴通电话。'])]).searcher(true);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (query) => {
        await ask(searcher, query);
      }),
    );
  });
});

describe('an answer', () => {
  const archive = new Archive([
    article(0, '停火谈判', ['王毅同库列巴通电话。', '王毅说，各方应当停火。']),
    article(1, '泽伦斯基讲话', ['President Zelensky spoke. He is a warrior of words.']),
    article(2, '早报', ['澤連斯基呼籲停火。', 'War is over.']),
    article(3, '无日期', ['停火。'], { publishedAt: null }),
  ]);
  const names = [['泽连斯基', '泽伦斯基', 'Zelensky']];
  const places = async (query: string, more: Partial<SearchRequest> = {}) =>
    (await ask(await archive.searcher(true, names), query, more)).hits.map(({ place }) => place);

  test('finds a name in all its ways, which can be switched off', async () => {
    expect(await places('泽连斯基', { sort: 'oldest' })).toEqual([1, 2]);
    expect(await places('泽连斯基', { hasVariants: false })).toEqual([2]);
    expect(await places('person:Zelensky', { hasVariants: false, sort: 'oldest' })).toEqual([1, 2]);
  });
  test('finds a name in letters only where it is a word of its own, unless it was written so', async () => {
    const texts = [
      'The cup was put into the output in March.',
      'Computing Putins Krieg.',
      'Слова Путина.',
      'Putin\nspoke.',
      'A Trumpet.',
      '普京說話。',
    ];
    const own = new Archive(texts.map((text, place) => article(place, '早报', [text])));
    const names = [
      ['普京', 'Putin', 'Путин'],
      ['特朗普', 'Trump'],
    ];
    const searcher = await own.searcher(true, names);
    const found = async (query: string) =>
      (await ask(searcher, query, { sort: 'oldest' })).hits.map(({ place }) => place);
    expect(await found('普京')).toEqual([1, 2, 3, 5]);
    expect(await found('person:普京')).toEqual([1, 2, 3, 5]);
    expect(await found('特朗普')).toEqual([]);
    expect(await found('Trump')).toEqual([4]);
  });
  test('a form of a name does not count in a longer word that means something else, unless it was written so', async () => {
    const texts = [
      '四川普光气田投产。',
      'Trump Tower in New York.',
      '川普說話。',
      '特朗普讲话，四川普光。',
      '小特朗普到场。',
    ];
    const own = new Archive(texts.map((text, place) => article(place, '早报', [text])));
    const searcher = await own.searcher(
      true,
      [['特朗普', '川普', 'Trump']],
      ['四川普', 'Trump Tower', '小特朗普'],
    );
    const found = async (query: string) =>
      (await ask(searcher, query, { sort: 'oldest' })).hits.map(({ place }) => place);
    expect(await found('person:特朗普')).toEqual([2, 3]);
    expect(await found('特朗普')).toEqual([2, 3, 4]);
    expect(await found('川普')).toEqual([0, 2, 3]);
  });
  test('an exact phrase in a headline comes before one that the headline has in the other script', async () => {
    const own = new Archive([article(0, '他的總統府', ['話。']), article(1, '总统讲话', ['他說總統。'])]);
    const answer = await ask(await own.searcher(true), '"總統"');
    expect(answer.hits.map(({ place }) => place)).toEqual([0, 1]);
  });
  test('finds letters and a number joined in any way, by an index that knows no signs', async () => {
    const texts = ['新冠COVID-19疫情', 'Covid 19 spreads', 'covid19', 'COVID–192', 'covid, 19 cases'];
    const own = new Archive(texts.map((text, place) => article(place, '早报', [text])));
    for (const hasPostings of [true, false])
      for (const [query, found] of [
        ['covid19', [0, 1, 2]],
        // What was written so may go on.
        ['COVID-19', [0, 1, 2, 3]],
      ] as const) {
        const answer = await ask(await own.searcher(hasPostings), query, { sort: 'oldest' });
        expect(answer.hits.map(({ place }) => place)).toEqual(found);
        expect(answer.count).toEqual({ articles: found.length, isExact: true });
      }
    const off = await ask(await own.searcher(true), 'COVID-19', { hasVariants: false });
    expect(off.hits.map(({ place }) => place)).toEqual([0, 3]);
  });
  test('finds what is quoted as it was written, on one line or two', async () => {
    expect(await places('"泽连斯基"')).toEqual([]);
    expect(await places('"澤連斯基"')).toEqual([2]);
    expect(await places('"President  Zelensky"')).toEqual([1]);
    expect(await places('"president zelensky"')).toEqual([]);
  });
  test('keeps to days, outlets and headlines', async () => {
    expect(await places('停火 after:2022-03-02')).toEqual([2]);
    expect(await places('停火 before:2022-03-02')).toEqual([0]);
    expect(await places('停火 -on:2022-03-01', { sort: 'oldest' })).toEqual([2, 3]);
    expect(await places('停火 outlet:zaobao')).toEqual([3]);
    expect(await places('停火 in:title')).toEqual([0]);
    expect(await places('停火', { filter: { chosen: { outlet: ['zaobao'] } } })).toEqual([3]);
  });
  test('has headlines first, then whole words, then what stands close together, then the newest', async () => {
    expect(await places('停火')).toEqual([0, 2, 3]);
    expect(await places('war')).toEqual([2, 1]);
    expect(await places('停火', { sort: 'newest' })).toEqual([2, 0, 3]);
  });
  test('counts outlets and months, each as if its own choice were not made', async () => {
    const { facets, places: found } = await ask(await archive.searcher(true), '停火', {
      filter: { chosen: { outlet: ['sina'] }, first: 0, last: Date.UTC(2022, 2, 2) / 86_400_000 },
    });
    expect(found).toEqual([0]);
    expect(facets.counts.outlet).toEqual([{ value: 'sina', articles: 1 }]);
    expect(facets.months).toEqual([{ value: '2022-03', articles: 2 }]);
  });
  test('says what was likely where not all was read', async () => {
    const answer = await ask(await archive.searcher(true), '停火', { limit: 1, mostRead: 1 });
    expect(answer).toMatchObject({ count: { articles: 3, isExact: false }, places: [0, 2, 3], shown: 1 });
    expect(answer.hits.map(({ place }) => place)).toEqual([0]);
  });
  test('counts what the index alone has as most of what there can be, until all is read', async () => {
    const own = new Archive(Array.from({ length: 9 }, (_, place) => article(place, '早报', ['台北，中山'])));
    const searcher = await own.searcher(true);
    const part = await ask(searcher, '台北中山', { limit: 4, mostRead: 4 });
    expect(part).toMatchObject({ count: { articles: 5, isExact: false, isAtMost: true }, shown: 0 });
    const whole = await ask(searcher, '台北中山', { limit: 4, mostRead: 9 });
    expect(whole.count).toEqual({ articles: 0, isExact: true });
  });
  test('is one hit for a passage that others have too', async () => {
    const text = '乌克兰外长库列巴通报了首轮谈判的情况。';
    const shared = [{ range: [0, text.length] as const, articles: ['a-0', 'a-1', 'a-2'] }];
    const own = new Archive(
      [0, 1, 2].map((place) => ({ ...article(place, `第${place}篇`, [text, '别的话。']), shared })),
    );
    const { hits, count } = await ask(await own.searcher(true), '首轮谈判');
    expect(hits.map(({ article: { id }, others }) => [id, ...others.map((one) => one.id)])).toEqual([
      ['a-2', 'a-1', 'a-0'],
    ]);
    expect(count.articles).toBe(3);
    expect((await ask(await own.searcher(true), '别的话')).hits).toHaveLength(3);
  });
});

describe('the seeds', () => {
  let records: ArticleRecord[];
  let scanned: Searcher;
  let indexed: Searcher;

  beforeAll(async () => {
    const { index, files } = await readLibrary('seeds', 'Asia/Shanghai');
    records = files
      .filter(({ path }) => path.startsWith('articles/'))
      .flatMap(({ json }) => {
        const decoded = decodeShard(json);
        return decoded.ok ? decoded.value.records : [];
      });
    const read = async (folder: Parameters<typeof dataPath>[0], ref: ShardRef) =>
      files.find(({ path }) => path === dataPath(folder, ref))?.json ?? '';
    const names = nameGroupsOf(index.names);
    const store = await SearchStore.open(index.search, read);
    expect(store.isScanned).toBe(true);
    const archive = new Archive(records);
    scanned = new Searcher(store, {
      timeZone: index.timeZone,
      outlets: index.sources,
      languages: [],
      names,
      facts: records.map(({ article: own }) => own),
    });
    indexed = await archive.searcher(true);
  });

  test('are found by every text of 1 to 20 characters that stands in them, and by no other', async () => {
    const place = fc.nat().chain((seed) => {
      const { article: own } = records[seed % records.length] as ArticleRecord;
      const texts = [own.title, ...own.blocks.map(({ text }) => text)].filter((text) => text.trim() !== '');
      const characters = [...(texts[seed % texts.length] ?? '')];
      return fc.tuple(
        fc.constant(own.id),
        fc.constant(characters),
        fc.nat({ max: characters.length - 1 }),
        fc.integer({ min: 1, max: 20 }),
      );
    });
    await fc.assert(
      fc.asyncProperty(place, async ([id, characters, from, length]) => {
        const text = characters.slice(from, from + length).join('');
        fc.pre(settledText(text) !== '');
        const plain = records.filter(({ article: own }) =>
          [own.title, ...own.blocks.map((block) => block.text)].some((one) => one.includes(text.trim())),
        );
        for (const searcher of [scanned, indexed]) {
          const found = idsOf(await ask(searcher, quoted(text)));
          expect(found).toContain(id);
          // Runs of white space count as one, so that a plain scan may find fewer.
          if (!/\s/u.test(text)) expect(found).toEqual(plain.map(({ article: own }) => own.id).sort());
        }
        if (/^[\p{Script=Han}]+$/u.test(text)) {
          const folded = settledText(text);
          const has = ({ article: own }: ArticleRecord) =>
            [own.title, ...own.blocks.map((block) => block.text)].some((one) =>
              settledText(one).includes(folded),
            );
          const expected = records.filter(has).map(({ article: own }) => own.id);
          for (const searcher of [scanned, indexed])
            expect(idsOf(await ask(searcher, text, { hasVariants: false }))).toEqual(expected.sort());
        }
      }),
      { numRuns: 1500 },
    );
  });
});
