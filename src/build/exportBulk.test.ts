import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportSite } from './exportCommand.ts';
import { writeLibrary } from './library.ts';

let scratch: string;

beforeEach(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'duizhao-export-'));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

/** A site of posts of so many characters. */
async function siteOf(posts: number, characters: number): Promise<string> {
  const folder = path.join(scratch, 'posts');
  await mkdir(folder, { recursive: true });
  for (let number = 0; number < posts; number++) {
    const text = String.fromCharCode(0x4e00 + number).repeat(characters);
    await writeFile(
      path.join(folder, `${number}.md`),
      `---\ntitle: 第${number}篇\nauthor: 晚报\n---\n\n${text}\n`,
    );
  }
  await writeLibrary({ folder, timeZone: 'UTC' }, path.join(scratch, 'site', 'data'));
  return path.join(scratch, 'site');
}

test('writes an archive in pieces of ten megabytes at most, the same bytes each time, over its own former export', async () => {
  const site = await siteOf(3, 1_000_000);
  const bulk = path.join(scratch, 'bulk');
  const told = await exportSite({ site, bulk });
  expect(told).toMatch(/: mapping\.json, 3 articles, 3 pieces of 18\.0 MB together\.$/);
  const names = (await readdir(bulk)).sort();
  expect(names).toEqual(['bulk-00001.ndjson', 'bulk-00002.ndjson', 'bulk-00003.ndjson', 'mapping.json']);
  for (const name of names) expect((await stat(path.join(bulk, name))).size).toBeLessThan(10_000_000);
  const contents = () => Promise.all(names.map((name) => readFile(path.join(bulk, name), 'utf8')));
  const before = await contents();
  await exportSite({ site, bulk });
  expect(await contents()).toEqual(before);
});

test('leaves a folder alone that holds other files, or the site', async () => {
  const site = await siteOf(1, 10);
  await mkdir(path.join(scratch, 'mine'));
  await writeFile(path.join(scratch, 'mine', 'letter.txt'), '');
  for (const bulk of [path.join(scratch, 'mine'), site, scratch, path.join(site, 'bulk')])
    await expect(exportSite({ site, bulk })).rejects.toThrow(/holds|is the|lies in/);
  expect(await readdir(path.join(scratch, 'mine'))).toEqual(['letter.txt']);
});

test('says where there is no site', async () => {
  const bulk = path.join(scratch, 'bulk');
  await expect(exportSite({ site: scratch, bulk })).rejects.toThrow('There is no built site here');
});
