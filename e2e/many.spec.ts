import type { Page } from '@playwright/test';
import { axeFaults } from './accessibility.ts';
import { dayOf, MANY, serveMany, titleOf } from './manyArticles.ts';
import type { OwnSite } from './ownSite.ts';
import { test as base, expect } from './reader.ts';

/** The site is made once for all tests of a worker; the pages are watched for requests to any other server. */
const test = base.extend<object, { site: OwnSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so by an empty pattern
    async ({}, use) => {
      const site = await serveMany();
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

const rows = (page: Page) => page.locator('article.row');
const titles = (page: Page) => page.locator('.row-title');

/** The archive's files that a page asks for, with their sizes in bytes. */
function dataOf(page: Page): Map<string, number> {
  const files = new Map<string, number>();
  page.on('response', async (response) => {
    const [, file] = response.url().split('/data/');
    if (file !== undefined) files.set(file, (await response.body().catch(() => Buffer.alloc(0))).length);
  });
  return files;
}
/** Scrolls to a share of the list's height, and waits until what is there has come and stands still. */
async function scrollFar(page: Page, share: number): Promise<void> {
  await expect(rows(page).first()).toBeVisible();
  await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), share);
  await expect(page.locator('li[aria-posinset="1"]')).toHaveCount(0);
  await expect(rows(page).first()).toBeAttached();
  await expect(page.locator('.is-waiting')).toHaveCount(0);
  await page.waitForTimeout(300);
}

/** The headline of a row in the middle of the screen. */
const titleInSight = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('.row-title')].find(
        (title) => title.getBoundingClientRect().top > innerHeight / 3,
      )?.innerText ?? '',
  );
const bytesOf = (files: Map<string, number>) => [...files.values()].reduce((sum, size) => sum + size, 0);

test('the first screen loads the index and two chunks at most, under 400 kB', async ({ page }) => {
  const files = dataOf(page);
  await page.goto('./');
  await expect(titles(page).first()).toHaveText(titleOf(MANY - 1));
  await expect(page.locator('.summary')).toContainText('3,000 篇，4 家媒体');
  await page.waitForLoadState('networkidle');
  expect(files.has('index.json')).toBe(true);
  expect([...files.keys()].filter((file) => file.startsWith('cards/')).length).toBeLessThanOrEqual(2);
  expect([...files.keys()].filter((file) => !/^(index|cards)/.test(file))).toEqual([]);
  expect(bytesOf(files)).toBeLessThan(400_000);
  expect(await rows(page).count()).toBeLessThan(40);
});

test('scrolling far loads what is seen, and not what lies between', async ({ page }) => {
  const files = dataOf(page);
  await page.goto('./');
  await expect(rows(page).first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator('.row-title', { hasText: titleOf(0) })).toBeInViewport();
  await expect(page.locator('.is-waiting')).toHaveCount(0);
  const last = page.locator('li[aria-posinset]').last();
  await expect(last).toHaveAttribute('aria-posinset', String(MANY));
  await expect(last).toHaveAttribute('aria-setsize', String(MANY));
  expect([...files.keys()].filter((file) => file.startsWith('cards/')).length).toBeLessThanOrEqual(6);
});

test('an article opened by its address alone loads under 300 kB beside the index', async ({ page }) => {
  await page.goto('./');
  await titles(page).first().getByRole('link').click();
  await expect(page.locator('.article-head h1')).toHaveText(titleOf(MANY - 1));
  const address = page.url();
  await page.goto('about:blank');
  const files = dataOf(page);
  await page.goto(address);
  await expect(page.locator('.article-body')).toBeVisible();
  await expect(page.locator('.compare-with li').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(bytesOf(files) - (files.get('index.json') ?? 0)).toBeLessThan(300_000);
  expect([...files.keys()].filter((file) => file.startsWith('sources/'))).toEqual([]);
  // What is nearest in time, of another outlet.
  await expect(page.locator('.compare-with li').first()).toContainText(titleOf(MANY - 2));
});

test('filters by outlet and dates give exact numbers, also where the cards have not come', async ({
  page,
}) => {
  await page.goto('./');
  await page.locator('.lane-name', { hasText: '日报' }).click();
  await expect(page.locator('.summary')).toContainText('750 篇，1 家媒体');
  await page.goto(`./#/?from=${dayOf(600)}&to=${dayOf(1199)}`);
  await expect(page.locator('.summary')).toContainText('600 篇，4 家媒体');
  await expect(titles(page).first()).toHaveText(titleOf(1199));
  await page.goto(`./#/?from=${dayOf(600)}&to=${dayOf(600)}`);
  await expect(page.locator('.summary')).toContainText('6 篇，4 家媒体');
  await expect(titles(page)).toHaveText([5, 4, 3, 2, 1, 0].map((number) => titleOf(600 + number)));
});

test('back finds the place and its rows again', async ({ page }) => {
  await page.goto('./');
  await scrollFar(page, 1 / 3);
  const title = await titleInSight(page);
  const link = page.locator('.row-title a', { hasText: title });
  const place = await link.evaluate((one) => one.getBoundingClientRect().top);
  await link.click();
  await expect(page.locator('.article-head h1')).toHaveText(title);
  await page.goBack();
  const again = page.locator('.row-title a', { hasText: title });
  await expect(again).toBeInViewport();
  await expect
    .poll(async () => Math.abs((await again.evaluate((one) => one.getBoundingClientRect().top)) - place))
    .toBeLessThan(40);
});

test('ticking a box deep in the list leaves it where it is, and back from the comparison finds it', async ({
  page,
}) => {
  await page.goto('./');
  await scrollFar(page, 1 / 2);
  const title = await titleInSight(page);
  await page.getByLabel(`选来对照：${title}`).check();
  await page
    .locator('.row-title', { hasText: title })
    .locator('xpath=ancestor::li/following-sibling::li[1]')
    .locator('.pick input')
    .check();
  const place = await page.evaluate(() => scrollY);
  await page.locator('.tray').getByRole('link', { name: '对照', exact: true }).click();
  await expect(page.locator('.witness-meta .source')).toHaveCount(2);
  await page.goBack();
  await expect(page.locator('.tray-chip')).toHaveCount(2);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(40);
  await expect(page.locator('.pick input:checked')).toHaveCount(2);
});

test('a chunk that cannot be had is told in its rows, the rest stays usable, and trying again helps', async ({
  page,
  watch,
}) => {
  watch.allow(/500/);
  await page.goto('./');
  await expect(rows(page).first()).toBeVisible();
  await page.route('**/data/cards/*.json', (route) => route.fulfill({ status: 500 }));
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect(page.getByText('这一条没有读到。').first()).toBeVisible();
  await page.unroute('**/data/cards/*.json');
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.is-waiting button')];
    buttons.find((button) => button.getBoundingClientRect().top > innerHeight / 2)?.click();
  });
  await expect(rows(page).last()).toBeAttached();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(titles(page).first()).toHaveText(titleOf(MANY - 1));
});

test('a blind link names no outlet, and leads to the same comparison', async ({ page }) => {
  // Both boxes are in sight: one that is pressed while the list still takes its place after a scroll is missed.
  await page.setViewportSize({ width: 1280, height: 1100 });
  await page.goto('./');
  for (const at of [0, 1]) await page.locator('.pick input').nth(at).check();
  await page.locator('.tray').getByRole('link', { name: '对照', exact: true }).click();
  await page.getByRole('checkbox', { name: '隐去媒体名' }).check();
  await expect(page).toHaveURL(/a=20\d\d-\d\d-\d\d-[0-9a-f]{8},/);
  await page.reload();
  await expect(page.locator('.witness-meta .source')).toHaveText(['媒体 A', '媒体 B']);
  await page.getByLabel('参照').selectOption({ label: '媒体 B' });
  await expect(page).toHaveURL(/ref=20\d\d-\d\d-\d\d-[0-9a-f]{8}&/);
  await expect(page.getByLabel('参照').locator('option:checked')).toHaveText('媒体 B');
});

test('an id that the archive does not have says so, of a day that it has and of one that it has not', async ({
  page,
}) => {
  for (const id of [`${dayOf(60)}-nobody-12345678`, '1999-01-01-nobody-12345678', 'gone']) {
    await page.goto(`./#/a/${id}`);
    await expect(page.getByRole('heading', { name: '本档案没有这篇文章' })).toBeVisible();
  }
});

test('the keyboard goes from row to row as far as it likes', async ({ page }) => {
  await page.goto('./');
  await page.locator('.pick input').first().focus();
  // A box, a headline, and what comes between.
  for (let step = 0; step < 50; step++) {
    await page.keyboard.press('Tab');
    // The rows that come into sight are made in the frames after.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 40)));
  }
  const place = () =>
    page.evaluate(() =>
      Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset')),
    );
  expect(await place()).toBeGreaterThan(15);
  await expect(page.locator(':focus')).toBeInViewport();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a long list, ${colorScheme}, and it fits 320 pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./');
      await expect(rows(page).first()).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}
