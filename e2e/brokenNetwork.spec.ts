import path from 'node:path';
import type { Page } from '@playwright/test';
import { type FaultyServer, serveFaultily } from './faultyServer.ts';
import { ARTICLES, COMPARISON, expect, test as reader } from './reader.ts';

const test = reader.extend<object, { server: FaultyServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: what the test runner wants where a fixture needs no other
    async ({}, use) => {
      const server = await serveFaultily(path.resolve('dist'));
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.address),
});
test.afterEach(({ server }) => server.mend());

const rows = (page: Page) => page.locator('.row-title');
const heading = (page: Page, name: string) => page.getByRole('heading', { name });

test('while the index is on its way the frame stands and says so', async ({ page, server }) => {
  server.fail(/index\.json/, 'held');
  await page.goto('./');
  await expect(page.locator('main').getByRole('status')).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  server.mend();
  await expect(rows(page)).toHaveCount(5);
});

test('an index that is cut off is told, and trying again helps', async ({ page, server, watch }) => {
  watch.allow(/ERR_CONTENT_LENGTH_MISMATCH|ERR_CONNECTION|ERR_EMPTY/);
  server.fail(/index\.json/, 'cut');
  await page.goto('./');
  await expect(heading(page, '读不到档案数据')).toBeVisible();
  server.mend();
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(rows(page)).toHaveCount(5);
});

test('a shard that is slow and then cut off leaves the rest usable, and trying again helps', async ({
  page,
  server,
  watch,
}) => {
  watch.allow(/ERR_CONTENT_LENGTH_MISMATCH|ERR_CONNECTION|ERR_EMPTY/);
  await page.goto('./');
  server.fail(/data\/articles/, 'held');
  await page.goto(`./#/a/${ARTICLES.sina}`);
  await expect(page.locator('main').getByRole('status').first()).toBeVisible();
  await page.getByRole('link', { name: '时间线' }).click();
  await expect(rows(page)).toHaveCount(5);
  server.mend();
  server.fail(/data\/articles/, 'cut');
  await page.reload();
  await page.goto(`./#/a/${ARTICLES.sina}`);
  await expect(heading(page, '读不到档案数据')).toBeVisible();
  server.mend();
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('.article-body')).toContainText('库列巴');
});

test('a part of the app that the site has no more is told; the rest stays usable, and reloading brings it', async ({
  page,
  watch,
}) => {
  watch.allow(/404/);
  const PART = '**/assets/ArchivePage-*';
  await page.route(PART, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await page.getByRole('link', { name: '本档案' }).click();
  await expect(heading(page, '阅读器有一部分没有载入')).toBeVisible();
  await expect(page.getByRole('button', { name: '再试一次' })).toHaveCount(0);
  await page.getByRole('link', { name: '时间线' }).click();
  await expect(rows(page)).toHaveCount(5);
  await page.goBack();
  await page.unroute(PART);
  await page.getByRole('button', { name: '重新载入' }).click();
  await expect(page).toHaveURL(/#\/archive$/);
  await expect(page.locator('.outlets')).toContainText('联合早报');
});

test('a part that nobody waits for is missed by nobody', async ({ page, watch }) => {
  watch.allow(/404/);
  await page.route(/assets\/OfflineNotice-/, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(rows(page)).toHaveCount(5);
  await page.locator('.row-title a').first().click();
  await expect(page.locator('.article-body')).toBeVisible();
});

test('a star that cannot be given, since what keeps it did not come, is told', async ({ page, watch }) => {
  watch.allow(/404/);
  await page.route(/assets\/browserReading-/, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(rows(page)).toHaveCount(5);
  const star = page.locator('.star').first();
  const told = page.getByText('阅读器有一部分没有载入');
  for (const _ of ['once', 'again']) {
    await star.click();
    await expect(told).toBeVisible();
    await page.getByRole('button', { name: '知道了' }).click();
    await expect(told).toHaveCount(0);
  }
  await expect(star).toHaveAttribute('aria-pressed', 'false');
});

test.describe('a worker that crashes', () => {
  const WORKER = /assets\/reader\.worker-/;

  /** Lets so many workers crash that are started; counts all. */
  async function crash(page: Page, times: number): Promise<() => number> {
    let started = 0;
    await page.route(WORKER, (route) => {
      started += 1;
      if (started > times) return route.continue();
      return route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("crashed");' });
    });
    return () => started;
  }

  test('is started once more, and nobody notices', async ({ page }) => {
    const started = await crash(page, 1);
    await page.goto(`./${COMPARISON}`);
    await expect(page.locator('.compare-row').first()).toContainText('泽连斯基');
    expect(started()).toBe(2);
  });

  test('is told when it crashes again, and trying again helps', async ({ page, watch }) => {
    watch.allow(/crashed/);
    const started = await crash(page, 2);
    await page.goto(`./${COMPARISON}`);
    await expect(heading(page, '这里出了意外')).toBeVisible();
    expect(started()).toBe(2);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('.compare-row').first()).toContainText('泽连斯基');
  });
});
