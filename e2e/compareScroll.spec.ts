import type { Locator, Page } from '@playwright/test';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';

/** Where the page stands after a step through a comparison, or after a change of its mode. */

const FOUR = `#/compare?a=${Object.values(ARTICLES).join(',')}`;

test.use({ viewport: { width: 1280, height: 720 } });

/** Whole, below what sticks to the top and above the foot bar. */
async function expectInSight(page: Page, part: Locator): Promise<void> {
  const foot = (await page.locator('.foot-bar').boundingBox())?.y ?? 0;
  const isInSight = () =>
    part.evaluate((element, edge) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 52 && Math.min(bottom, top + 40) <= edge;
    }, foot);
  await expect.poll(isInSight).toBe(true);
  await page.waitForTimeout(300);
  expect(await isInSight()).toBe(true);
}

function mode(page: Page, name: string): Locator {
  return page.locator('.modes').getByRole('button', { name, exact: true });
}

test('a step through full texts brings the passage into sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 560 });
  await page.goto(`./${FOUR}&mode=texts`);
  await expect(page.locator('.text-part').first()).toBeVisible();
  for (let step = 0; step < 3; step++) await page.keyboard.press('j');
  const focused = page.locator('.text-part.is-focused').first();
  await expectInSight(page, focused);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expectInSight(page, focused);
});

test('what the keyboard comes to is not under the bar at the foot', async ({ page }) => {
  for (const [width, height] of [
    [1280, 720],
    [880, 700],
    [375, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await page.goto(`./${COMPARISON}`);
    await expect(page.locator('.compare-row').first()).toBeVisible();
    await page.locator('.witness-head a').first().focus();
    const steps = await page.locator('.compare-row :is(button, a)').count();
    for (let step = 0; step < Math.min(steps, 24); step++) {
      await page.keyboard.press('Tab');
      const under = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body || focused.closest('.foot-bar, .barcodes')) return 0;
        const edge = document.querySelector('.foot-bar')?.getBoundingClientRect().top ?? 0;
        return focused.getBoundingClientRect().bottom - edge;
      });
      expect(under, `${width} pixels, step ${step}`).toBeLessThanOrEqual(0);
    }
  }
});

test('another mode begins at its top, wherever the page was left', async ({ page }) => {
  await page.goto(`./${COMPARISON}&mode=list`);
  await expect(page.locator('.linear-item').first()).toBeVisible();
  const firsts = {
    缺漏表: '.matrix-intro',
    逐段对齐: '.witness-heads',
    只看差异: '.witness-heads',
    清单: '.linear-item',
    事实: '.pane-top + *',
    标题: '.pane-top + *',
  };
  for (const [name, first] of Object.entries(firsts)) {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await mode(page, name).click();
    await expect(mode(page, name)).toHaveAttribute('aria-pressed', 'true');
    await expectInSight(page, page.locator(first).first());
  }
});

test('another mode begins at the passage in focus', async ({ page }) => {
  await page.goto(`./${COMPARISON}`);
  await expect(page.locator('.compare-row').first()).toBeVisible();
  for (let step = 0; step < 6; step++) await page.keyboard.press('j');
  const focused = page.locator('.compare-row.is-focused');
  await expectInSight(page, focused);
  const id = (await focused.getAttribute('id')) ?? '';
  expect(id).not.toBe('');
  for (const name of ['清单', '缺漏表']) {
    await mode(page, name).click();
    await expect(page.locator('.compare-row')).toHaveCount(0);
    await expectInSight(page, page.locator(`[id="${id}"]`));
  }
});
