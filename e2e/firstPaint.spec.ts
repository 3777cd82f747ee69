import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { holdRequests } from './heldRequests.ts';
import { ARTICLES, COMPARISON, test } from './reader.ts';

/** Where the frame's parts stand. */
async function boxesOf(page: Page) {
  const parts = ['.frame-header', '.brand'];
  const boxes = await Promise.all(parts.map((part) => page.locator(part).boundingBox()));
  return Object.fromEntries(parts.map((part, at) => [part, boxes[at]]));
}

/** Waits until a reader sees something: what stands in the document before its style sheet came has been drawn nowhere. */
async function isPainted(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await expect(page.getByText('对照', { exact: true })).toBeVisible();
}

for (const width of [1440, 1200, 900, 700, 375]) {
  test(`the frame stands before the app does, and stays where it is: ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const release = await holdRequests(page, '**/*.js');
    await page.goto('./', { waitUntil: 'commit' });
    await isPainted(page);
    const before = await boxesOf(page);
    release();
    await expect(page.getByRole('navigation')).toBeVisible();
    expect(await boxesOf(page)).toEqual(before);
  });
}

for (const [screen, address] of [
  ['ArticlePage', `#/a/${ARTICLES.sina}`],
  ['ComparePage', COMPARISON],
] as const)
  test(`the texts of ${screen} are on their way while the screen itself is`, async ({ page }) => {
    // One file has those of all seeds.
    const texts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/data/articles/')) texts.push(request.url());
    });
    const release = await holdRequests(page, `**/${screen}-*.js`);
    await page.goto(`./${address}`, { waitUntil: 'commit' });
    await expect.poll(() => texts.length).toBe(1);
    release();
    await expect(page.locator('.block, .compare-row').first()).toBeVisible();
    expect(texts).toHaveLength(1);
  });

test('a page that is opened from a folder, where nothing of it can be loaded, says what it needs', async ({
  page,
  watch,
}) => {
  // What the browser says of each part that it does not load.
  watch.allow(/^foreign request file:|^console error (?:Access to|Failed to load)/);
  const told = page.getByText('这一页的各个部分没有载入');
  await page.goto(pathToFileURL('dist/index.html').href);
  await expect(told).toBeVisible();
  await expect(page.getByText('Opened from a folder, a browser loads none of them')).toBeVisible();

  const release = await holdRequests(page, '**/*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await isPainted(page);
  await expect(told).toBeHidden();
  release();
  await expect(page.getByRole('navigation')).toBeVisible();
  await expect(told).toHaveCount(0);
});

test('a page whose scripts do not run says so after a while', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const told = page.getByText('这一页还没有开始');
  const release = await holdRequests(page, '**/*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await isPainted(page);
  await expect(told).toBeHidden();
  await page.evaluate(() => {
    for (const waiting of document.getAnimations()) waiting.finish();
  });
  await expect(told).toBeVisible();
  release();
  await expect(page.getByRole('navigation')).toBeVisible();
  await expect(told).toHaveCount(0);
});
