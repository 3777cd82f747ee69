import { axeFaults } from './accessibility.ts';
import { ARTICLES, expect, test } from './reader.ts';

const box = { name: '搜索任何文字' } as const;

test('a quote mark alone is told to be empty, with how to ask', async ({ page }) => {
  await page.goto('./#/search?q=%22');
  await expect(page.locator('.search-problems')).toContainText('引号里没有文字');
  await expect(page.getByRole('heading', { name: '怎样搜索' })).toBeVisible();
});

test('a slash leads to the box, and what is typed is searched as it is typed', async ({ page }) => {
  await page.goto(`./#/a/${ARTICLES.sina}`);
  await expect(page.getByRole('searchbox', box)).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', box)).toBeFocused();
  await page.keyboard.type('澤連');
  await expect(page).toHaveURL(/#\/search\?q=/);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('庫列巴');
  await expect(page.getByRole('main').getByRole('status')).toContainText('2 篇');
  const hits = page.locator('.hit');
  await expect(hits).toHaveCount(1);
  await expect(hits.first().locator('mark').first()).toHaveText('库列巴');
  await expect(hits.first()).toContainText('另有 1 篇有同一段落');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`#/a/${ARTICLES.sina}$`));
});

test('everything stands in the address, and the choices narrow what is shown', async ({ page }) => {
  await page.goto('./#/search?q=王毅&sort=oldest');
  await expect(page.getByRole('searchbox', box)).toHaveValue('王毅');
  await expect(page.getByRole('button', { name: '旧的在前' })).toHaveAttribute('aria-pressed', 'true');
  const outlets = page.getByRole('group', { name: '媒体', exact: true });
  await outlets.getByLabel('联合早报').check();
  await expect(page).toHaveURL(/outlet=zaobao/);
  await expect(page.locator('.search-count')).toContainText('3 篇');
  await page.getByRole('button', { name: /^2022-03 ?\d/ }).click();
  await expect(page).toHaveURL(/from=2022-03-01&to=2022-03-31/);
  await expect(page.locator('.search-count')).toContainText('1 篇');
  await page.reload();
  await expect(page.locator('.hit')).toHaveCount(1);
  await page.getByRole('button', { name: /^2022-03-07/ }).click();
  await expect(page).toHaveURL(/from=2022-03-07&to=2022-03-07/);
  await page.getByRole('button', { name: '去掉日期：2022-03-07' }).click();
  await expect(page.locator('.hit')).toHaveCount(3);
});

test('what was found is counted by language, category and person; several are chosen, and go on to the timeline', async ({
  page,
}) => {
  await page.goto('./#/search?q=乌克兰');
  const persons = page.getByRole('group', { name: '人物' });
  await persons.getByRole('searchbox').fill('kuleba');
  await persons.getByLabel(/库列巴2/).check();
  await expect(page.locator('.search-count')).toContainText('2 篇');
  await expect(page.getByRole('group', { name: '媒体', exact: true }).locator('li')).toHaveText([
    /观察者网1/,
    /新浪财经1/,
  ]);
  await persons.getByRole('searchbox').fill('');
  await persons.getByLabel(/拉夫罗夫/).check();
  await expect(page).toHaveURL(/person=.*&person=/);
  await expect(page.locator('.search-count')).toContainText('3 篇');
  await page.reload();
  await expect(page.locator('.search-count')).toContainText('3 篇');
  await page.getByRole('link', { name: '在时间线上看' }).click();
  await expect(page.locator('.row-title')).toHaveCount(3);
  await page.goBack();
  await page.getByRole('button', { name: '去掉人物：库列巴' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '去掉人物：拉夫罗夫' }).click();
  await expect(page.locator('.search-count')).toContainText('5 篇');
});

test('on a narrow screen the choices wait, folded, and what is chosen is seen', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('./#/search?q=王毅&outlet=zaobao');
  await expect(page.getByRole('button', { name: '去掉媒体：联合早报' })).toBeVisible();
  await expect(page.getByRole('group', { name: '人物' })).toBeHidden();
  await page.getByText('缩小范围').click();
  await expect(page.getByRole('group', { name: '人物' })).toBeVisible();
});

test('a name is found in all its ways, and the switch leaves them out', async ({ page }) => {
  await page.goto('./#/search?q=乌克兰');
  const names = page.getByRole('checkbox', { name: /也查/ });
  await expect(names).toBeChecked();
  await names.uncheck();
  await expect(page).toHaveURL(/names=off/);
});

test('a mistake is explained, and the rest is answered', async ({ page }) => {
  await page.goto(`./#/search?q=${encodeURIComponent('"王毅 outlet:nobody on:2022-02-30')}`);
  const problems = page.locator('.search-problems li');
  await expect(problems).toHaveText([/只有前引号/, /没有“outlet:nobody”所指的媒体/, /不是日期/]);
  await expect(page.locator('.search-count')).toContainText('5 篇');
});

test('an empty box says how to ask', async ({ page }) => {
  await page.goto('./#/search');
  await expect(page.getByRole('heading', { name: '怎样搜索' })).toBeVisible();
});

test('what was found is marked in the article, and can be gone through by keys', async ({ page }) => {
  await page.goto('./#/search?q=库列巴');
  await page.locator('.hit a').first().click();
  await expect(page).toHaveURL(/#\/a\/.*q=/);
  const bar = page.getByRole('region', { name: '搜索词在本文' });
  await expect(bar.getByRole('status')).toHaveText(/“库列巴”在正文中有 \d+ 处/);
  const marked = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  expect(await marked()).toBeGreaterThan(0);
  await bar.getByRole('button', { name: '下一处' }).focus();
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status')).toHaveText(/第 1 处/);
  await bar.getByRole('link', { name: '去掉标记' }).click();
  await expect(bar).toBeHidden();
  expect(await marked()).toBe(0);
});

test('what was found is marked in the comparison’s texts and barcodes, and stays in its address', async ({
  page,
}) => {
  await page.goto('./#/search?q=库列巴');
  await page.getByRole('link', { name: '对照这 2 篇' }).click();
  await expect(page).toHaveURL(/#\/compare\?a=.*q=/);
  await expect(page.locator('.bar.is-found').first()).toHaveAttribute('d', /^M0 /);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/p=/);
  await expect(page).toHaveURL(/q=/);
});

test('what nothing was found of is neither put in order nor narrowed', async ({ page }) => {
  await page.goto('./#/search?q=王毅');
  await expect(page.getByRole('button', { name: '新的在前' })).toBeVisible();
  await expect(page.locator('.search-choices')).toHaveCount(1);
  await page.goto('./#/search?q=没有人这样写');
  await expect(page.getByRole('heading', { name: '没有找到' })).toBeVisible();
  await expect(page.getByRole('button', { name: '新的在前' })).toHaveCount(0);
  await expect(page.locator('.search-choices')).toHaveCount(0);
});

test('text of an article is text in what was found', async ({ page }) => {
  await page.goto(`./#/search?q=${encodeURIComponent('<script>')}`);
  await expect(page.getByRole('heading', { name: '没有找到' })).toBeVisible();
  await expect(page).toHaveTitle(/<script>/);
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 375],
] as const) {
  test(`search, ${colorScheme}, ${width} pixels: axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      './#/search',
      './#/search?q=%22乌克兰 王毅',
      './#/search?q=王毅&person=库列巴&from=2022-03-01&to=2022-03-31',
      `./#/a/${ARTICLES.guancha}?q=王毅`,
    ]) {
      await page.goto(address);
      await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
      if (address.includes('q=')) await expect(page.locator('.search-count, .found-bar')).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      await page.goto('about:blank');
    }
  });
}
