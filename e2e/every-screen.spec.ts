import type { Page } from '@playwright/test';
import { axeFaults } from './accessibility.ts';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';

/** What WCAG 2.2 asks and axe asks only when it is told to. */
const ALSO = ['target-size', 'label-content-name-mismatch'];

const SCREENS = {
  timeline: './',
  'timeline with filter and tray': `./#/?from=2022-02-28&to=2022-03-05&pick=${ARTICLES.sina},${ARTICLES.guancha}`,
  'empty timeline': './#/?outlet=none',
  article: `./#/a/${ARTICLES.guancha}`,
  comparison: `./${COMPARISON}&p=gone`,
  'comparison of five': `./#/compare?a=${ARTICLES.sina},${ARTICLES.guancha},${ARTICLES.zaobaoPress},${ARTICLES.zaobaoEscaped},2022-02-22-zaobao-f2bf6593`,
  'full texts': `./${COMPARISON}&mode=texts`,
  'list of passages': `./${COMPARISON}&mode=list`,
  facts: `./${COMPARISON}&mode=facts`,
  headlines: `./${COMPARISON}&mode=headlines`,
  'omission matrix': `./${COMPARISON}&mode=matrix`,
  'comparison with common text, blind': `./${COMPARISON}&ref=common&blind=1&mark=quote,attribution`,
  'choice of articles': './#/compare',
  contacts: './#/contacts',
  'contacts with an open entry': './#/contacts?kind=call&open=2022-03-01-call-ra88f2ii',
  'no contact passes': './#/contacts?person=nobody',
  'timeline with facets': './#/?person=王毅&has=shared&panel=facets',
  person: './#/p/王毅',
  place: './#/p/乌克兰',
  'persons and places': './#/p',
  event: `./#/e/${ARTICLES.sina}`,
  'list of events': './#/events',
  archive: './#/archive',
  search: './#/search?q=王毅',
  'search without a question': './#/search',
  'no such page': './#/nowhere',
};

/** The narrowest with a scroll bar beside it, and what is just not narrow enough to stand closer. */
const ENGLISH_WIDTHS = [305, 320, 900, 1370, 1430];

/** Colours hang on the scheme and the order of things on the width: each of both is looked at once. */
const VIEWS = [
  { colorScheme: 'light', width: 1440, delay: 0, widths: [900, 1920] },
  { colorScheme: 'dark', width: 375, delay: 1500, widths: [320] },
] as const;

for (const [name, address] of Object.entries(SCREENS)) {
  for (const { colorScheme, width, delay, widths } of VIEWS) {
    test(`${name}, ${colorScheme}, ${width} pixels, data after ${delay} ms: nothing moves, axe finds nothing, nothing is cut off`, async ({
      page,
    }) => {
      await watchMoves(page);
      await page.route('**/data/index.json', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        await route.continue();
      });
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
      await expectNothingMoved(page);
      if (name === 'article') await page.getByText('关于这份存本').click();
      expect(await axeFaults(page, { also: ALSO })).toEqual([]);
      await expectNoSidewaysScroll(page, [width, ...widths]);
    });
  }
  test(`${name}: nothing moves in English, and nothing is cut off`, async ({ page }) => {
    await watchMoves(page);
    await page.addInitScript(() => localStorage.setItem('duizhao.language', 'en'));
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(address);
    await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
    await expectNothingMoved(page);
    await expectNoSidewaysScroll(page, ENGLISH_WIDTHS);
  });
}

test('the modes of a comparison are all in sight, in every language', async ({ page }) => {
  for (const language of ['zh-Hans', 'en']) {
    await page.addInitScript((own) => localStorage.setItem('duizhao.language', own), language);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`./?${language}#/compare?a=${ARTICLES.guancha},${ARTICLES.sina}`);
    const tools = page.locator('.compare-tools');
    await expect(tools).toBeVisible();
    for (const width of [1100, 1221, 1280, 1401, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const hidden = () => tools.evaluate((box) => box.scrollWidth - box.clientWidth);
      await expect.poll(hidden, { message: `${language}, ${width} pixels` }).toBeLessThanOrEqual(0);
    }
  }
});

/** Writes down what moves without a press, and by how much. */
async function watchMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: readonly { node: Node | null }[];
      })[])
        moved.push(
          `${entry.value.toFixed(6)} ${entry.sources.map(({ node }) => (node?.parentElement?.className ?? '') || node?.nodeName).join()}`,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function expectNothingMoved(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow, { message: `${width} pixels` }).toBeLessThanOrEqual(0);
  }
}

test('everything is reached by keyboard: filter, open, compare', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.row-title')).toHaveCount(5);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused();
  await page.getByLabel(/^选来对照：俄方/).focus();
  await page.keyboard.press('Space');
  await page.getByLabel(/^选来对照：王毅应约/).focus();
  await page.keyboard.press('Space');
  await page.locator('.tray').getByRole('link', { name: '对照', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.compare-row').first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByText('第 1／8 处')).toBeVisible();
});

test('back finds the timeline where it was left', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto('./');
  await page.locator('.row-title a').nth(3).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(100);
  await page.waitForTimeout(100);
  await page.locator('.row-title a').nth(3).click();
  await expect(page.locator('.article-body')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('a printed comparison has its texts and no tools', async ({ page }) => {
  await page.goto(`./${COMPARISON}`);
  await expect(page.locator('.compare-row').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const tool of ['.foot-bar', '.compare-tools', '.witness-remove', '.frame-header'])
    await expect(page.locator(tool).first()).toBeHidden();
  await expect(page.getByText('库列巴介绍了乌俄首轮谈判情况').first()).toBeVisible();
  await expect(page.locator('.witness-bar')).toBeVisible();
});
