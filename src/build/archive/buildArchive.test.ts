import { mkdir, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collate } from '../../collation/index.ts';
import {
  type ArticleRecord,
  dataPath,
  decodeCardChunk,
  decodeContactLedger,
  decodeShard,
  decodeTellingChunk,
  textOfBlocks,
  unpackLedger,
  witnessOfRecord,
} from '../../model/index.ts';
import { writeLibrary } from '../library.ts';

let scratch: string;
let seeds: string;

beforeEach(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'duizhao-archive-'));
  seeds = path.join(scratch, 'seeds');
  await mkdir(seeds);
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

const STORY =
  '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，下周到达。救援车队绕道山区公路，明天傍晚送达物资。';
const OTHER =
  '谷物价格短期之内难以回落到去年水平，分析人士说，今年的收成要到秋天才看得清楚，各国仓库里的存粮并不多。';

const CALL = '3月1日，国务委员兼外长王毅应约同乌克兰外长库列巴通电话。';

interface Post {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly date?: string;
  readonly text?: string;
}

async function put(
  name: string,
  { title = name, outlet = '晚报', url, date = '2022-03-01T08:00:00Z', text = STORY }: Post,
) {
  const head = [`title: ${title}`, `author: ${outlet}`, `date: ${date}`, ...(url ? [`from: ${url}`] : [])];
  await mkdir(path.dirname(path.join(seeds, name)), { recursive: true });
  await writeFile(path.join(seeds, `${name}.md`), `---\n${head.join('\n')}\n---\n\n${text}\n`);
}

let builds = 0;

async function build(
  more: { cacheHome?: string; former?: string; now?: number; families?: string; hasVariants?: boolean } = {},
) {
  const target = path.join(scratch, `site-${builds++}`);
  const built = await writeLibrary({ folder: seeds, timeZone: 'UTC', ...more }, target);
  const read = (name: string) => readFile(path.join(target, name), 'utf8');
  const chunks = built.index.cards
    ? [built.index.cards]
    : await Promise.all(
        built.index.chunks.map(async (ref) => settled(decodeCardChunk(await read(dataPath('cards', ref))))),
      );
  const records: ArticleRecord[] = [];
  for (const ref of chunks.flatMap(({ shards }) => shards))
    records.push(...settled(decodeShard(await read(dataPath('articles', ref)))).records);
  const files = await Promise.all(
    built.written.map(async ({ path: name }) => [name, await read(name)] as const),
  );
  return { ...built, target, records, bytes: Object.fromEntries(files) };
}

function settled<T>(decoded: { ok: true; value: T } | { ok: false; problems: readonly string[] }): T {
  if (decoded.ok) return decoded.value;
  throw new Error(decoded.problems.join('; '));
}

test('an outlet in no list whose name is written in both scripts is one, by the name that most of its articles give', async () => {
  await put('a', { outlet: '江城日報', text: STORY });
  await put('b', { outlet: '江城日报', text: OTHER });
  await put('c', { outlet: '江城日报', text: CALL });
  const { index } = await build();
  expect(index.sources.map(({ name }) => name.zh)).toEqual(['江城日报']);
});

test('an article of Latin letters has its language, the first one too', async () => {
  const text = 'Le ministre des Affaires étrangères a déclaré lundi que les négociations continueraient.';
  await put('a', { text });
  await put('b', { text: `${text} Il a parlé pendant une heure.` });
  const { records } = await build();
  expect(records.map(({ article }) => article.lang)).toEqual(['fr', 'fr']);
});

test('a short run that unrelated articles have is said by habit, and each record that has it says so', async () => {
  const NAME = '美国常驻联合国代表克拉夫特大使（Kelly Craft）';
  const topics = ['货轮', '谷物', '铁路', '预算', '口岸', '航班', '水库', '煤价', '棉花', '药品'];
  for (const topic of topics) await put(topic, { text: `${topic}方面${topic}：${NAME}${topic}。` });
  await put('a', { text: STORY });
  const { records } = await build();
  const phrases = records.map(({ article, stockPhrases = [] }) => [article.title, stockPhrases.length]);
  expect(Object.fromEntries(phrases)).toEqual({ ...Object.fromEntries(topics.map((one) => [one, 1])), a: 0 });
  expect(records.every(({ related }) => related.length === 0)).toBe(true);
  // As the comparison of two of them finds it.
  const { segments } = collate(
    records
      .filter(({ stockPhrases }) => stockPhrases)
      .slice(0, 2)
      .map(witnessOfRecord),
  );
  expect(Object.values(segments).flatMap((own) => own.map(({ kind }) => kind))).toContain('stockPhrase');
  expect(Object.values(segments).flatMap((own) => own.map(({ kind }) => kind))).not.toContain('passage');
});

describe('copies', () => {
  test('the same bytes, and the same outlet, headline and text, are one article with its copies', async () => {
    await put('a', { title: '货轮' });
    await put('archived/a', { title: '货轮' });
    await put('b', { title: '货轮', date: '2022-03-02T08:00:00Z', url: 'https://example.org/b' });
    await put('c', { title: '货轮', outlet: '早报' });
    const { counts, records } = await build();
    expect(counts).toEqual({ inputs: 4, published: 4, copies: 2, skipped: 0 });
    const evening = records.find(({ article }) => article.provenance.file === 'a.md');
    expect(evening?.article.provenance.copies).toEqual([
      expect.objectContaining({ file: 'archived/a.md', same: 'bytes' }),
      expect.objectContaining({ file: 'b.md', same: 'text', url: 'https://example.org/b' }),
    ]);
  });
  test('two short texts with other addresses are two articles', async () => {
    await put('a', { title: '视频', text: '观看视频', url: 'https://example.org/a' });
    await put('b', { title: '视频', text: '观看视频', url: 'https://example.org/b' });
    expect((await build()).counts.published).toBe(2);
  });
});

describe('versions', () => {
  test('one address with changed text is versions of one article, in the order of time', async () => {
    await put('first', { url: 'https://www.example.org/story', text: STORY });
    await put('second', {
      url: 'http://example.org/story/?utm_source=x',
      text: OTHER,
      date: '2022-03-09T08:00:00Z',
    });
    const { records } = await build();
    expect(
      records.map(({ article, related }) => [
        article.title,
        related.map(({ title, relation }) => [title, relation]),
      ]),
    ).toEqual([
      ['first', [['second', 'version']]],
      ['second', [['first', 'version']]],
    ]);
  });
  test('an address that very many texts name is no article’s, and is reported', async () => {
    const names = Array.from({ length: 13 }, (_, at) => `n${String(at).padStart(2, '0')}`);
    for (const name of names)
      await put(name, { url: 'https://example.org/live', text: `${name}号消息。${name}` });
    const { records, problems } = await build();
    expect(records.flatMap(({ related }) => related)).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ code: 'url.shared', file: 'n00.md' })]);
  });
});

describe('ids', () => {
  test('two files that want one id both stay, and no other file’s coming or going changes an id', async () => {
    const same = { title: '货轮', url: 'https://example.org/story' };
    await put('b', { ...same, text: STORY });
    const alone = (await build()).records.map(({ article }) => article.id);
    await put('a', { ...same, text: OTHER });
    await put('c', { ...same, text: `${STORY}${OTHER}` });
    const all = (await build()).records.map(({ article }) => article.id);
    expect(new Set(all).size).toBe(3);
    expect(all).toContain(alone[0]);
  });
});

describe('contacts', () => {
  test('one call told by two outlets is one entry, with both sentences and where they stand', async () => {
    await put('a', { title: '通话', text: `${OTHER}\n\n${CALL}` });
    await put('b', { title: '外长通话', outlet: '早报', text: CALL, date: '2022-03-01T10:00:00Z' });
    await put('c', { title: '货轮' });
    const { index, bytes, records } = await build();
    expect(index.contacts.contacts).toBe(1);
    const packed = settled(decodeContactLedger(bytes[dataPath('contacts', index.contacts)] ?? ''));
    const [entry] = unpackLedger(packed);
    expect(entry).toMatchObject({ kind: 'call', day: '2022-03-01', state: 'held' });
    const [chunk = { sha256: '' }] = packed.chunks;
    const [told] = settled(decodeTellingChunk(bytes[dataPath('tellings', chunk)] ?? '')).contacts;
    expect(told?.id).toBe(entry?.id);
    for (const [at, telling] of (told?.tellings ?? []).entries()) {
      const { article } = records[entry?.places[at] ?? -1] ?? {};
      expect(telling.article.id).toBe(article?.id);
      expect(textOfBlocks(article?.blocks ?? []).slice(...(telling.sentences[0]?.range ?? [0, 0]))).toBe(
        CALL,
      );
    }
    expect(told?.tellings).toHaveLength(2);
  });
});

describe('the cache', () => {
  const step = fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    text: fc.constantFrom(STORY, OTHER, `${OTHER}\n\n${STORY}`, `${CALL}${OTHER}`, CALL, '短讯。', ''),
    outlet: fc.constantFrom('晚报', '早报'),
  });

  test('a build after any changes is the same, byte for byte, as one without a cache', async () => {
    const cacheHome = path.join(scratch, 'cache');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        let former: string | undefined;
        for (const { name, text, outlet } of steps) {
          if (text === '') await unlink(path.join(seeds, `${name}.md`)).catch(() => undefined);
          else await put(name, { text, outlet });
          const cached = await build({ cacheHome, ...(former && { former: path.join(former) }) });
          expect(cached.bytes).toEqual((await build()).bytes);
          former = cached.target;
        }
      }),
      { numRuns: 12 },
    );
  });
  test('knows what time it is: a date is too late or not whatever the cache was made at', async () => {
    const cacheHome = path.join(scratch, 'cache');
    await put('march', { title: '三月', date: '2022-03-10T00:00:00Z' });
    await put('june', { title: '六月', date: '2022-06-10T00:00:00Z', text: OTHER });
    const days = ['2022-02-01', '2022-04-01', '2022-07-01'].map((day) => Date.parse(day));
    const anew = new Map<number, unknown>();
    for (const now of days) anew.set(now, (await build({ now })).bytes);
    const times = fc.constantFrom(...days);
    await fc.assert(
      fc.asyncProperty(fc.array(times, { minLength: 2, maxLength: 3 }), async (presents) => {
        let former: string | undefined;
        for (const now of presents) {
          const cached = await build({ cacheHome, now, ...(former && { former }) });
          expect(cached.bytes).toEqual(anew.get(now));
          former = cached.target;
        }
      }),
      { numRuns: 10 },
    );
    const early = await build({ now: Date.parse('2022-04-01') });
    expect(early.problems).toEqual([
      expect.objectContaining({ code: 'date.future', file: 'june.md', line: 4 }),
    ]);
    expect(early.records.map(({ article }) => article.publishedAt)).toEqual([Date.parse('2022-03-10'), null]);
    expect((await build({ now: Date.parse('2022-07-01') })).problems).toEqual([]);
  });
  test('takes files over from builds of another day', async () => {
    const cacheHome = path.join(scratch, 'cache');
    await put('a', {});
    await build({ cacheHome, now: Date.parse('2022-04-01') });
    expect((await build({ cacheHome, now: Date.parse('2022-04-02') })).reused).toBe(1);
  });
  test('is left alone while another program uses it; one that has ended counts for nothing', async () => {
    const cacheHome = path.join(scratch, 'cache');
    await put('a', {});
    await build({ cacheHome });
    const [own = ''] = await readdir(cacheHome);
    const lock = path.join(cacheHome, own, 'lock');
    await writeFile(lock, String(process.ppid));
    expect((await build({ cacheHome })).reused).toBe(0);
    await writeFile(lock, String(2 ** 30));
    expect((await build({ cacheHome })).reused).toBe(1);
    expect(await readdir(path.join(cacheHome, own))).not.toContain('lock');
  });
  test('is used, and may be damaged or deleted', async () => {
    const cacheHome = path.join(scratch, 'cache');
    await put('a', {});
    const first = await build({ cacheHome });
    const again = await build({ cacheHome, former: first.target });
    expect(again.reused).toBe(1);
    await rm(cacheHome, { recursive: true });
    await mkdir(cacheHome);
    expect((await build({ cacheHome })).bytes).toEqual(first.bytes);
  });
  test('a file that nobody touched is not asked for again; one that was is', async () => {
    const cacheHome = path.join(scratch, 'cache');
    await put('a', {});
    await put('b', { text: OTHER });
    // What changed a moment ago has no stamp yet.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const first = await build({ cacheHome });
    await put('b', { text: `${OTHER}完。` });
    const next = await build({ cacheHome, former: first.target });
    expect(next.reused).toBe(1);
    expect(next.bytes).toEqual((await build()).bytes);
  });
  test('serves one build at a time; another one goes without', async () => {
    const cacheHome = path.join(scratch, 'cache');
    await put('a', {});
    const alone = await build();
    const both = await Promise.all([build({ cacheHome }), build({ cacheHome })]);
    for (const { bytes } of both) expect(bytes).toEqual(alone.bytes);
    expect((await build({ cacheHome })).reused).toBe(1);
  });
  test('a former site that was changed by hand is not taken over', async () => {
    const cacheHome = path.join(scratch, 'cache');
    await put('a', {});
    const first = await build({ cacheHome });
    const shard = dataPath('articles', first.index.cards?.shards[0] ?? { sha256: '' });
    await writeFile(path.join(first.target, shard), '{}');
    expect((await build({ cacheHome, former: first.target })).bytes).toEqual(first.bytes);
  });
});

describe('compressed variants', () => {
  /** Names and bytes below a folder. */
  async function all(folder: string): Promise<Map<string, string>> {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
    const read = names.map(
      async (name) => [name, await readFile(path.join(folder, name), 'latin1')] as const,
    );
    return new Map(await Promise.all(read));
  }
  const isVariant = (name: string) => /\.json\.(?:br|gz)$/.test(name);

  test('stand beside large data files, and a second build makes no other bytes', async () => {
    const cacheHome = path.join(scratch, 'cache');
    for (const name of ['a', 'b']) await put(name, { text: STORY + OTHER.repeat(9) + name });
    const plain = await build({ cacheHome });
    expect([...(await all(plain.target)).keys()].filter(isVariant)).toEqual([]);
    const asked = { cacheHome, hasVariants: true };
    const first = await build({ ...asked, former: plain.target });
    const files = await all(first.target);
    const shards = [...files.keys()].filter((name) => name.startsWith('articles/'));
    expect(shards.map((name) => name.replace(/\w{16}/, '…'))).toEqual([
      'articles/….json',
      'articles/….json.br',
      'articles/….json.gz',
    ]);
    for (const [name, bytes] of files)
      if (name.endsWith('.gz')) {
        const whole = gunzipSync(Buffer.from(bytes, 'latin1')).toString('latin1');
        expect(whole, name).toBe(files.get(name.slice(0, -3)));
      }
    const second = await build({ ...asked, former: first.target });
    expect(await all(second.target)).toEqual(files);
    // Taken over, not made anew: links to the same bytes on the disk.
    const [own, former] = await Promise.all(
      [second, first].map(({ target }) => stat(path.join(target, shards[1] ?? ''))),
    );
    expect(own?.ino).toBe(former?.ino);
    expect(await all((await build({ ...asked, former: second.target })).target)).toEqual(files);
  });
  test.each(['.br', '.gz'])('that were changed by hand, or are gone, are made anew: %s', async (ending) => {
    const asked = { cacheHome: path.join(scratch, 'cache'), hasVariants: true };
    await put('a', { text: OTHER.repeat(9) });
    const first = await build(asked);
    const files = await all(first.target);
    const name = [...files.keys()].find((one) => one.startsWith('articles/') && one.endsWith(ending)) ?? '';
    await writeFile(path.join(first.target, name), 'x');
    expect(await all((await build({ ...asked, former: first.target })).target)).toEqual(files);
    await rm(path.join(first.target, name));
    expect(await all((await build({ ...asked, former: first.target })).target)).toEqual(files);
  });
});

describe('clusters of Passim', () => {
  /** A file in which each of some groups of articles has its whole texts for a cluster. */
  async function clusters(
    groups: readonly (readonly string[])[],
    records: readonly ArticleRecord[],
  ): Promise<string> {
    const texts = new Map(records.map(({ article }) => [article.id, textOfBlocks(article.blocks)]));
    const lines = groups.flatMap((ids, cluster) =>
      ids.map((id) =>
        JSON.stringify({ cluster, id, begin: 0, end: texts.get(id)?.length, text: texts.get(id) }),
      ),
    );
    const file = path.join(scratch, 'out.json');
    await writeFile(file, lines.join('\n'));
    return file;
  }

  const pairsOf = (records: readonly ArticleRecord[]) =>
    records.flatMap(({ article, related }) => related.map(({ id }) => [article.id, id].sort()));

  test('that hold the pairs of our own make the same archive, byte for byte', async () => {
    await put('a', { text: `${CALL}\n\n${STORY}` });
    await put('b', { text: STORY, outlet: '早报' });
    await put('c', { text: `${OTHER}\n\n${STORY}`, outlet: '日报' });
    await put('d', { text: OTHER, outlet: '早报' });
    const own = await build();
    const families = await clusters(pairsOf(own.records), own.records);
    const clustered = await build({ families });
    expect(pairsOf(own.records)).toHaveLength(8);
    expect(clustered.bytes).toEqual(own.bytes);
    expect(clustered.clusters?.counts).toEqual({ clusters: 8, passages: 16, offsets: ['characters'] });
  });
  test('decide which articles are compared, with a cache as without, whatever was built before', async () => {
    const cacheHome = path.join(scratch, 'cache');
    const outlets = { a: '晚报', b: '早报', c: '日报' };
    for (const [name, outlet] of Object.entries(outlets)) await put(name, { outlet });
    const own = await build({ cacheHome });
    const [a = '', b = '', c = ''] = own.records.map(({ article }) => article.id);
    const steps = [[[a, b]], [[b, c]], [[a, b, c]], []];
    let former = own.target;
    for (const groups of steps) {
      const families = await clusters(groups, own.records);
      const cached = await build({ cacheHome, former, families });
      const ids = groups.flat();
      expect(new Set(pairsOf(cached.records).flat())).toEqual(new Set(ids));
      expect(cached.bytes).toEqual((await build({ families })).bytes);
      former = cached.target;
    }
    expect((await build({ cacheHome, former })).bytes).toEqual(own.bytes);
  });
  test('are in the report where the archive does not have them', async () => {
    await put('a', {});
    const families = path.join(scratch, 'out.json');
    await writeFile(families, '{"cluster": 1, "id": "gone", "begin": 0, "end": 9}\n');
    expect((await build({ families })).problems).toEqual([
      expect.objectContaining({ code: 'families.unknown', file: 'out.json', line: 1 }),
    ]);
  });
});
