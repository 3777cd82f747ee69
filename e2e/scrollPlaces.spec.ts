import type { Page } from '@playwright/test';
import { ARTICLES, expect, test } from './reader.ts';

/** Where a page begins, and where back and forward find it. */

test.use({ viewport: { width: 1200, height: 500 } });

const SINA = `./#/a/${ARTICLES.sina}`;

function topOf(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

/** Follows a link of the frame without scrolling to it. */
function follow(page: Page, name: string): Promise<void> {
  const link = page.locator('.frame-nav').getByRole('link', { name });
  return link.evaluate((element: HTMLElement) => element.click());
}

/** What would move the page late has moved it by then. */
async function expectToStayAt(page: Page, top: number): Promise<void> {
  await expect.poll(() => topOf(page)).toBe(top);
  await page.waitForTimeout(700);
  expect(await topOf(page)).toBe(top);
}

test('a page that was left at its top is found there by back and forward', async ({ page }) => {
  await page.goto(SINA);
  await expect(page.locator('.article-body')).toBeVisible();
  await page.evaluate(() => scrollTo(0, 600));
  await follow(page, '档案');
  await expect(page.locator('.article-body')).toBeHidden();
  await expectToStayAt(page, 0);
  await page.goBack();
  await expect(page.locator('.article-body')).toBeVisible();
  await expectToStayAt(page, 600);
  await page.goForward();
  await expect(page.locator('.article-body')).toBeHidden();
  await expectToStayAt(page, 0);
});

test('an article that was read, and left at its top again, is found there', async ({ page }) => {
  await page.goto(SINA);
  await expect(page.locator('.article-body')).toBeVisible();
  await page.evaluate(() => scrollTo(0, 600));
  // So long the place in the text is not remembered.
  await page.waitForTimeout(700);
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(700);
  await follow(page, '档案');
  await expect(page.locator('.article-body')).toBeHidden();
  await page.evaluate(() => scrollTo(0, 400));
  await page.goBack();
  await expect(page.locator('.article-body')).toBeVisible();
  await expectToStayAt(page, 0);
});

/** Leaves a page below its top, at a place in the history that no link made. */
async function leaveBelow(page: Page): Promise<void> {
  await page.goto('./#/archive');
  await expect(page.locator('h1')).toBeVisible();
  await page.evaluate(() => scrollTo(0, 300));
  await page.waitForTimeout(400);
}

test('an address that is typed opens at its top, wherever another was left', async ({ page }) => {
  await leaveBelow(page);
  await page.goto('./#/contacts');
  await expect(page.locator('h1')).toHaveText('通话、会见与记者会');
  await expectToStayAt(page, 0);
  await page.goBack();
  await expect(page.locator('h1')).not.toHaveText('通话、会见与记者会');
  await expectToStayAt(page, 300);
});

test('a page that is loaded anew begins at its top, one that is loaded again keeps its place', async ({
  page,
}) => {
  await leaveBelow(page);
  await page.goto('about:blank');
  await page.goto(SINA);
  await expect(page.locator('.article-body')).toBeVisible();
  await expectToStayAt(page, 0);
  await page.evaluate(() => scrollTo(0, 200));
  await page.waitForTimeout(400);
  await page.reload();
  await expect(page.locator('.article-body')).toBeVisible();
  await expectToStayAt(page, 200);
});
