import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeFiles } from './changedFiles.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'duizhao-changes-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function texts(): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
  const entries = names.map(async (name) => [name, await readFile(path.join(folder, name), 'latin1')]);
  return Object.fromEntries(await Promise.all(entries));
}

async function fill(count: number): Promise<void> {
  await mkdir(path.join(folder, 'within'));
  for (let at = 0; at < count; at++)
    await writeFile(path.join(folder, at % 2 ? 'within' : '', `${at}.md`), `<p>港口</p><p>${at}</p>\n`);
  await writeFile(path.join(folder, 'sources.yaml'), 'no article');
}

test('ten articles of a folder are changed and put back, byte for byte', async () => {
  await fill(35);
  const before = await texts();
  const putBack = await changeFiles(folder, 10);
  const changed = Object.entries(await texts()).filter(([name, text]) => before[name] !== text);
  expect(changed).toHaveLength(10);
  for (const [, text] of changed) expect(text).toMatch(/<p>\d+ Changed for measuring\.<\/p>\n$/);
  await putBack();
  expect(await texts()).toEqual(before);
});

test('all are changed where there are fewer, and a file without paragraphs at its end', async () => {
  await fill(3);
  await writeFile(path.join(folder, 'plain.txt'), Buffer.from([0xb8, 0xdb, 0xbf, 0xda]));
  await changeFiles(folder, 10);
  const changed = Object.values(await texts()).filter((text) => text.includes('Changed for measuring.'));
  expect(changed).toHaveLength(4);
  expect((await texts())['plain.txt']).toBe('\xb8\xdb\xbf\xda Changed for measuring.');
});
