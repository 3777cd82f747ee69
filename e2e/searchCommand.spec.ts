import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { run } from './command.ts';

let site: string;

test.beforeAll(async () => {
  site = await mkdtemp(path.join(os.tmpdir(), 'duizhao-search-'));
  await run('build', 'seeds', '--out', site);
});
test.afterAll(() => rm(site, { recursive: true, force: true }));

test('tells what was found, where, and who has the same passage', async () => {
  const { code, out, err } = await run('search', site, '庫列巴 通電話');
  expect(code).toBe(0);
  expect(out).toContain('库列巴');
  expect(out).toMatch(/the same passage: /);
  expect(err).toContain('2 articles found.');
});

test('--json gives offsets, --limit so many articles, and mistakes are told', async () => {
  const { out, err } = await run('search', site, '王毅 on:2022-02-30', '--json', '--limit', '2');
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({ found: 5, problems: [{ code: 'date.impossible', text: 'on:2022-02-30' }] });
  expect(answer.hits).toHaveLength(2);
  expect(answer.facets.outlet).toContainEqual({ value: 'zaobao', articles: 3 });
  expect(Object.keys(answer.facets)).toEqual(['outlet', 'lang', 'category', 'person', 'month']);
  const [{ snippets }] = answer.hits;
  const [{ text, marks }] = snippets;
  expect(text.slice(...marks[0])).toBe('王毅');
  expect(err).toContain('is no date');
  expect(err).toContain('5 articles found, 2 shown');
});

test('nothing found is an answer; no site, and no number, are mistakes', async () => {
  expect(await run('search', site, '天外飞仙')).toMatchObject({ code: 0, out: '' });
  expect(await run('search', path.join(site, 'nowhere'), '王毅')).toMatchObject({ code: 1 });
  expect(await run('search', site, '王毅', '--limit', 'many')).toMatchObject({ code: 2 });
  expect(await run('search', site)).toMatchObject({ code: 2 });
  expect(await run('search', site, ' ')).toMatchObject({ code: 2 });
});

test('a site whose files were changed is not searched', async () => {
  const other = await mkdtemp(path.join(os.tmpdir(), 'duizhao-search-'));
  try {
    await run('build', 'seeds', '--out', other);
    await writeFile(path.join(other, 'data', 'index.json'), '{"format":1}');
    const { code, err } = await run('search', other, '王毅');
    expect(code).toBe(1);
    expect(err).toContain('built by another version');
  } finally {
    await rm(other, { recursive: true, force: true });
  }
});
