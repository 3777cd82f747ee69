import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodeShard, textOfBlocks } from '../model/index.ts';
import { exportSite } from './exportCommand.ts';
import { writeLibrary } from './library.ts';

let scratch: string;

beforeEach(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'duizhao-export-'));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

test('writes each article for Passim: id, outlet, day and the text that offsets count in', async () => {
  const site = path.join(scratch, 'site');
  const built = await writeLibrary({ folder: 'seeds', timeZone: 'Asia/Shanghai' }, path.join(site, 'data'));
  const file = path.join(scratch, 'archive.jsonl');
  expect(await exportSite({ site, passim: file })).toMatch(/archive\.jsonl: 5 articles of 3 outlets/);
  const lines = (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const shards = built.written.filter(({ path: name }) => name.startsWith('articles/'));
  const texts = new Map<string, string>();
  for (const { path: name } of shards) {
    const shard = decodeShard(await readFile(path.join(site, 'data', name), 'utf8'));
    if (!shard.ok) throw new Error(shard.problems.join());
    for (const { article } of shard.value.records) texts.set(article.id, textOfBlocks(article.blocks));
  }
  expect(Object.keys(lines[0])).toEqual(['id', 'series', 'date', 'text']);
  expect(new Map(lines.map(({ id, text }) => [id, text]))).toEqual(texts);
  expect(lines.map(({ series, date }) => [series, date])).toContainEqual(['guancha', '2022-03-02']);
});

test('says so where there is no site or no place, and leaves nothing behind', async () => {
  const passim = path.join(scratch, 'archive.jsonl');
  await expect(exportSite({ site: scratch, passim })).rejects.toThrow('no built site');
  const site = path.join(scratch, 'site');
  await writeLibrary({ folder: 'seeds', timeZone: 'UTC' }, path.join(site, 'data'));
  const nowhere = path.join(scratch, 'no', 'archive.jsonl');
  await expect(exportSite({ site, passim: nowhere })).rejects.toThrow('cannot be written (ENOENT)');
  await writeFile(passim, 'former');
  const [shard = ''] = await readdir(path.join(site, 'data', 'articles'));
  await writeFile(path.join(site, 'data', 'articles', shard), 'damaged');
  await expect(exportSite({ site, passim })).rejects.toThrow('damaged');
  expect(await readFile(passim, 'utf8')).toBe('former');
  expect((await readdir(scratch)).sort()).toEqual(['archive.jsonl', 'site']);
});
