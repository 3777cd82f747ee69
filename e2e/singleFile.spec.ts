import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { ADDRESSES } from './attacks/addresses.ts';
import { attackedArchive } from './attacks/attackSite.ts';
import { articlesInFile, forbiddenIn, ranIn, showArticle, watchForRuns } from './attacks/visit.ts';
import { COMPARISON, watchForFaults } from './reader.ts';

let folder: string;
let faults: string[];

/** Builds a folder of articles into one file and gives its address. */
function build(articles: string): string {
  const file = path.join(folder, 'archive.html');
  execFileSync(process.execPath, ['dist/cli/duizhao.js', 'build', articles, '--single-file', '--out', file], {
    stdio: 'ignore',
  });
  return pathToFileURL(file).href;
}

test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'duizhao-single-'));
  faults = [];
  await watch(page);
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  expect(faults).toEqual([]);
});

/** Nothing but the file itself is asked for, nothing fails, and the policy stops nothing. */
async function watch(page: Page): Promise<void> {
  page.on('request', (request) => {
    const address = request.url();
    const isItself = address.startsWith('file:') && request.isNavigationRequest();
    if (!isItself && !/^(?:data|blob):/.test(address)) faults.push(`request ${address}`);
  });
  await watchForFaults(page, faults);
}

test('timeline, article, comparison and archive work from a disk', async ({ page }) => {
  const address = build('seeds');
  await page.goto(address);
  await expect(page.locator('.row-title')).toHaveCount(5);
  await page.locator('.row-title a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.article-body .block').first()).toBeVisible();
  await page.goto(`${address}${COMPARISON}`);
  await expect(page.locator('.compare-row').first()).toBeVisible();
  await expect(page.locator('.compare-row').first()).toContainText('泽连斯基');
  await page.goto(`${address}#/archive`);
  await expect(page.getByText('发布 5 篇')).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this archive');
});

test('a picture of another host is said to be absent, and no button offers it', async ({ page }) => {
  const articles = path.join(folder, 'articles');
  mkdirSync(articles);
  const body = '![码头](https://pictures.example/a.jpg)\n\n三艘货轮离开了港口。';
  writeFileSync(path.join(articles, 'a.md'), `---\ntitle: 货轮离港\ndate: 2022-03-01\n---\n\n${body}\n`);
  await page.goto(build(articles));
  await page.locator('.row-title a').click();
  await expect(page.getByText('图片在 pictures.example；这个文件不联网')).toBeVisible();
  await expect(page.getByText('码头')).toBeVisible();
  await expect(page.getByRole('button', { name: /图片/ })).toHaveCount(0);
});

test('data that were changed in the file are told as damaged', async ({ page }) => {
  const address = build('seeds');
  const file = fileURLToPath(address);
  const swapped = readFileSync(file, 'utf8').replace(/<script [^>]*data-path="articles\/[^<]*/, (data) =>
    data.replaceAll('泽连斯基', '某人'),
  );
  writeFileSync(file, swapped);
  await page.goto(address);
  await page.locator('.row-title a').first().click();
  await expect(page.getByRole('alert')).toContainText('SHA-256');
});

test.describe('of an attacked archive', () => {
  test.setTimeout(120_000);

  /** Every so manieth article; of all tables there are some. On the site itself all are tried. */
  const EVERY = 10;

  test('nothing runs, loads or stays as markup, wherever it stands', async ({ page }) => {
    const articles = path.join(folder, 'articles');
    mkdirSync(articles);
    for (const [name, text] of attackedArchive()) writeFileSync(path.join(articles, name), text);
    const address = build(articles);
    await watchForRuns(page);
    await page.goto(address);
    const built = articlesInFile(readFileSync(fileURLToPath(address), 'utf8'));
    expect(built.length).toBe([...attackedArchive().keys()].filter((name) => name.endsWith('.md')).length);
    const own = built.filter(({ title }, at) => at % EVERY === 0 || title.startsWith('名字之袭'));
    for (const { id, title } of own) {
      await showArticle(page, id);
      await expectHarmless(page, title);
    }
    for (const place of ['', 'events', 'contacts', 'p', 'archive', 'search?q=img', 'e/attacked']) {
      await page.goto(`${address}#/${place}`);
      await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
      await expectHarmless(page, place);
    }
  });

  test('nothing that stands in the address bar runs or breaks the page', async ({ page }) => {
    await watchForRuns(page);
    const address = build('e2e/seeds');
    for (const place of ADDRESSES) {
      await page.goto(`${address}#/${place.replace(/^\//, '')}`);
      await expect(page.locator('main :is(h1, h2)').first(), place.slice(0, 80)).toBeAttached();
      await expectHarmless(page, place.slice(0, 80));
      expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    }
  });
});

async function expectHarmless(page: Page, where: string): Promise<void> {
  expect.soft(await forbiddenIn(page), where).toEqual([]);
  expect.soft(await ranIn(page), where).toEqual([]);
}

test('hostile articles run nothing, also inside the file itself', async ({ page }) => {
  const address = build('e2e/seeds');
  await page.goto(address);
  await expect(page.locator('.row-title')).toHaveCount(9);
  await page.locator('.row-title a').filter({ hasText: '标题里的标记' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^<img src=x onerror=/);
  await page.goto(address);
  await page
    .locator('.row-title a')
    .filter({ hasText: /^攻击正文/ })
    .click();
  await expect(page.locator('.article-body')).toContainText('开头仍在');
  expect(await page.evaluate(() => (window as { __pwned?: unknown }).__pwned)).toBeUndefined();
});
