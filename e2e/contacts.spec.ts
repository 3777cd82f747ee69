import { readFileSync } from 'node:fs';
import { ARTICLES, expect, test } from './reader.ts';
import { COVERAGE } from './sites.ts';

const CALL = '3月1日，国务委员兼外长王毅应约同乌克兰外长库列巴通电话。';
const WHO = '.contacts-table .is-who button';

test('lists who was in contact with whom, newest first, and who told of it first', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: '往来' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('通话、会见与记者会');
  const call = page.getByRole('row').filter({ hasText: '王毅、库列巴' });
  await expect(call).toContainText('2022年3月1日');
  await expect(call).toContainText('2 篇 2 家媒体');
  await expect(call).toContainText('新浪财经 3月1日周二 21:43');
  await expect(call).toContainText('其后 观察者网 +17 小时 7 分');
  await expect(call).toContainText('已进行');
  await expect(page.getByText(/^\d+／\d+ 次往来，见于 5／5 篇文章$/)).toBeVisible();
});

test('an entry opens to its sentences; each leads to where it stands in its article', async ({ page }) => {
  await page.goto('./#/contacts');
  await page.locator(WHO, { hasText: '王毅、库列巴' }).click();
  await expect(page).toHaveURL(/open=2022-03-01-call-/);
  await expect(page.getByText(CALL)).toHaveCount(2);
  await page.reload();
  await expect(page.getByText(CALL)).toHaveCount(2);
  await page
    .locator('.contact-telling', { hasText: '观察者网' })
    .getByRole('link', { name: '到原文处阅读' })
    .last()
    .click();
  await expect(page).toHaveURL(new RegExp(`/a/${ARTICLES.guancha}\\?at=\\d+-\\d+$`));
  const sentence = page.locator('.article-body').getByText(CALL);
  await expect(sentence).toBeInViewport();
  expect(await page.evaluate(() => [...(CSS.highlights.get('addressed-place') ?? [])].join(''))).toBe(CALL);
});

test('leads to the comparison of its articles, at the passage, and to the timeline', async ({ page }) => {
  await page.goto('./#/contacts');
  await page.locator(WHO, { hasText: '王毅、库列巴' }).click();
  await expect(page.getByRole('link', { name: '在时间线上看' })).toHaveAttribute(
    'href',
    /#\/\?contact=2022-03-01-call-/,
  );
  await page.getByRole('link', { name: '对照这 2 篇' }).click();
  await expect(page.locator('.compare-row').first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`a=${ARTICLES.sina},${ARTICLES.guancha}`));
});

test('filters by person, kind, state and days; the address keeps them, and back undoes', async ({ page }) => {
  await page.goto('./#/contacts');
  await page.getByRole('combobox', { name: /^只看与此人/ }).fill('布林肯');
  await page.keyboard.press('Enter');
  await expect(page.locator(WHO)).toHaveText(['王毅、布林肯']);
  await expect(page).toHaveURL(/person=/);
  await page.getByRole('button', { name: /^布林肯/ }).click();
  await expect(page.locator(WHO)).not.toHaveCount(1);
  await page.getByRole('button', { name: /^会见/ }).click();
  await page.getByRole('button', { name: /^计划中/ }).click();
  await expect(page.locator(WHO)).toHaveText(['习近平、普京']);
  await expect(page).toHaveURL(/kind=meeting&state=planned/);
  await page.goBack();
  await expect(page.locator(WHO)).toHaveCount(2);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByLabel('从', { exact: true }).fill('2022-02-20');
  await page.getByLabel('到', { exact: true }).fill('2022-02-28');
  await expect(page.locator(WHO)).toHaveText(['王毅、布林肯']);
  await page.goto('./#/contacts?person=库列巴&person=王毅');
  await expect(page.locator(WHO)).toHaveText(['王毅、库列巴']);
});

test('is worked by keyboard alone', async ({ page }) => {
  await page.goto('./#/contacts');
  const first = page.locator(WHO).first();
  await first.focus();
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.contact-tellings')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.contact-tellings')).toHaveCount(0);
});

test('what passes is downloaded as a table of its sentences', async ({ page }) => {
  await page.goto('./#/contacts?person=库列巴');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('往来.csv');
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toContain('contact,day,kind,state,participants');
  expect(lines.slice(1).filter((line) => line.includes(CALL))).toHaveLength(2);
  for (const line of lines.slice(1)) expect(line).toContain('王毅; 库列巴');
});

test('says so in words where nothing passes, and where the archive tells of nothing', async ({ page }) => {
  await page.goto('./#/contacts?person=nobody');
  await expect(page.getByText(/次往来没有一次符合筛选条件/)).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).last().click();
  await expect(page.locator(WHO).first()).toBeVisible();
  await page.goto(`${COVERAGE}#/contacts`);
  await expect(page.getByText(/没有用已知的固定说法讲到/)).toBeVisible();
});

test('is a list on a narrow screen, with the same in it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('./#/contacts?person=库列巴');
  const who = page.locator(WHO);
  await expect(who).toHaveText(['王毅、库列巴']);
  const row = await page.locator('.contacts-table tbody tr').boundingBox();
  expect(row?.width).toBeLessThanOrEqual(343);
  await who.click();
  await expect(page.getByText(CALL)).toHaveCount(2);
});

test('a ledger that cannot be had is told, and can be asked for again', async ({ page, watch }) => {
  watch.allow(/404|Failed to load/);
  await page.route('**/data/contacts/*.json', (route) => route.fulfill({ status: 404 }));
  await page.goto('./#/contacts');
  await expect(page.getByText('缺少档案数据')).toBeVisible();
  await page.unroute('**/data/contacts/*.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator(WHO).first()).toBeVisible();
});
