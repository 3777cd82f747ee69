import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readClusters } from './readClusters.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-passim-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const TEXTS = ['港口方面证实，𠮷田号货轮已经离开。', '据悉，𠮷田号货轮已经离开。', 'The freighter left.'];
const ARCHIVE = {
  places: new Map([
    ['a', 0],
    ['b', 1],
    ['copy-of-b', 1],
    ['c', 2],
  ]),
  textAt: (place: number) => TEXTS[place] ?? '',
};

/** A line as Passim 2 writes it: offsets are code points, and the text is cut by a function that counts from one. */
function passage(cluster: number, id: string, text: string, begin: number, end: number): string {
  const early = Math.max(0, begin - 1);
  const cut = Array.from(text)
    .slice(early, early + end - begin)
    .join('');
  const rest = { boiler: false, src: [], size: 2, pboiler: 0, series: 'sina', date: '2022-03-01' };
  return JSON.stringify({ uid: 1, cluster, begin, end, ...rest, id, text: cut });
}

async function read(lines: readonly string[], name = 'out.json') {
  const file = path.join(folder, name);
  await writeFile(file, lines.join('\n'));
  return readClusters(file, ARCHIVE);
}

function pairsIn({ pairs: { firsts, seconds } }: Awaited<ReturnType<typeof readClusters>>): number[][] {
  return [...firsts].map((first, at) => [first, seconds[at] ?? -1]);
}

describe('readClusters', () => {
  test('reads the passages of Passim 2, whose offsets count characters and whose text begins one early', async () => {
    const [a = '', b = ''] = TEXTS;
    const found = await read([passage(0, 'a', a, 7, 17), passage(0, 'b', b, 3, 13), '']);
    expect(found.problems).toEqual([]);
    expect(found.counts).toEqual({ clusters: 1, passages: 2, offsets: ['characters'] });
    expect(pairsIn(found)).toEqual([[0, 1]]);
  });
  test('takes what stands exactly at the offsets, in characters or in UTF-16 units, and says which', async () => {
    const line = (id: string, begin: number, end: number, text: string) =>
      JSON.stringify({ cluster: 'k1', id, begin, end, text });
    const found = await read([
      line('a', 7, 11, '𠮷田号货'),
      line('copy-of-b', 3, 8, '𠮷田号货'),
      line('c', 4, 13, 'freighter'),
    ]);
    expect(found.problems).toEqual([]);
    expect(found.counts).toEqual({ clusters: 1, passages: 3, offsets: ['characters', 'units'] });
    expect(pairsIn(found)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });
  test('takes a passage without its text where it can stand', async () => {
    const line = (id: string, end: number) => JSON.stringify({ cluster: 1, id, begin: 0, end });
    const found = await read([line('a', 17), line('b', 13), line('c', 20)]);
    expect(pairsIn(found)).toEqual([[0, 1]]);
    expect(found.problems).toEqual([
      expect.objectContaining({ code: 'families.mismatch', file: 'out.json', line: 3 }),
    ]);
  });
  test('tells clusters apart whose numbers are longer than a number’s digits', async () => {
    const line = (cluster: string, id: string) =>
      `{"cluster": ${cluster}, "id": "${id}", "begin": 0, "end": 5}`;
    const found = await read([line('9007199254740993', 'a'), line('9007199254740992', 'b')]);
    expect(found.counts.clusters).toBe(2);
    expect(pairsIn(found)).toEqual([]);
  });
  test('reports what is no passage, of no article, or of another text, with file and line', async () => {
    const [a = '', b = ''] = TEXTS;
    const found = await read([
      passage(0, 'a', a, 7, 17),
      '{"cluster": 0, "id": "a", "begin": 9, "end": 9}',
      '{"cluster": 0, "id": "a"',
      '[]',
      passage(0, 'x\u001b', b, 3, 13),
      passage(0, 'b', a, 7, 17),
      passage(0, 'b', b, 3, 13),
    ]);
    expect(found.problems.map(({ code, file, line }) => [code, `${file}:${line}`])).toEqual([
      ['families.invalid', 'out.json:2'],
      ['families.invalid', 'out.json:3'],
      ['families.invalid', 'out.json:4'],
      ['families.unknown', 'out.json:5'],
      ['families.mismatch', 'out.json:6'],
    ]);
    expect(pairsIn(found)).toEqual([[0, 1]]);
  });
  test('tells of a wrong file’s first hundred lines, and how many more there are', async () => {
    const found = await read(Array.from({ length: 1250 }, () => 'nothing'));
    expect(found.problems).toHaveLength(101);
    expect(found.problems.at(-1)?.what).toBe('1,150 lines more have this problem.');
  });
  test('does not compare very many articles with each other, and says so', async () => {
    const many = Array.from({ length: 1001 }, (_, at) => at);
    const archive = { places: new Map(many.map((at) => [`n${at}`, at])), textAt: () => '货轮离开港口' };
    const file = path.join(folder, 'out.json');
    const lines = many.map((at) => JSON.stringify({ cluster: 8, id: `n${at}`, begin: 0, end: 6 }));
    await writeFile(file, lines.join('\n'));
    const { problems, pairs } = await readClusters(file, archive);
    expect(pairs.firsts).toHaveLength(0);
    expect(problems).toEqual([expect.objectContaining({ code: 'families.large', line: 1 })]);
  });
  test('reads the folder that Passim writes, part by part, plain or zipped, and nothing of Spark’s own', async () => {
    const [a = '', b = ''] = TEXTS;
    const out = path.join(folder, 'run', 'out.json');
    await mkdir(out, { recursive: true });
    await writeFile(path.join(out, '_SUCCESS'), '');
    await writeFile(path.join(out, '.part-00000.json.crc'), 'crc');
    await writeFile(path.join(out, 'part-00000.json'), `${passage(0, 'a', a, 7, 17)}\n`);
    await writeFile(path.join(out, 'part-00001.json.gz'), gzipSync(`${passage(0, 'b', b, 3, 13)}\nbad`));
    for (const named of [out, path.join(folder, 'run')]) {
      const found = await readClusters(named, ARCHIVE);
      expect(pairsIn(found)).toEqual([[0, 1]]);
      expect(found.problems).toEqual([
        expect.objectContaining({ file: 'out.json/part-00001.json.gz', line: 2 }),
      ]);
    }
  });
  test('says so where there is nothing to read, or not to the end', async () => {
    await expect(readClusters(path.join(folder, 'none'), ARCHIVE)).rejects.toThrow('no such file');
    await expect(readClusters(folder, ARCHIVE)).rejects.toThrow('no file of clusters here');
    await expect(read(['not zipped'], 'out.json.gz')).rejects.toThrow('cannot be read to its end');
  });
});
