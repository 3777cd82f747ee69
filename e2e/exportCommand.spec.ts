import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { run } from './command.ts';

let scratch: string;
let site: string;

test.beforeAll(async () => {
  scratch = await mkdtemp(path.join(os.tmpdir(), 'duizhao-export-'));
  site = path.join(scratch, 'site');
  await run('build', 'seeds', '--out', site);
});
test.afterAll(() => rm(scratch, { recursive: true, force: true }));

test('writes what an engine takes in, and says what', async () => {
  const bulk = path.join(scratch, 'bulk');
  const { code, out } = await run('export', site, '--bulk', bulk);
  expect(code).toBe(0);
  expect(out).toMatch(/mapping\.json, 5 articles, 1 piece of \d+ kB together\.\n$/);
  const lines = (await readFile(path.join(bulk, 'bulk-00001.ndjson'), 'utf8')).trimEnd().split('\n');
  // What the archive is, and five articles; each behind the line that says what to do with it.
  expect(lines).toHaveLength(12);
  for (const line of lines) JSON.parse(line);
});

test('tells wrong usage, no site, and a folder of somebody else', async () => {
  expect(await run('export', site)).toMatchObject({ code: 2 });
  expect(await run('export', '--bulk', scratch)).toMatchObject({ code: 2 });
  const nowhere = await run('export', path.join(scratch, 'none'), '--bulk', path.join(scratch, 'x'));
  expect(nowhere.code).toBe(1);
  expect(nowhere.err).toContain('There is no built site here.');
  await writeFile(path.join(scratch, 'letter.txt'), '');
  expect(await run('export', site, '--bulk', scratch)).toMatchObject({ code: 1 });
  expect((await run('export', '--help')).out).toContain('--bulk <dir>');
});

test('a page that asks a store has no data, over its own former one', async () => {
  const page = path.join(scratch, 'page');
  for (let times = 0; times < 2; times++) {
    const { code, out } = await run('build', '--store', '/es/duizhao', '--out', page);
    expect(code).toBe(0);
    expect(out).toContain('a page that asks /es/duizhao/_search.');
  }
  expect(await readdir(page)).not.toContain('data');
  expect(await run('build', 'seeds', '--store', '/es/duizhao', '--out', page)).toMatchObject({ code: 2 });
  expect(await run('build', '--store', 'duizhao', '--out', page)).toMatchObject({ code: 2 });
  expect(await run('build', '--store', '/es/duizhao')).toMatchObject({ code: 2 });
  expect(await run('build', '--out', page)).toMatchObject({ code: 2 });
});
