import { readFile } from 'node:fs/promises';
import type { Page, Route } from '@playwright/test';
import { axeFaults } from './accessibility.ts';
import { holdRequests } from './heldRequests.ts';
import { ARTICLES, test as base, COMPARISON, expect } from './reader.ts';
import { type StoreSite, serveStore } from './storeServer.ts';

/** The page asks a store of another origin, and nobody else: every other foreign request is a fault. */
const test = base.extend<{ allowStore: undefined }, { store: StoreSite }>({
  store: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so by an empty pattern
    async ({}, use) => {
      const store = await serveStore('seeds', false);
      await use(store);
      await store.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ store }, use) => use(store.address),
  allowStore: [
    async ({ watch, store }, use) => {
      watch.allow(new RegExp(`^foreign request ${store.search.replaceAll('.', '\\.')}$`));
      await use(undefined);
    },
    { auto: true },
  ],
});

const titles = (page: Page) => page.locator('.row-title');

test('the timeline lists what the store has, with numbers by day and outlet to choose from', async ({
  page,
  store,
}) => {
  await page.goto('./');
  await expect(titles(page)).toHaveCount(5);
  await expect(page.locator('.summary output')).toHaveText('5 篇');
  await expect(page.locator('.stored-bar')).toHaveText([
    '2022-03-071',
    '2022-03-021',
    '2022-03-011',
    '2022-02-221',
    '2022-02-041',
  ]);
  await page.getByRole('button', { name: /2022-03-02/ }).click();
  await expect(titles(page)).toHaveCount(1);
  await expect(page).toHaveURL(/from=2022-03-02&to=2022-03-02/);
  await page.getByRole('button', { name: '显示全部' }).click();
  await page.getByRole('checkbox', { name: /联合早报/ }).check();
  await expect(titles(page)).toHaveCount(3);
  await expect(page.locator('.summary output')).toHaveText('3 篇');
  expect(store.asked.some(({ method }) => method === 'POST')).toBe(true);
  for (const { headers } of store.asked) {
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
    expect(headers.authorization).toBeUndefined();
  }
});

test('a list is exported in each form, whole articles some at a time', async ({ page, store, watch }) => {
  watch.allow(/Failed to load resource/);
  await page.goto('./#/?outlet=zaobao');
  await page.getByRole('button', { name: '导出这 3 篇' }).click();
  const dialog = page.getByRole('dialog');
  const saved = async (name: RegExp) => {
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name }).first().click();
    const file = await coming;
    await expect(dialog.locator('output')).toContainText(file.suggestedFilename());
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const csv = await saved(/CSV/);
  expect(csv.name).toBe('duizhao-2022-02-04-2022-03-07-3.csv');
  expect(csv.bytes.toString().trim().split('\r\n')).toHaveLength(4);
  const lines = (await saved(/JSON/)).bytes.toString().trim().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('"text"');
  expect((await saved(/RIS/)).bytes.toString().match(/^TY {2}- /gm)).toHaveLength(3);
  expect((await saved(/ZIP/)).bytes.subarray(0, 2).toString()).toBe('PK');
  // A store that goes away is told, and the dialog stays.
  await page.route(store.search, (route) => route.abort());
  await dialog.getByRole('button', { name: /CSV/ }).click();
  await expect(dialog.locator('output')).not.toContainText('.csv');
  await expect(dialog.locator('output')).not.toBeEmpty();
});

test('an export from a store is given up where the reader stops it', async ({ page, store }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '导出这 5 篇' }).click();
  const dialog = page.getByRole('dialog');
  const answer = await holdRequests(page, store.search);
  await dialog.getByRole('button', { name: /CSV/ }).click();
  await expect(dialog.locator('progress')).toBeVisible();
  await dialog.getByRole('button', { name: '停止' }).click();
  answer();
  await expect(dialog.locator('output')).toContainText('停');
});

test('articles that are chosen there are compared', async ({ page }) => {
  await page.goto('./');
  for (const id of [ARTICLES.sina, ARTICLES.guancha])
    await page
      .locator('article.row', { has: page.locator(`.row-title a[href*="${id}"]`) })
      .getByRole('checkbox')
      .check();
  await page.locator('.tray').getByRole('link').click();
  await expect(page).toHaveURL(/#\/compare\?a=/);
  await expect(page.locator('.compare')).toBeVisible();
  await expect(page.locator('.compare').getByText('＝').first()).toBeVisible();
});

test('a comparison and an article open by their addresses', async ({ page }) => {
  await page.goto(`./${COMPARISON}`);
  await expect(page.locator('.compare')).toBeVisible();
  await page.goto('./#/a/86da2dbb');
  await expect(page).toHaveURL(new RegExp(ARTICLES.sina));
  await expect(page.locator('.article-body')).toBeVisible();
  await expect(page.locator('.compare-with li')).not.toHaveCount(0);
  await page.locator('.about-copy > summary').click();
  await expect(page.getByText('本站查询的文库不含原始文件')).toBeVisible();
  await page.goto('./#/a/nobody');
  await expect(page.getByRole('heading', { name: /没有这篇文章/ })).toBeVisible();
});

test('a comparison has all its modes, and takes notes', async ({ page }) => {
  for (const mode of ['texts', 'differences', 'list', 'matrix', 'facts', 'headlines']) {
    await page.goto(`./${COMPARISON}&mode=${mode}`);
    await expect(page.locator(`.compare.is-mode-${mode}`)).toBeVisible();
    await expect(page.locator('.state')).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { name: '笔记' })).toBeVisible();
});

test('the search finds a piece of any text, in either script, and the article shows where', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill('庫列巴 通電話');
  await expect(page.locator('.search-count')).toHaveText('2 篇');
  await expect(page.locator('.hit')).toHaveCount(1);
  await expect(page.locator('.hit mark').first()).toHaveText(/库列巴|通电话/);
  await page.locator('.hit-title a').click();
  await expect(page.locator('.article-body')).toBeVisible();
  await expect(
    page
      .locator('.article-body')
      .getByText(/库列巴/)
      .first(),
  ).toBeVisible();
});

test('screens that need files of an archive say so, and are not offered', async ({ page }) => {
  for (const place of ['events', 'contacts', 'p', 'archive', 'e/x', 'p/x']) {
    await page.goto(`./#/${place}`);
    await expect(page.getByRole('heading', { name: '本站没有这一页' })).toBeVisible();
  }
  await expect(page.locator('.frame-nav a')).toHaveText(['时间线', '对照']);
});

test('the timeline of a store is without faults for those who do not see it', async ({ page }) => {
  await page.goto('./');
  await expect(titles(page)).toHaveCount(5);
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

/** What an engine answers in its bad hours, as Elasticsearch writes it, and what the reader is told. */
const FAILURES = {
  档案的搜索引擎太忙: {
    status: 429,
    body: '{"error":{"type":"es_rejected_execution_exception","reason":"queue is full"},"status":429}',
  },
  档案的搜索引擎拒绝了查询: {
    status: 403,
    body: '{"error":{"type":"security_exception","reason":"action is unauthorized"},"status":403}',
  },
  缺少档案数据: {
    status: 404,
    body: '{"error":{"type":"index_not_found_exception","reason":"no such index [duizhao]"},"status":404}',
  },
  网站出错了: { status: 502, body: 'Bad Gateway' },
  档案数据不完整: { status: 200, body: '<html></html>' },
} as const;

for (const [heading, { status, body }] of Object.entries(FAILURES)) {
  test(`a failure of the store is told, and trying again helps: ${heading}`, async ({
    page,
    watch,
    store,
  }) => {
    watch.allow(/^console error Failed to load resource/);
    const fail = (route: Route) =>
      route.fulfill({ status, body, headers: { 'Access-Control-Allow-Origin': '*' } });
    await page.route(store.search, fail);
    await page.goto('./');
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
    await page.unroute(store.search, fail);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(titles(page)).toHaveCount(5);
  });
}

/** Lets the store answer, and changes what it says. */
async function change(page: Page, { search }: StoreSite, edit: (answer: string) => string): Promise<void> {
  await page.route(search, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: edit(await response.text()) });
  });
}

test('an answer of a part of the archive is no answer, on the timeline as in the search', async ({
  page,
  store,
}) => {
  await page.goto('./');
  await expect(titles(page)).toHaveCount(5);
  let edit = (answer: string) => answer.replace('"timed_out":false', '"timed_out":true');
  await change(page, store, (answer) => edit(answer));
  await page.getByRole('searchbox').fill('王毅');
  await expect(page.getByRole('heading', { name: '档案只有一部分作了答复' })).toBeVisible();
  edit = (answer) => answer.replace('"failed":0', '"failed":1');
  await page.goto('./#/?outlet=sina');
  await expect(page.getByRole('heading', { name: '档案只有一部分作了答复' })).toBeVisible();
});

test('an index that was made without the mapping is refused', async ({ page, store }) => {
  await change(page, store, (answer) => answer.replace('"probe":{"doc_count":1}', '"probe":{"doc_count":0}'));
  await page.goto('./');
  await expect(page.getByRole('heading', { name: '搜索引擎里的档案是另一种格式' })).toBeVisible();
  await page.getByText('详情').click();
  await expect(page.getByText(/mapping\.json/).last()).toBeVisible();
});

test('what a store says is as little trusted as an article', async ({ page, store, watch }) => {
  // A site's own articles are cleaned before they come; here the policy has something to stop, and says so.
  watch.allow(/^policy violation script-src-attr inline$|^console error Executing inline event handler/);
  const attack = '<img src=x onerror=__pwned=1><script>__pwned=2</script><a href=javascript:__pwned=3>词</a>';
  const within = (text: string) => JSON.stringify(JSON.stringify(text)).slice(3, -3);
  await change(page, store, (answer) =>
    answer
      .replaceAll(/\\"kind\\":\\"paragraph\\",\\"text\\":\\"(.{6})/g, (_, text: string) =>
        [`\\"kind\\":\\"paragraph\\",\\"html\\":\\"${within(attack)}\\"`, `\\"text\\":\\"${text}`].join(),
      )
      .replaceAll('\\"title\\":\\"', `\\"title\\":\\"${within(attack)}`),
  );
  await page.goto(`./#/a/${ARTICLES.sina}`);
  await expect(page.locator('.article-body')).toContainText('词');
  await expect(page.locator('.article h1')).toContainText('<script>');
  await expect(page.locator('.article-body :is(script, img)')).toHaveCount(0);
  await expect(page.locator('.article-body a[href^="javascript"]')).toHaveCount(0);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => (window as unknown as { __pwned?: unknown }).__pwned)).toBeUndefined();
});

base('a store of the page’s own origin is asked, and no other', async ({ page, watch }) => {
  const store = await serveStore('e2e/coverage', true);
  try {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(store.address)) foreign.push(request.url());
    });
    // Faults are told apart by the address of another site than this one.
    watch.allow(new RegExp(`^foreign request ${store.address}`));
    await page.goto(store.address);
    await expect(titles(page)).toHaveCount(3);
    await page.getByRole('searchbox').fill('天外飞仙');
    await expect(page.getByText('没有找到')).toBeVisible();
    expect(foreign).toEqual([]);
    expect(store.asked.length).toBeGreaterThan(3);
  } finally {
    await store.close();
  }
});
