import { ARTICLES, COMPARISON, expect, test } from './reader.ts';

const INDEX = '**/data/index.json';
const SHARD = '**/data/articles/*.json';

test('an index that is missing is told, and trying again helps', async ({ page, watch }) => {
  watch.allow(/404/);
  await page.route(INDEX, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(page.getByRole('heading', { name: '缺少档案数据' })).toBeVisible();
  await page.unroute(INDEX);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('.row-title')).toHaveCount(5);
});

for (const [name, place] of Object.entries({
  article: `#/a/${ARTICLES.sina}`,
  comparison: COMPARISON,
  archive: '#/archive',
})) {
  test(`a missing index is told on the ${name} too, once`, async ({ page, watch }) => {
    watch.allow(/^console error Failed to load resource: .*404/);
    await page.route(INDEX, (route) => route.fulfill({ status: 404 }));
    await page.goto(`./${place}`);
    await expect(page.getByRole('heading', { name: '缺少档案数据' })).toBeVisible();
  });
}

const BROKEN_INDEXES = {
  网站出错了: { status: 500 },
  档案数据不完整: { body: '{"format":1,"articles":[' },
  这个页面与数据的版本不同: { body: '{"format":99}' },
} as const;

for (const [heading, answer] of Object.entries(BROKEN_INDEXES)) {
  test(`a broken index is told: ${heading}`, async ({ page, watch }) => {
    watch.allow(/500/);
    await page.route(INDEX, (route) => route.fulfill({ contentType: 'application/json', ...answer }));
    await page.goto('./');
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  });
}

test('without a network it says so', async ({ page, watch }) => {
  watch.allow(/ERR_/);
  await page.route(INDEX, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('heading', { name: '读不到档案数据' })).toBeVisible();
});

test('a shard that was swapped is refused, and the timeline stays usable', async ({ page }) => {
  await page.route(SHARD, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('库列巴', '别的人') });
  });
  await page.goto(`./#/a/${ARTICLES.sina}`);
  await expect(page.getByRole('heading', { name: '档案数据不完整' })).toBeVisible();
  await page.getByRole('link', { name: '时间线' }).click();
  await expect(page.locator('.row-title')).toHaveCount(5);
  await page.unroute(SHARD);
  await page.locator('.row-title a').first().click();
  await expect(page.locator('.article-body')).toBeVisible();
});

test('a browser that keeps nothing at all shows everything all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await page.goto('./');
  await page.getByRole('button', { name: '显示' }).first().click();
  await page.getByText('深色', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[a-z]/);
  await page.locator('.row-title a').first().click();
  await expect(page.locator('.article-body')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.row-title')).toHaveCount(5);
  for (const place of [COMPARISON, '#/archive', '#/search?q=谈判']) {
    await page.goto(`./${place}`);
    await expect(page.locator('main :is(h1, h2)').first()).toBeVisible();
    // The archive's page says that the record of reading is not kept; nothing else is amiss.
    await expect(page.getByRole('alert').filter({ hasNotText: /不允许保存|reading record/ })).toHaveCount(0);
  }
});

test('a report that is missing is told, the rest of the page stays, and trying again helps', async ({
  page,
  watch,
}) => {
  watch.allow(/404/);
  const REPORT = '**/data/report/*.json';
  await page.route(REPORT, (route) => route.fulfill({ status: 404 }));
  await page.goto('./#/archive');
  const own = page.getByRole('region', { name: '生成报告' });
  await expect(own.getByRole('heading', { name: '缺少档案数据' })).toBeVisible();
  await expect(page.locator('.outlets')).toContainText('联合早报');
  await page.unroute(REPORT);
  await own.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByText('没有发现问题。')).toBeVisible();
});

test('the file that an article was read from is fetched when it is looked at; where it is missing that is told', async ({
  page,
  watch,
}) => {
  watch.allow(/404/);
  const asked: string[] = [];
  await page.route('**/data/sources/*.json', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 404 });
  });
  await page.goto(`./#/a/${ARTICLES.sina}`);
  await page.locator('.about-copy > summary').click();
  expect(asked).toEqual([]);
  await page.locator('.about-source > summary').click();
  await expect(page.locator('.about-source').getByRole('heading', { name: '缺少档案数据' })).toBeVisible();
  await expect(page.locator('.article-body')).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('an app that does not come is told, since no screen can', async ({ page, watch }) => {
  watch.allow(/ERR_FAILED|preloaded/);
  await page.route('**/assets/{app,index}-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('对照没有载入');
});

test('a part that does not come when it is asked for is told, and takes nothing else with it', async ({
  page,
  watch,
}) => {
  watch.allow(/ERR_FAILED|preloaded|Failed to fetch dynamically/);
  await page.route('**/assets/{DisplayPanel,FirstLook,ScriptNotice,parts}-*.js', (route) => route.abort());
  await page.goto(`./#/a/${ARTICLES.sina}`);
  const text = page.locator('.article-body p').first();
  await expect(text).toBeVisible();
  await text.selectText();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.locator('.offline-notice')).toContainText('有一部分没有载入');
  await expect(text).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: '显示', exact: true }).click();
  await expect(page.locator('#display-panel').getByRole('alert')).toContainText('没有载入');
  await page.keyboard.press('Escape');
  await expect(text).toBeVisible();
});
