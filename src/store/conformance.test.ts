import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportBulk } from '../build/exportBulk.ts';
import { writeLibrary } from '../build/library.ts';
import { openSite } from '../build/openSite.ts';
import { nameGroupsOf } from '../collation/index.ts';
import type { ArticleCard } from '../model/index.ts';
import { type Facets, SEARCH_FACETS, type SearchFacet, type SearchRequest, SORTS } from '../search/index.ts';
import type { ArchiveStore, CardFilter, CardRange, SiteStore } from './index.ts';
import { EngineStore } from './index.ts';
import { TestEngine } from './testEngine/testEngine.ts';

const SHARED =
  '2月25日，国务委员兼外长王毅应约同英国外交大臣特拉斯通电话，双方就乌克兰局势交换意见，王毅阐述了中方在乌克兰问题上的基本立场。';
const POSTS: Readonly<Record<string, string>> = {
  '1.md': post('王毅同英国外交大臣通电话', '新华社', '2022-02-26T08:00:00Z', [
    SHARED,
    '“各国的主权”应当得到尊重。',
  ]),
  '2.md': post('外长通话', '观察者网', '2022-02-26T08:00:00Z', [
    SHARED,
    '观察者网另有报道：𠮷野家也在等待停火。',
  ]),
  '3.md': post('王毅談烏克蘭局勢', '聯合早報', '2022-02-27', [
    '中國外長王毅表示，烏克蘭局勢的演變是中方不願看到的，各國的主權應當得到尊重。',
    '停火談判正在進行，澤連斯基總統說願意談判。',
  ]),
  '4.md': post('Foreign ministers spoke by phone', 'BBC中文', '2022-03-01T23:30:00Z', [
    'Wang Yi spoke by phone with Dmytro Kuleba, the Ukrainian foreign minister. The readout says nothing of a ceasefire.',
    'COVID-19 rules were not mentioned; sovereignty was.',
  ]),
  '5.md': post('泽连斯基谈停火', '新华社', '', ['泽伦斯基表示愿意谈判，停火没有期限。乌克兰。']),
  '6.md': post('没有日期的另一篇', '观察者网', '', [
    '这一篇没有日期，也没有别的报道同它相同，一共三句。乌克兰！',
  ]),
  '7.md': post('王毅同英国外交大臣通电话', '新华社', '2022-02-26T08:00:00Z', [
    SHARED,
    '“各国的主权”应当得到尊重。',
  ]),
  '8.md': post('停火了吗', 'BBC', '2022-03-02T01:00:00Z', [
    '停火的消息没有得到证实，停火仍在商谈之中，双方都说愿意停火。',
  ]),
  '9.md': post('停火了吗（二）', 'BBC', '2022-03-02T01:00:00Z', [
    '另一则停火的消息：没有人能证实，也没有人否认，只有等待。',
  ]),
};

function post(title: string, author: string, date: string, blocks: readonly string[]): string {
  const tags: Readonly<Record<string, string>> = { BBC: '外交, 国际', 新华社: '外交' };
  const tagged = tags[author] === undefined ? '' : `tags: [${tags[author]}]\n`;
  const stated = date === '' ? '' : `date: ${date}\n${tagged}`;
  return `---\ntitle: ${title}\nauthor: ${author}\n${stated}---\n\n${blocks.join('\n\n')}\n`;
}

let scratch: string;
let site: SiteStore;
let engine: EngineStore;
let evaluator: TestEngine;
const asked: string[] = [];

/** An archive of some posts in the files of a site, and in an engine. */
async function storesOf(posts: Readonly<Record<string, string>>, root: string) {
  const folder = path.join(root, 'posts');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(posts)) await writeFile(path.join(folder, name), text);
  await writeLibrary({ folder, timeZone: 'Asia/Shanghai' }, path.join(root, 'site', 'data'));
  const files = await openSite(path.join(root, 'site'));
  const bulk = path.join(root, 'bulk');
  await exportBulk(files, path.join(root, 'site'), bulk);
  const loaded = new TestEngine(await readFile(path.join(bulk, 'mapping.json'), 'utf8'));
  for (const name of await readdir(bulk))
    if (name.endsWith('.ndjson')) loaded.bulk(await readFile(path.join(bulk, name), 'utf8'));
  const opened = await EngineStore.open(async (body) => {
    asked.push(body);
    return loaded.search(body);
  }, nameGroupsOf);
  return { files, loaded, opened };
}

beforeAll(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'duizhao-store-'));
  ({ files: site, loaded: evaluator, opened: engine } = await storesOf(POSTS, scratch));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const ALL: CardFilter = { chosen: {} };
const request = (query: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  sort: 'rank',
  hasVariants: true,
  limit: 100,
  mostRead: 100,
  ...more,
});

/** Where a card's article stands in the files of a site is no matter of the store. */
function cardOf({ shard: _, ...card }: ArticleCard) {
  return card;
}

async function answerOf(store: ArchiveStore, asking: SearchRequest) {
  const { places: _, hits, ...answer } = await store.search(asking);
  return {
    ...answer,
    facets: withoutForms(answer.facets),
    hits: hits.map((hit) => ({ ...hit, place: undefined })),
  };
}

/** An engine knows of a name no other way to write it. */
function withoutForms<F extends Pick<Facets, 'counts'>>({ counts, ...facets }: F) {
  const bare = Object.entries(counts).map(([facet, values]) => [
    facet,
    values.map(({ value, articles }) => ({ value, articles })),
  ]);
  return { ...facets, counts: Object.fromEntries(bare) as Record<string, object[]> };
}

async function idsFound(store: ArchiveStore, asking: SearchRequest): Promise<string[]> {
  const { hits } = await store.search(asking);
  return hits.flatMap(({ article, others }) => [article, ...others]).map(({ id }) => id);
}

async function titlesFound(store: ArchiveStore, query: string, more: Partial<SearchRequest> = {}) {
  const { hits } = await store.search(request(query, more));
  return hits.flatMap(({ article, others }) => [article, ...others].map(({ title }) => title)).sort();
}

/** All cards, some at a time. */
async function walk(store: ArchiveStore, filter: CardFilter, order: CardRange['order'], count: number) {
  const cards: ArticleCard[] = [];
  for (;;) {
    const after = cards.at(-1);
    const page = await store.cards(filter, { order, count, ...(after && { after }) });
    cards.push(...page.cards);
    if (page.cards.length === 0) return { total: page.total, cards: cards.map(cardOf) };
  }
}

describe.each(['files', 'engine'] as const)('an archive in %s', (kind) => {
  const store = () => (kind === 'files' ? site : engine);

  test('says what it is', () => {
    const { timeZone, sources, languages, names } = store().archive;
    expect(timeZone).toBe('Asia/Shanghai');
    expect(sources.map(({ name }) => name.zh).sort()).toEqual(
      ['BBC中文', '新华社', '联合早报', '观察者网'].sort((a, b) => (a < b ? -1 : 1)),
    );
    expect(languages.map(({ lang }) => lang)).toEqual(['zh-Hans', 'en', 'zh-Hant']);
    expect(names.length).toBeGreaterThan(10);
  });
  test('lists cards in the order of time, undated ones last in both', async () => {
    const newest = await store().cards(ALL, { order: 'newest', count: 3 });
    expect(newest.total).toBe(8);
    expect(newest.cards.map(({ title }) => title)).toContain('停火了吗');
    expect(newest.cards[2]?.title).toBe('Foreign ministers spoke by phone');
    const oldest = await walk(store(), ALL, 'oldest', 2);
    expect(oldest.cards).toHaveLength(8);
    expect(oldest.cards.slice(6).every(({ publishedAt }) => publishedAt === null)).toBe(true);
    expect(new Set(oldest.cards.map(({ id }) => id)).size).toBe(8);
  });
  test('lists the cards of some days and outlets', async () => {
    const day = Date.UTC(2022, 2, 2) / 86_400_000;
    const onDay = await store().cards({ chosen: {}, first: day, last: day }, { order: 'oldest', count: 9 });
    // 23:30 of 1 March in UTC is 2 March in the archive's zone.
    expect(onDay.cards.map(({ title }) => title)).toEqual([
      'Foreign ministers spoke by phone',
      ...onDay.cards.slice(1).map(({ title }) => title),
    ]);
    expect(onDay.total).toBe(3);
    const none = await store().cards({ chosen: { outlet: ['nobody'] } }, { order: 'oldest', count: 9 });
    expect(none).toEqual({ total: 0, cards: [] });
  });
  test('has an article by its id, by its copy’s, and by either without the outlet', async () => {
    const { cards } = await store().cards(ALL, { order: 'oldest', count: 8 });
    for (const card of cards) {
      const found = await store().article(card.id);
      expect(found && cardOf(found.card)).toEqual(cardOf(card));
      expect(found?.record.article.title).toBe(card.title);
      const [hash = ''] = /[0-9a-f]{8,}$/.exec(card.id) ?? [];
      expect((await store().article(hash))?.card.id).toBe(card.id);
    }
    const copied = await Promise.all(
      cards.map(async ({ id }) => (await store().article(id))?.record.article),
    );
    const copies = copied.flatMap((one) => one?.provenance.copies?.map((copy) => [copy.id, one.id]) ?? []);
    expect(copies).toHaveLength(1);
    for (const [copy = '', id] of copies) expect((await store().article(copy))?.card.id).toBe(id);
    expect(await store().article('2022-02-26-sina-00000000')).toBeNull();
    expect(await store().article('')).toBeNull();
  });
  test('has what an article shares with others, and nothing for no article', async () => {
    const { cards } = await store().cards(ALL, { order: 'oldest', count: 8 });
    const shared = await Promise.all(cards.map(({ id }) => store().families(id)));
    expect(shared.filter((one) => (one?.shared.length ?? 0) > 0)).toHaveLength(2);
    expect(await store().families('nobody')).toBeNull();
  });
  test('counts outlets and days, each as if its own choice were not made', async () => {
    const all = await store().facets(ALL, ['outlet']);
    expect(all).toMatchObject({ articles: 8, undated: 2 });
    expect(all.days.map(({ articles }) => articles)).toEqual([2, 1, 3]);
    const [most] = all.counts.outlet ?? [];
    expect(most?.articles).toBe(3);
    const day = all.days[0]?.day ?? 0;
    const some = await store().facets({ chosen: { outlet: [most?.value ?? ''] }, first: day, last: day }, [
      'outlet',
    ]);
    expect(some).toMatchObject({ articles: 0, undated: 0 });
    expect(some.counts.outlet?.map(({ articles }) => articles)).toEqual([1, 1, 0]);
    expect(some.days).toEqual([{ day: day + 4, articles: 3 }]);
  });
  test.each([
    ['烏克蘭局勢', ['外长通话', '王毅同英国外交大臣通电话', '王毅談烏克蘭局勢']],
    ['"烏克蘭"', ['王毅談烏克蘭局勢']],
    ['kuleba', ['Foreign ministers spoke by phone']],
    ['uleb', ['Foreign ministers spoke by phone']],
    ['covid19', ['Foreign ministers spoke by phone']],
    ['covid', ['Foreign ministers spoke by phone']],
    ['covid1', []],
    ['𠮷', ['外长通话']],
    ['𠮷野', ['外长通话']],
    ['泽连斯基', ['泽连斯基谈停火', '王毅談烏克蘭局勢']],
    ['in:title 停火', ['停火了吗', '停火了吗（二）', '泽连斯基谈停火']],
    ['停火 -谈判', ['外长通话', '停火了吗', '停火了吗（二）']],
    ['停火 -"谈判"', ['外长通话', '停火了吗', '停火了吗（二）', '王毅談烏克蘭局勢']],
    ['kuleba OR 期限', ['Foreign ministers spoke by phone', '泽连斯基谈停火']],
    ['停火 on:2022-03-02', ['停火了吗', '停火了吗（二）']],
    ['停火 before:2022-03', ['王毅談烏克蘭局勢', '外长通话']],
    ['停火 -after:2022-01', ['泽连斯基谈停火']],
    [
      'lang:zh 乌克兰',
      ['外长通话', '没有日期的另一篇', '泽连斯基谈停火', '王毅同英国外交大臣通电话', '王毅談烏克蘭局勢'],
    ],
    ['lang:zh-hant 乌克兰', ['王毅談烏克蘭局勢']],
    ['outlet:BBC中文 停火', ['停火了吗', '停火了吗（二）']],
    ['-outlet:BBC中文 停火', ['外长通话', '泽连斯基谈停火', '王毅談烏克蘭局勢']],
    ['天外飞仙', []],
    ['题外话 乌', []],
  ])('finds %s', async (query, titles) => {
    expect(await titlesFound(store(), query)).toEqual(titles.toSorted());
  });
  test('finds nothing across two blocks, or a headline and its text', async () => {
    expect(await titlesFound(store(), '立场各国的主权')).toEqual([]);
    expect(await titlesFound(store(), '停火了吗停火')).toEqual([]);
  });
  test('makes one hit of one passage in two outlets', async () => {
    const { hits, count } = await store().search(request('交换意见'));
    expect(hits).toHaveLength(1);
    expect(hits[0]?.others).toHaveLength(1);
    expect(count).toEqual({ articles: 2, isExact: true });
  });
  test('says what it could not read of a query, and answers an empty one with nothing', async () => {
    const { query } = await store().search(request('王毅 on:2022-02-30'));
    expect(query.problems.map(({ code }) => code)).toEqual(['date.impossible']);
    expect(await store().search(request(' '))).toMatchObject({ hits: [], count: { articles: 0 } });
  });
});

describe('files and engine', () => {
  test('answer every query about any piece of the texts alike', async () => {
    const texts = await pieces();
    const piece = fc
      .constantFrom(...texts)
      .chain((text) =>
        fc
          .tuple(fc.nat({ max: Math.max(0, text.length - 1) }), fc.integer({ min: 1, max: 20 }))
          .map(([from, length]) => [...text].slice(from, from + length).join('')),
      );
    const word = fc
      .tuple(piece, fc.constantFrom('', '-', '"', 'in:title '))
      .map(([text, mark]) => (mark === '"' ? `"${text.replaceAll('"', '')}"` : `${mark}${text.trim()}`));
    const query = fc
      .array(
        fc.oneof(
          word,
          fc.constantFrom('OR', 'outlet:BBC中文', 'after:2022-02-27', '-on:2022-03-02', 'lang:en'),
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom(...SORTS), fc.boolean(), async (text, sort, hasVariants) => {
        const asking = request(text, { sort, hasVariants });
        expect(await answerOf(engine, asking)).toEqual(await answerOf(site, asking));
      }),
      { numRuns: 400, examples: [['中方', 'rank', true]] },
    );
  });
  test('take no longer word for the name in it, asked for or left out', async () => {
    const posts = {
      'a.md': post('粮价', '新华社', '2022-03-01', ['发展中国家在等待粮食。']),
      'b.md': post('声明', '新华社', '2022-03-02', ['中国和发展中国家都在等待粮食。']),
      'c.md': post('港口', '观察者网', '2022-03-03', ['货轮离港，渔民等待粮食。']),
      'd.md': post('Chinaware', 'BBC中文', '2022-03-04', ['The chinaware was shipped by rail. 粮食也是。']),
    };
    const { files, opened } = await storesOf(posts, path.join(scratch, 'longer'));
    const found = async (query: string) => {
      const asking = request(query, { hasVariants: true });
      const answer = await answerOf(files, asking);
      expect(await answerOf(opened, asking), query).toEqual(answer);
      return answer.hits.map(({ article }) => article.title).sort();
    };
    expect(await found('中方')).toEqual(['声明']);
    expect(await found('粮食 -中方')).toEqual(['Chinaware', '港口', '粮价']);
  });
  test('filter what they find alike', async () => {
    const { counts } = await site.facets(ALL, SEARCH_FACETS);
    expect(Object.values(counts).map((values) => values.length)).toEqual([4, 3, 2, expect.any(Number)]);
    const some = (facet: SearchFacet) =>
      fc.subarray((counts[facet] ?? []).map(({ value }) => value)).filter((values) => values.length < 3);
    const day = fc.integer({ min: 19_048, max: 19_055 });
    const chosen = fc.record(
      { outlet: some('outlet'), lang: some('lang'), category: some('category'), person: some('person') },
      { requiredKeys: [] },
    );
    const filter = fc.record({ chosen, first: day, last: day }, { requiredKeys: ['chosen'] });
    await fc.assert(
      fc.asyncProperty(filter, fc.constantFrom('停火', '王毅', '乌克兰'), async (given, text) => {
        const asking = request(text, { filter: given, counted: SEARCH_FACETS });
        expect(await answerOf(engine, asking)).toEqual(await answerOf(site, asking));
        expect(withoutForms(await engine.facets(given, SEARCH_FACETS))).toEqual(
          withoutForms(await site.facets(given, SEARCH_FACETS)),
        );
        for (const order of ['newest', 'oldest'] as const)
          expect(await walk(engine, given, order, 3)).toEqual(await walk(site, given, order, 3));
      }),
      { numRuns: 100 },
    );
  });
  test('have the same articles and families', async () => {
    for (const { id } of (await site.cards(ALL, { order: 'oldest', count: 8 })).cards) {
      expect((await engine.article(id))?.record).toEqual((await site.article(id))?.record);
      expect(await engine.families(id)).toEqual(await site.families(id));
    }
  });
  test('hand over whole articles, some at a time, each once and with its own card', async () => {
    const first = await engine.articles(ALL, { order: 'oldest', count: 5 });
    const after = first.at(-1)?.card;
    const all = [
      ...first,
      ...(await engine.articles(ALL, { order: 'oldest', count: 5, ...(after && { after }) })),
    ];
    const { cards } = await site.cards(ALL, { order: 'oldest', count: 9 });
    expect(all.map(({ card }) => card.id)).toEqual(cards.map(({ id }) => id));
    for (const { card, record } of all) expect(record).toEqual((await site.article(card.id))?.record);
  });
});

describe('an engine of which not all is read', () => {
  test('shows as many as were asked for, headlines first, and says that its number is the engine’s', async () => {
    const answer = await engine.search(request('停火', { limit: 2, mostRead: 2 }));
    expect(answer.hits.map(({ article }) => article.title).sort()).toEqual(['停火了吗', '停火了吗（二）']);
    expect(answer.count).toEqual({ articles: 5, isExact: false });
    const newest = await engine.search(request('停火', { limit: 3, mostRead: 3, sort: 'oldest' }));
    expect(newest.hits.map(({ article }) => article.title)).toEqual([
      '外长通话',
      '王毅談烏克蘭局勢',
      expect.any(String),
    ]);
  });
  test('never shows what has quoted words only in another form, and counts it no more', async () => {
    const answer = await engine.search(request('"乌克兰"', { limit: 4, mostRead: 4 }));
    expect(answer.hits.map(({ article }) => article.lang)).not.toContain('zh-Hant');
    expect(await idsFound(engine, request('"乌克兰"'))).toEqual(await idsFound(site, request('"乌克兰"')));
  });
  test('counts outlets and months with the engine where not all is read', async () => {
    const asking = request('停火', { limit: 2, mostRead: 2 });
    expect((await engine.search(asking)).facets).toEqual((await site.search(asking)).facets);
  });
  test('asks only for what the engine of the tests knows, and for nothing by a score', () => {
    expect(asked.length).toBeGreaterThan(1000);
    expect(asked.filter((body) => evaluator.search(body).status !== 200)).toEqual([]);
    expect(asked.filter((body) => body.includes('_score'))).toEqual([]);
  });
});

async function pieces(): Promise<string[]> {
  const { cards } = await site.cards(ALL, { order: 'oldest', count: 8 });
  const records = await Promise.all(cards.map(({ id }) => site.article(id)));
  return records.flatMap((one) =>
    one
      ? [one.card.title, ...one.record.article.blocks.map(({ text }) => text)].filter((text) => text !== '')
      : [],
  );
}
