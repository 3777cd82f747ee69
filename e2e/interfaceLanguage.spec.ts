import type { Page } from '@playwright/test';
import { holdRequests } from './heldRequests.ts';
import { expect, test } from './reader.ts';

/** The catalogue that every language needs first; the one of the page is there by then. */
const CATALOGUE = '**/assets/common-*.js';

async function openTimeline(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.locator('.row-title')).toHaveCount(5);
}

const press = (page: Page, language: string) =>
  page.locator('.language-switch').getByRole('button', { name: language }).click();
const expectLanguage = (page: Page, tag: string) => expect(page.locator('html')).toHaveAttribute('lang', tag);
const keptLanguage = (page: Page) => page.evaluate(() => localStorage.getItem('duizhao.language'));

test('what is opened while another language is on its way is in that language too, and in the former one again', async ({
  page,
}) => {
  await openTimeline(page);
  const release = await holdRequests(page, CATALOGUE);
  await press(page, 'English');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog');
  await expect(keys).toContainText('各处');
  release();
  await expectLanguage(page, 'en');
  await expect(keys).toContainText('Everywhere');
  await page.keyboard.press('Escape');
  await press(page, '简体');
  await expectLanguage(page, 'zh-Hans');
  await page.keyboard.press('?');
  await expect(keys).toContainText('各处');
});

test('in Traditional Chinese outlets have their names in its characters', async ({ page }) => {
  await openTimeline(page);
  await press(page, '繁體');
  await expectLanguage(page, 'zh-Hant');
  const outlets = page.locator('.row .source');
  await expect(outlets.filter({ hasText: '聯合早報' }).first()).toBeVisible();
  await expect(outlets.filter({ hasText: '联合早报' })).toHaveCount(0);
  await press(page, '简体');
  await expect(outlets.filter({ hasText: '联合早报' }).first()).toBeVisible();
});

test('Chinese texts keep their Song face where the interface is English', async ({ page }) => {
  await openTimeline(page);
  const faceOf = (place: string) =>
    page
      .locator(place)
      .first()
      .evaluate((one) => getComputedStyle(one).fontFamily);
  const faces = ['.row-title', '.brand-han'];
  const before = await Promise.all(faces.map(faceOf));
  expect(before[0]).toContain('Noto Serif CJK SC');
  await press(page, 'English');
  await expectLanguage(page, 'en');
  expect(await Promise.all(faces.map(faceOf))).toEqual(before);
  // What is partly English has it for its Chinese words.
  await page.goto('./#/archive');
  await expect(page.locator('main h1')).toBeVisible();
  expect(await faceOf('main h1')).toContain('Noto Serif CJK SC');
});

test('of two languages the one that was asked for last is shown and kept, whichever comes first', async ({
  page,
}) => {
  await openTimeline(page);
  const release = await holdRequests(page, CATALOGUE, 1);
  await press(page, 'English');
  await press(page, '繁體');
  await expectLanguage(page, 'zh-Hant');
  const late = page.waitForResponse(CATALOGUE);
  release();
  await (await late).finished();
  await page.waitForLoadState('networkidle');
  await expectLanguage(page, 'zh-Hant');
  expect(await keptLanguage(page)).toBe('zh-Hant');
});

test('a language whose texts do not come is told, the former one stays, and reloading brings it', async ({
  page,
  watch,
}) => {
  watch.allow(/ERR_/);
  await openTimeline(page);
  await page.route(CATALOGUE, (route) => route.abort());
  await press(page, 'English');
  await expect(page.getByText('阅读器有一部分没有载入')).toBeVisible();
  await expectLanguage(page, 'zh-Hans');
  expect(await keptLanguage(page)).toBeNull();
  await page.unroute(CATALOGUE);
  await page.getByRole('button', { name: '重新载入' }).click();
  await expect(page.getByText('阅读器有一部分没有载入')).toHaveCount(0);
  await press(page, 'English');
  await expectLanguage(page, 'en');
});
