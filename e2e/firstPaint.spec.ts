import { expect, type Page, test } from '@playwright/test';

/** Where the frame's parts stand. */
async function boxesOf(page: Page) {
  const parts = ['.frame-header', '.brand'];
  const boxes = await Promise.all(parts.map((part) => page.locator(part).boundingBox()));
  return Object.fromEntries(parts.map((part, at) => [part, boxes[at]]));
}

for (const width of [1440, 1200, 900, 700, 375]) {
  test(`the frame stands before the app does, and stays where it is: ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.getByText('对照', { exact: true })).toBeVisible();
    const before = await boxesOf(page);
    release();
    await expect(page.getByRole('navigation')).toBeVisible();
    expect(await boxesOf(page)).toEqual(before);
  });
}
