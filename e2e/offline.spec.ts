import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { buildFiles, type OwnSite, serveCopy } from './ownSite.ts';
import { expect, test as reader } from './reader.ts';

const article = (title: string, text: string) =>
  `---\ntitle: ${title}\ndate: 2022-03-0${title.length}T08:00:00Z\nauthor: 试验报\n---\n\n${text}\n`;

const FILES = new Map([
  ['a.md', article('读过', '货轮已经获准离开并驶往公海，船员全部平安。')],
  ['b.md', article('没读过的', '谷物价格短期之内难以回落到去年水平。')],
]);

const test = reader.extend<{ site: OwnSite }, { built: string }>({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: what the test runner wants where a fixture needs no other
    async ({}, use) => {
      const built = await buildFiles(FILES);
      await use(built);
      await rm(built, { recursive: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: async ({ built }, use) => {
    const site = await serveCopy(built);
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
});
test.use({ serviceWorkers: 'allow' });
test.setTimeout(100_000);

/** Waits until the service worker serves the page, and has what was read before. */
async function whenKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) return false;
    const name = (await caches.keys()).find((one) => one.endsWith(' data'));
    if (name === undefined) return false;
    const kept = await (await caches.open(name)).keys();
    return kept.some(({ url }) => url.endsWith('/data/index.json'));
  });
}

/** The timeline in two tabs that the service worker serves; the second one. */
async function openInTwoTabs(page: Page): Promise<Page> {
  await openAndKeep(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.locator('.row-title')).toHaveCount(2);
  return other;
}

/** The page finds a new version: a service worker of other bytes. */
async function findNewVersion(page: Page, { folder }: OwnSite, rest = '// another version'): Promise<void> {
  await appendFile(path.join(folder, 'sw.js'), `\n${rest}\n`);
  // A server would go on sending the compressed variants of the former one.
  for (const ending of ['br', 'gz']) await rm(path.join(folder, `sw.js.${ending}`));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
}

/** Waits until the page has begun anew with the version that it asked for. */
async function whenTaken(page: Page): Promise<void> {
  await expect(page.getByText('正在换用新版本')).toHaveCount(0, { timeout: 30_000 });
}

const row = (page: Page, title: string) =>
  page.locator('.row-title a').filter({ hasText: new RegExp(`^${title}$`) });

/** Opens the article that is read, and waits until it is kept. */
async function readAndKeep(page: Page): Promise<void> {
  await page.goto('./');
  await row(page, '读过').click();
  await expect(page.locator('.article-body')).toContainText('船员全部平安');
  await whenKept(page);
}

/** Opens the timeline so that the service worker serves it. */
async function openAndKeep(page: Page): Promise<void> {
  await page.goto('./');
  await whenKept(page);
  await page.reload();
}

test('the app and what was read are there without a network, and it says so', async ({
  page,
  context,
  site,
  watch,
}) => {
  watch.allow(/ERR_|Failed to fetch|offline/);
  await readAndKeep(page);
  await page.reload();
  await expect(page.locator('.article-body')).toContainText('货轮');
  await site.stop();
  await context.setOffline(true);
  await expect(page.getByText('没有网络：')).toBeVisible();
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByText('没有网络：')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.article-body')).toContainText('货轮');
  await page.getByRole('link', { name: '时间线' }).click();
  await expect(page.locator('.row-title')).toHaveCount(2);
  await site.start();
  await context.setOffline(false);
  await expect(page.getByText('没有网络：')).toHaveCount(0);
});

test('an article that was not read is told to be missing without a network, and comes when it is back', async ({
  page,
  context,
  site,
  watch,
}) => {
  watch.allow(/ERR_|Failed to fetch|offline/);
  await openAndKeep(page);
  const address = await row(page, '没读过的').getAttribute('href');
  // Both are short and lie in one shard: as if the other one had not been read either.
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.endsWith(' data')) ?? '';
    const cache = await caches.open(name);
    for (const one of await cache.keys()) if (one.url.includes('/data/articles/')) await cache.delete(one);
  });
  await site.stop();
  await context.setOffline(true);
  await page.evaluate((hash) => {
    location.hash = hash ?? '';
  }, address);
  await expect(page.getByRole('heading', { name: '读不到档案数据' })).toBeVisible();
  await site.start();
  await context.setOffline(false);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('.article-body')).toContainText('谷物价格');
});

test('what something else answered in the site’s place, once, is not kept', async ({ page, site, watch }) => {
  watch.allow(/404/);
  await openAndKeep(page);
  const address = (await row(page, '没读过的').getAttribute('href')) ?? '';
  const folder = path.join(site.folder, 'data/articles');
  const names = await readdir(folder);
  const whole = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))] as const)),
  );
  for (const name of names) await rm(path.join(folder, name));
  for (const name of names.filter((one) => one.endsWith('.json')))
    await writeFile(path.join(folder, name), '<!doctype html><title>Please log in</title>');
  await page.evaluate(async (hash) => {
    const name = (await caches.keys()).find((one) => one.endsWith(' data')) ?? '';
    const cache = await caches.open(name);
    for (const one of await cache.keys()) if (one.url.includes('/data/articles/')) await cache.delete(one);
    location.hash = hash;
  }, address);
  await expect(page.getByRole('heading', { name: '档案数据不完整' })).toBeVisible();
  for (const [name, bytes] of whole) await writeFile(path.join(folder, name), bytes);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('.article-body')).toContainText('谷物价格');
});

test('another build is shown as soon as there is a network, never with parts of the one before', async ({
  page,
  site,
}) => {
  await readAndKeep(page);
  const index = path.join(site.folder, 'data/index.json');
  const json = JSON.parse(await readFile(index, 'utf8'));
  json.cards.articles[0].title = '改过的标题';
  await writeFile(index, JSON.stringify(json));
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.locator('.row-title').filter({ hasText: '改过的标题' })).toHaveCount(1);
});

test('an archive that was built anew under an open page: what is gone is told, and reloading brings the new', async ({
  page,
  site,
  watch,
}) => {
  watch.allow(/404/);
  await page.goto('./');
  await expect(page.locator('.row-title')).toHaveCount(2);
  // Both articles are short and lie in one shard, which goes.
  await site.rebuild('b.md', article('没读过的', '谷物价格已经回落到去年水平。'));
  await row(page, '读过').click();
  await expect(page.getByRole('heading', { name: '缺少档案数据' })).toBeVisible();
  await page.getByRole('button', { name: '重新载入' }).click();
  await expect(page.locator('.article-body')).toContainText('货轮');
  await page.getByRole('link', { name: '时间线' }).click();
  await row(page, '没读过的').click();
  await expect(page.locator('.article-body')).toContainText('已经回落');
});

test('what is kept is of one build: the index that came last, and the articles that it names', async ({
  page,
  context,
  site,
  watch,
}) => {
  watch.allow(/ERR_|Failed to fetch|offline/);
  await readAndKeep(page);
  await site.rebuild('a.md', article('读过', '货轮仍在港口等候放行的消息。'));
  await page.reload();
  await expect(page.locator('.article-body')).toContainText('等候放行');
  await site.stop();
  await context.setOffline(true);
  await page.reload();
  // The shard of the build before is kept too; the index does not name it.
  await expect(page.locator('.article-body')).toContainText('等候放行');
  await site.start();
  await context.setOffline(false);
});

test('a new version of the app that one tab takes leaves another tab usable', async ({ page, site }) => {
  const other = await openInTwoTabs(page);
  await findNewVersion(page, site);
  await page.getByRole('button', { name: '换用新版本' }).click();
  await whenTaken(page);
  await row(other, '读过').click();
  await expect(other.locator('.article-body')).toContainText('货轮');
});

test('a new version is begun with also where the former one does not give way to it', async ({
  page,
  site,
}) => {
  const other = await openInTwoTabs(page);
  await findNewVersion(page, site, 'self.skipWaiting = () => new Promise(() => {});');
  await page.getByRole('button', { name: '换用新版本' }).click();
  await whenTaken(page);
  await expect(page.locator('.row-title')).toHaveCount(2);
  await row(other, '读过').click();
  await expect(other.locator('.article-body')).toContainText('货轮');
  // The browser keeps the former one for the tabs that it serves, and no longer.
  await other.close();
  await whenKept(page);
  await page.reload();
  await expect(page.locator('.row-title')).toHaveCount(2);
  await expect(page.getByText('阅读器有新版本')).toHaveCount(0);
});

test('a new version that another tab has taken is begun with at a press, too', async ({ page, site }) => {
  const other = await openInTwoTabs(page);
  await findNewVersion(page, site);
  await expect(other.getByText('阅读器有新版本')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: '换用新版本' }).click();
  await whenTaken(page);
  await other.evaluate(() => Object.assign(window, { isSamePage: true }));
  await other.getByRole('button', { name: '换用新版本' }).click();
  await other.waitForFunction(() => !('isSamePage' in window));
  await expect(other.locator('.row-title')).toHaveCount(2);
});

test('a new version of the app is announced, and taken when the reader asks for it', async ({
  page,
  site,
}) => {
  await openAndKeep(page);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await findNewVersion(page, site);
  // It is announced when the browser has all of it.
  await expect(page.getByText('阅读器有新版本')).toBeVisible({ timeout: 20_000 });
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  // Read in the moment of the press: the page begins anew as soon as the browser lets it.
  const told = await page
    .getByRole('button', { name: '换用新版本' })
    .evaluate(async (button: HTMLElement) => {
      const notices = button.closest('[role="status"]');
      button.click();
      await Promise.resolve();
      return notices?.textContent;
    });
  expect(told).toBe('正在换用新版本……');
  await page.waitForFunction(() => !('isSamePage' in window));
  await expect(page.locator('.row-title')).toHaveCount(2);
  await expect(page.getByText('阅读器有新版本')).toHaveCount(0);
});

test('what is kept is counted on the page of the archive, and can be dropped', async ({ page }) => {
  await readAndKeep(page);
  await page.goto('./#/archive');
  await expect(page.getByText(/供离线阅读的文件：[1-9]/)).toBeVisible();
  await page.getByRole('button', { name: '清除', exact: true }).click();
  await expect(page.getByText(/供离线阅读的文件：0 个/)).toBeVisible();
});

test('no more than 600 files are kept: those that came first go', async ({ page }) => {
  await openAndKeep(page);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.endsWith(' data')) ?? '';
    const cache = await caches.open(name);
    for (let at = 0; at < 600; at++)
      await cache.put(new URL(`data/articles/${at}.json`, document.baseURI).href, new Response('{}'));
  });
  await row(page, '读过').click();
  await expect(page.locator('.article-body')).toBeVisible();
  const kept = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.endsWith(' data')) ?? '';
      return (await (await caches.open(name)).keys()).map(({ url }) => url.split('/data/')[1] ?? '');
    });
  await expect.poll(async () => (await kept()).length).toBe(601);
  const names = await kept();
  expect(names).toContain('index.json');
  expect(names).toContain('articles/599.json');
  expect(names).not.toContain('articles/0.json');
});

test('a browser that keeps nothing shows all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'caches', {
      get: () => ({ has: () => Promise.reject(new Error('blocked')) }),
    });
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
      value: () => Promise.reject(new DOMException('blocked', 'SecurityError')),
    });
  });
  await page.goto('./#/archive');
  await expect(page.getByText(/供离线阅读的文件：0 个/)).toBeVisible();
});

test('the app can be installed: its manifest and icons are there', async ({ page }) => {
  await page.goto('./');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await page.request.get(new URL(address ?? '', page.url()).href);
  const manifest = (await answer.json()) as { name: string; icons: { src: string; sizes: string }[] };
  expect(manifest.name).toContain('Duizhao');
  for (const { src } of manifest.icons)
    expect((await page.request.get(new URL(src, page.url()).href)).status()).toBe(200);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
});
