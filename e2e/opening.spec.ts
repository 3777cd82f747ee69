import type { Page } from '@playwright/test';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';

const TITLE = '.row-title a';
const body = (page: Page) => page.locator('.article-body');

/** What is fetched of an article comes so late, in milliseconds. */
async function delayArticles(page: Page, late: number): Promise<void> {
  await page.route('**/data/articles/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
}

/** Presses the first headline; says whether the next frame answers, and after how long a loading state was shown, if one was. */
function pressHeadline(page: Page): Promise<{ isAnswered: boolean; loadingAfter: number | null }> {
  return page.evaluate(async () => {
    const pressed = performance.now();
    let loadingAfter: number | null = null;
    const watching = new MutationObserver(() => {
      if (document.querySelector('.loading')) loadingAfter ??= performance.now() - pressed;
    });
    watching.observe(document.body, { childList: true, subtree: true });
    document.querySelector<HTMLElement>('.row-title a')?.click();
    await new Promise(requestAnimationFrame);
    const isAnswered = document.documentElement.matches('[data-opening]');
    while (!document.querySelector('.article-body')) await new Promise(requestAnimationFrame);
    watching.disconnect();
    return { isAnswered, loadingAfter };
  });
}

test('a press is answered by the next frame, and the former screen stays for a while where another one comes soon', async ({
  page,
}) => {
  await delayArticles(page, 60);
  await page.goto('./');
  await page.locator(TITLE).first().waitFor();
  const { isAnswered, loadingAfter } = await pressHeadline(page);
  expect(isAnswered).toBe(true);
  expect(loadingAfter ?? Number.POSITIVE_INFINITY).toBeGreaterThan(200);
  await expect(page.locator('html[data-opening]')).toHaveCount(0);
});

test('where data are long in coming the screen says so and is left as quickly', async ({ page }) => {
  await delayArticles(page, 20_000);
  await page.goto('./');
  await page.locator(TITLE).first().click();
  await expect(page.locator('.loading')).toBeVisible();
  await expect(page.locator(TITLE)).toHaveCount(0);
  await page.getByRole('link', { name: '时间线' }).click();
  await expect(page.locator(TITLE)).toHaveCount(5);
});

test('who thinks better of it while a screen is on its way comes to the screen asked for last', async ({
  page,
}) => {
  await delayArticles(page, 150);
  await page.goto('./');
  await page.locator(TITLE).first().waitFor();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.row-title a')?.click();
    setTimeout(() => document.querySelector<HTMLElement>('a[href="#/archive"]')?.click(), 40);
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('档案');
  // The article has come by now, and nobody asks for it any more.
  await page.waitForTimeout(400);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('档案');
  await page.goBack();
  await expect(body(page)).toBeVisible();
  await page.goBack();
  await expect(page.locator(TITLE)).toHaveCount(5);
  await expect(page.locator('html[data-opening]')).toHaveCount(0);
});

for (const [name, address, shown] of [
  ['timeline', './', TITLE],
  ['article', `./#/a/${ARTICLES.sina}`, '.article-body'],
  ['comparison', `./${COMPARISON}`, '.compare-row'],
] as const)
  test(`the first ${name} is there when its data are, not when the patience with them has ended`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const set = window.setTimeout;
      // What waits for half a second or more waits forever.
      window.setTimeout = ((deed: TimerHandler, time = 0, ...rest: unknown[]) =>
        time < 500 ? set(deed, time, ...rest) : 0) as typeof setTimeout;
    });
    await page.goto(address);
    await expect(page.locator(shown).first()).toBeVisible();
  });

test('an address that changes while the first screen is made is followed', async ({ page }) => {
  await page.addInitScript(
    (articles) => {
      let turn = 0;
      const changing = setInterval(() => {
        turn += 1;
        location.replace(`#/a/${articles[turn % articles.length]}`);
      }, 1);
      addEventListener('DOMContentLoaded', () => {
        const root = document.getElementById('root');
        const stop = new MutationObserver(() => clearInterval(changing));
        if (root) stop.observe(root, { childList: true });
      });
    },
    [ARTICLES.sina, ARTICLES.guancha],
  );
  await page.goto('./');
  await expect(body(page)).toBeVisible();
  const [, asked] = /#\/a\/(.*)$/.exec(page.url()) ?? [];
  await expect(body(page)).toHaveAttribute('data-article', asked ?? '');
});
