import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

const TITLE = '.row-title a';
const body = (page: Page) => page.locator('.article-body');

/** What is fetched of an article comes so late, in milliseconds. */
async function delayArticles(page: Page, late: number): Promise<void> {
  await page.route('**/data/articles/*.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
}

/** Counts the loading states that the page shows from now on, be it for one frame. */
async function countLoadings(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const world = window as unknown as { loadings: number };
    world.loadings = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof Element && (node.matches('.loading') || node.querySelector('.loading')))
            world.loadings += 1;
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { loadings: number }).loadings);
}

test('a screen whose data come soon takes the place of the one before it, with no loading between', async ({
  page,
}) => {
  await delayArticles(page, 60);
  await page.goto('./');
  await page.locator(TITLE).first().waitFor();
  const loadings = await countLoadings(page);
  await page.locator(TITLE).first().click();
  await expect(body(page)).toBeVisible();
  expect(await loadings()).toBe(0);
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
});
