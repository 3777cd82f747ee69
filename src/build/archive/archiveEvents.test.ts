import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Decoded,
  dataPath,
  decodeEventChunk,
  decodeEventList,
  decodeEventMarkers,
  decodeShard,
  type LibraryIndex,
} from '../../model/index.ts';
import { writeLibrary } from '../library.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const STORY =
  '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，下周到达。救援车队绕道山区公路，明天傍晚送达物资。';
const OTHER =
  '谷物价格短期之内难以回落到去年水平，分析人士说，今年的收成要到秋天才看得清楚，各国仓库里的存粮并不多。';

let scratch: string;
let seeds: string;
beforeEach(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'duizhao-events-'));
  seeds = path.join(scratch, 'seeds');
  await mkdir(seeds);
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

const put = (name: string, outlet: string, text: string, hour = 8) =>
  writeFile(
    path.join(seeds, `${name}.md`),
    `---\ntitle: ${name}\nauthor: ${outlet}\ndate: 2022-03-01T${String(hour).padStart(2, '0')}:00:00Z\n---\n\n${text}\n`,
  );
const putEvents = (text: string) => writeFile(path.join(seeds, 'events.yaml'), text);

let builds = 0;

async function build(folder: string, cacheHome?: string) {
  const target = path.join(scratch, `site-${builds++}`);
  const built = await writeLibrary(
    { folder, timeZone: 'UTC', ...(cacheHome !== undefined && { cacheHome }) },
    target,
  );
  const read = (name: string) => readFile(path.join(target, name), 'utf8');
  return { ...built, read, ...(await eventsIn(built.index, read)) };
}

async function eventsIn({ events }: LibraryIndex, read: (name: string) => Promise<string>) {
  const list = settled(decodeEventList(await read(dataPath('events', events))));
  const markers = settled(decodeEventMarkers(await read(dataPath('events', events.markers))));
  const chunks = await Promise.all(
    list.chunks.map(async (ref) => settled(decodeEventChunk(await read(dataPath('events', ref))))),
  );
  return { list, markers, records: chunks.flatMap((chunk) => chunk.events) };
}

function settled<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  throw new Error(decoded.problems.join('; '));
}

describe('the events of the five seeds', () => {
  test('have 000 and the part of 002 that tells of the same call', async () => {
    const { list, records, markers } = await build(SEEDS);
    expect(list.events.map(({ id, name }) => [id, name?.en])).toEqual([
      ['2022-03-01-sina-86da2dbb', 'Wang Yi speaks with Kuleba by telephone'],
    ]);
    const [sina, guancha] = records[0]?.members ?? [];
    expect([sina?.place, sina?.parts, sina?.length, sina?.shared]).toEqual([2, [], 701, 0]);
    expect([guancha?.place, guancha?.source, guancha?.shared, guancha?.length]).toEqual([3, 2, 701, 717]);
    expect(guancha?.parts.map(({ heading }) => heading)).toEqual(['王毅应约同乌克兰外长库列巴通电话']);
    expect(guancha?.reasons.map(({ kind }) => kind)).toEqual(['passage', 'headline', 'act']);
    expect(markers.dates.map(({ day }) => day)).toContain('2022-03-18');
    expect(markers.events.map(({ id }) => id)).toEqual(['2022-03-01-sina-86da2dbb']);
  });
});

describe('events', () => {
  test('are told by the records of their articles', async () => {
    await put('a', '晚报', STORY);
    await put('b', '早报', STORY, 9);
    await put('c', '日报', OTHER);
    const { index, list, read } = await build(seeds);
    const shards = await Promise.all(
      (index.cards?.shards ?? []).map(async (ref) =>
        settled(decodeShard(await read(dataPath('articles', ref)))),
      ),
    );
    const told = shards.flatMap(({ records }) =>
      records.map(({ article, events }) => [article.title, events.map(({ id }) => id)]),
    );
    const [event] = list.events;
    expect(told.sort()).toEqual([
      ['a', [event?.id]],
      ['b', [event?.id]],
      ['c', []],
    ]);
    expect(index.events).toMatchObject({ events: 1, dates: 0 });
  });
  test('a second build gives the bytes of a fresh one, also where events.yaml has changed', async () => {
    const cache = path.join(scratch, 'cache');
    await put('a', '晚报', STORY);
    await put('b', '早报', STORY, 9);
    const hashes = ({ written }: Awaited<ReturnType<typeof build>>) =>
      written.map(({ sha256 }) => sha256).sort();
    await build(seeds, cache);
    expect(hashes(await build(seeds, cache))).toEqual(hashes(await build(seeds)));
    await putEvents('events:\n  - { merge: [a.md], id: ships, name: { zh: 货轮, en: Ships } }\n');
    const again = await build(seeds, cache);
    expect(hashes(again)).toEqual(hashes(await build(seeds)));
    expect(again.list.events.map(({ id }) => id)).toEqual(['ships']);
  });
  test('what events.yaml names and the archive does not have is told with its line', async () => {
    await put('a', '晚报', `${STORY}\n\n## 港口\n\n${OTHER}`);
    await put('b', '早报', STORY, 9);
    await putEvents(
      'dates:\n  - { day: 2022-03-01 }\nevents:\n  - merge: [a.md § 港口, gone.md]\n  - apart: [b.md, a.md § 无此标题]\n',
    );
    const { problems } = await build(seeds);
    expect(problems.map(({ code, file, line, severity }) => [code, file, line, severity])).toEqual([
      ['events.invalid', 'events.yaml', 2, 'error'],
      ['events.unknown', 'events.yaml', 4, 'error'],
      ['events.unknown', 'events.yaml', 5, 'error'],
    ]);
    expect(problems[1]?.what).toContain('gone.md');
  });
});
