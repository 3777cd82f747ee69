import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  dataPath,
  decodeOverviewFile,
  type Overview,
  type OverviewFile,
  type ShardRef,
  TIME_ORDERS,
  unpackColumns,
  unpackNumbers,
} from '../../model/index.ts';
import { type BuiltLibrary, readLibrary } from '../library.ts';

const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));
const ROWS = ['others', 'outlets', 'orders', 'articles', 'pairs', 'characters', 'verbatim'] as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-overview-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, outlet: string, date: string, text: string) {
  const head = [`title: ${name}`, `author: ${outlet}`, ...(date === '' ? [] : [`date: ${date}`])];
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}.md`), `---\n${head.join('\n')}\n---\n\n${text}\n`);
}

function partOf<P extends OverviewFile['part']>(
  { files }: BuiltLibrary,
  ref: ShardRef,
  part: P,
): Extract<OverviewFile, { part: P }> {
  const file = files.find((one) => one.path === dataPath('overview', ref));
  const decoded = decodeOverviewFile(file?.json ?? '');
  if (!decoded.ok || decoded.value.part !== part) throw new Error(`no ${part}`);
  return decoded.value as Extract<OverviewFile, { part: P }>;
}

function rowsOf(overview: Overview, { index }: BuiltLibrary) {
  return unpackColumns(ROWS, overview.reuse).map(({ others, outlets, orders, ...counts }) => ({
    other: index.sources[others]?.name.zh,
    outlet: index.sources[outlets]?.name.zh,
    order: TIME_ORDERS[orders],
    ...counts,
  }));
}

const STORY = '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，下周到达。';

describe('the overview of the five seeds', () => {
  test('says that 701 characters of Guancha stand in Sina’s earlier article, and which line claims to be exclusive', async () => {
    const library = await readLibrary(SEEDS, 'Asia/Shanghai');
    const overview = partOf(library, library.index.overview, 'overview');
    expect(rowsOf(overview, library)).toEqual([
      {
        other: '新浪财经',
        outlet: '观察者网',
        order: 'earlier',
        articles: 1,
        pairs: 1,
        characters: 701,
        verbatim: 701,
      },
    ]);
    const { claims } = partOf(library, overview.claims, 'claims');
    expect(claims).toEqual([
      expect.objectContaining({
        rule: 'rights.line',
        sentence: '本文系观察者网独家稿件，未经授权，不得转载。',
        shared: 701,
        verbatim: 701,
        length: 1556,
        others: { earlier: 1, later: 0, tied: 0, unknown: 0 },
      }),
    ]);
  });
});

describe('the overview of an archive', () => {
  test('has what three outlets share, by article, and its passage once', async () => {
    await put('a', '晚报', '2022-03-04T08:00:00Z', `晚报的导语只此一家。\n\n${STORY}`);
    await put('b', '早报', '2022-03-04T09:00:00Z', STORY);
    await put('c', '日报', '2022-03-04T10:00:00Z', STORY);
    const library = await readLibrary(folder, 'UTC');
    const overview = partOf(library, library.index.overview, 'overview');
    expect(unpackNumbers(overview.lengths)).toEqual([47, 37, 37]);
    expect(unpackColumns(['places', 'characters'], overview.common)).toEqual([
      { places: 0, characters: 37 },
      { places: 1, characters: 37 },
      { places: 1, characters: 37 },
    ]);
    const passages = partOf(library, overview.passages, 'passages');
    expect(unpackNumbers(passages.carrierCounts)).toEqual([2]);
    const [ref = { sha256: '' }] = passages.excerpts;
    expect(partOf(library, ref, 'excerpts').texts).toEqual([STORY]);
    const [pairs = { sha256: '', rows: 0 }] = overview.pairs;
    expect(partOf(library, pairs, 'pairs').rows).toHaveLength(pairs.rows);
    expect(pairs.rows).toBe(3);
  });
  test('gives articles without a date no direction', async () => {
    await put('a', '晚报', '2022-03-04T08:00:00Z', STORY);
    await put('b', '早报', '', STORY);
    const library = await readLibrary(folder, 'UTC');
    const rows = rowsOf(partOf(library, library.index.overview, 'overview'), library);
    expect(rows.map(({ order, characters }) => [order, characters])).toEqual([
      ['unknown', 37],
      ['unknown', 37],
    ]);
  });
});
