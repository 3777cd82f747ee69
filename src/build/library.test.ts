import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ArticleRecord, decodeReport, decodeShard, type WidestPassage } from '../model/index.ts';
import { readLibrary } from './library.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-library-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, author: string, ...paragraphs: string[]): Promise<void> {
  const head = `---\ntitle: ${name}\nauthor: ${author}\ndate: 2022-03-01T08:00:00Z\n---\n\n`;
  await writeFile(path.join(folder, `${name}.md`), `${head}${paragraphs.join('\n\n')}\n`);
}

async function records(): Promise<readonly ArticleRecord[]> {
  const { files } = await readLibrary(folder, 'UTC');
  return files.flatMap(({ path: name, json }) => {
    if (!name.startsWith('articles/')) return [];
    const shard = decodeShard(json);
    return shard.ok ? shard.value.records : [];
  });
}

async function widestPassages(): Promise<readonly WidestPassage[]> {
  const { files } = await readLibrary(folder, 'UTC');
  const report = decodeReport(files.find(({ path: name }) => name.startsWith('report/'))?.json ?? '');
  return report.ok ? report.value.widestPassages : [];
}

test('what an outlet repeats under unrelated articles is furniture, shown and outside every count', async () => {
  const slogan = '想获得更多最新资讯，快来和我们做朋友，每天晚上九点不见不散。';
  for (const topic of ['货轮', '谷物', '铁路', '预算']) await put(topic, '晚报', `${topic}的消息。`, slogan);
  const { index } = await readLibrary(folder, 'UTC');
  expect(index.cards?.articles.map(({ length }) => length)).toEqual([6, 6, 6, 6]);
  expect((await records()).flatMap(({ related }) => related)).toEqual([]);
  for (const { article } of await records()) {
    expect(article.blocks.map(({ text, furniture }) => [text, furniture])).toEqual([
      [expect.stringContaining('的消息。'), undefined],
      [slogan, 'repeated.line'],
    ]);
  }
});

test('a story that one outlet stored twice is two versions, not shared text', async () => {
  const story = '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，下周到达。';
  await put('初稿', '晚报', story);
  await put('改稿', '晚报', story);
  await put('转载', '早报', story);
  expect(
    (await records()).map(({ article, related }) => [
      article.title,
      related.map(({ title, relation }) => `${title} ${relation}`).sort(),
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['初稿', ['改稿 version', '转载 reuse']],
      ['改稿', ['初稿 version', '转载 reuse']],
      ['转载', ['初稿 reuse', '改稿 reuse']],
    ]),
  );
  const shared = (await records()).map(({ article, shared }) => [
    article.title,
    shared.flatMap(({ articles }) => articles).length,
  ]);
  expect(Object.fromEntries(shared)).toEqual({ 初稿: 1, 改稿: 1, 转载: 2 });
});

test('an official account is told by the file’s own word or by the list of outlets, and its card says so', async () => {
  const ministry = '{ id: ministry, name: { zh: 外交部, en: Ministry }, kind: official, role: readout';
  await writeFile(
    path.join(folder, 'sources.yaml'),
    `- ${ministry}, colour: { light: "#000000", dark: "#ffffff" }, match: { author: [外交部] } }\n`,
  );
  await writeFile(path.join(folder, '会见.md'), '---\ntitle: 会见\nrole: readout\n---\n\n双方会见。\n');
  await put('通话', '外交部', '双方通话。');
  await put('报道', '晚报', '晚报的报道。');
  const { index } = await readLibrary(folder, 'UTC');
  expect(index.cards?.articles.map(({ title, isReadout }) => [title, isReadout]).sort()).toEqual([
    ['会见', true],
    ['报道', false],
    ['通话', true],
  ]);
  expect((await records()).map(({ article }) => [article.title, article.isReadout]).sort()).toEqual([
    ['会见', true],
    ['报道', false],
    ['通话', true],
  ]);
});

test('a related article that is an official account is named as one', async () => {
  const story = '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，下周到达。';
  await writeFile(
    path.join(folder, '会见.md'),
    `---\ntitle: 会见\nauthor: 外交部\nrole: readout\n---\n\n${story}\n`,
  );
  await put('转载', '早报', story);
  await put('又载', '晚报', story);
  const related = (await records()).flatMap((record) => record.related);
  expect(related.filter(({ title }) => title === '会见').map(({ isReadout }) => isReadout)).toEqual([
    true,
    true,
  ]);
  expect(related.filter(({ title }) => title !== '会见').some((one) => 'isReadout' in one)).toBe(false);
});

test('a passage of three outlets is told on the archive page: by outlet its earliest article, in the order of time', async () => {
  const story = '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，下周到达。';
  const at = (name: string, author: string, hour: string, lead: string) =>
    writeFile(
      path.join(folder, `${name}.md`),
      `---\ntitle: ${name}\nauthor: ${author}\ndate: 2022-03-01T${hour}:00:00Z\n---\n\n${lead}\n\n${story}\n`,
    );
  await at('甲', '晚报', '08', '谷物价格难以回落。');
  await at('乙', '早报', '09', '居民排队领取饮用水。');
  await at('丙', '晚报', '10', '电力供应时断时续。');
  expect(await widestPassages()).toEqual([]);
  await at('丁', '日报', '07', '外长抵达首都。');
  const widest = await widestPassages();
  expect(
    widest.map(({ excerpt, length, articles }) => [excerpt, length, articles.map(({ title }) => title)]),
  ).toEqual([[story, story.length, ['丁', '甲', '乙']]]);
  // It stands below the lead, "外长抵达首都。".
  expect(widest.map(({ from }) => from)).toEqual([8]);
});

test('a passage that begins after an apostrophe is told from its first whole word', async () => {
  const story = 'full-scale invasion was condemned by ministers of nineteen countries on Monday evening.';
  await put(
    'one',
    'Gazette',
    `Speaking to reporters after a long night of talks in the old town hall, one envoy said Ruritania’s ${story}`,
  );
  await put(
    'two',
    'Herald',
    `Grain prices rose again this week while markets waited for news, and many fear that Strelsau’s ${story}`,
  );
  await put(
    'three',
    'Courier',
    `Families were still queueing for water along the frozen canal on the day when Zenda’s ${story}`,
  );
  expect((await widestPassages()).map(({ excerpt }) => excerpt)).toEqual([story]);
});
