import type { Page } from '@playwright/test';
import { ARTICLES, expect, test } from './reader.ts';

const titles = '.row-title';
const shown = (page: Page) => page.locator('.chart-shown');

/** Where a day after 4 February lies in the lanes while they show the whole archive of 32 days. */
async function placeOfDay(page: Page, day: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.lanes-plot').boundingBox();
  if (!box) throw new Error('no plot');
  return { x: box.x + (box.width * day) / 32, y: box.y + 15 };
}

test('buttons zoom and move what the lanes show; the list stays, and the address keeps the view', async ({
  page,
}) => {
  await page.goto('./');
  await expect(shown(page)).toContainText('2022年2月4日至2022年3月7日');
  await page.getByRole('button', { name: '放大', exact: true }).click();
  await expect(shown(page)).toContainText('2022年2月12日至2022年2月27日');
  await page.getByRole('button', { name: '看更晚' }).click();
  await expect(shown(page)).toContainText('2022年2月20日至2022年3月7日');
  await expect(page).toHaveURL(/view=2022-02-20\.\.2022-03-08/);
  await expect(page.locator(titles)).toHaveCount(5);
  await page.reload();
  await expect(shown(page)).toContainText('2022年2月20日至2022年3月7日');
  await page.getByRole('button', { name: '全部时间' }).click();
  await expect(page).not.toHaveURL(/view=/);
});

test('the wheel zooms with Ctrl and moves with Shift, and scrolls the page without', async ({ page }) => {
  await page.goto('./');
  // 21:43 on 1 March.
  const { x, y } = await placeOfDay(page, 25.905);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page).not.toHaveURL(/view=/);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 12; notch++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  // From a month to hours, around the article under the pointer.
  await expect(shown(page)).toContainText(/2022年3月1日 \d\d:\d\d/);
  await expect(page.locator('.lane-bar')).toHaveCount(1);
  await expect(page).toHaveURL(/view=2022-03-01T/);
  const before = await shown(page).textContent();
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 300);
  await page.keyboard.up('Shift');
  await expect(shown(page)).not.toHaveText(before ?? '');
});

test('the strip’s window is drawn, moved and stretched, by mouse and by keys', async ({ page }) => {
  await page.goto('./');
  const box = await page.locator('.strip-plot').boundingBox();
  if (!box) throw new Error('no strip');
  const at = (share: number) => box.x + box.width * share;
  const y = box.y + 10;
  await page.mouse.move(at(0.25), y);
  await page.mouse.down();
  await page.mouse.move(at(0.5), y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/view=2022-02-1[12].*\.\.2022-02-20/);
  await page.mouse.move(at(0.4), y);
  await page.mouse.down();
  await page.mouse.move(at(0.65), y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/view=2022-02-(19|20).*\.\.2022-02-28/);
  await expect(page.locator(titles)).toHaveCount(5);
  const end = page.getByRole('slider', { name: '窗口终点' });
  await end.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/\.\.2022-03-08/);
});

test('a bar opens the list at its article; the list shows in the chart where it is', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 420 });
  await page.goto('./');
  const bar = page.locator('.lane-bar.is-most');
  const box = await bar.boundingBox();
  if (!box) throw new Error('no bar');
  await page.mouse.move(box.x + 2, box.y + 2);
  await expect(page.locator('.chart-tip')).toContainText(
    '新浪财经，1 篇，其中 1 篇三分之二以上文字也见于他篇',
  );
  await expect(page.locator('.chart-tip-title')).toHaveText(/^王毅应约同乌克兰外长通电话/);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('li.is-asked .row-title')).toHaveText(/^王毅应约同乌克兰外长通电话/);
  await expect(page.locator('li.is-asked')).toBeInViewport();
  await expect(page.locator('.strip-day')).toHaveText('2022年3月1日');
  await expect(page.locator('.strip .reading-line')).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator('.strip-day')).not.toHaveText('2022年3月1日');
});

test('the keys go from bar to bar with spoken summaries, and Enter goes to the article', async ({ page }) => {
  await page.goto('./');
  const plot = page.getByRole('application', { name: '各媒体报道的时间图' });
  const said = page.locator('.lanes output');
  await plot.focus();
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('2022年2月4日');
  await expect(said).toContainText('1 篇，1 家媒体');
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('2022年3月1日');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('+');
  await expect(said).toContainText('显示2022年');
  await expect(page).toHaveURL(/view=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/view=/);
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('2022年3月2日');
  await page.keyboard.press('Enter');
  await expect(page.locator(`.row-title a[href*="${ARTICLES.guancha}"]`)).toBeFocused();
});

test('lanes are sorted and hidden; the list keeps the hidden outlet', async ({ page }) => {
  await page.goto('./');
  const names = page.locator('.lane-name');
  await page.getByLabel('各行排序').selectOption('首篇先后');
  await expect(page).toHaveURL(/lanes=first/);
  await expect(names).toHaveText(['联合早报', '新浪财经', '观察者网']);
  await page.getByRole('button', { name: '隐藏新浪财经这一行' }).click();
  await expect(names).toHaveText(['联合早报', '观察者网']);
  await expect(page).toHaveURL(/hide=sina/);
  await expect(page.locator(titles)).toHaveCount(5);
  await page.getByRole('button', { name: '恢复显示' }).click();
  await expect(names).toHaveCount(3);
});

test('going to a date turns the list and the lanes there, also by a link', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto('./');
  await page.getByLabel('跳到日期').fill('2022-02-22');
  await expect(page).toHaveURL(/at=2022-02-22/);
  await expect(
    page.locator('section.day', { has: page.locator('time[datetime="2022-02-22"]') }),
  ).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await page.goto('about:blank');
  await page.goto('./#/?at=2022-03-01');
  await expect(page.locator('li.is-asked .row-title')).toHaveText(/^王毅应约同乌克兰外长通电话/);
});

test('another zone says how many articles it moves to another day', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.zone-notice')).toHaveCount(0);
  await page.getByLabel('时区').selectOption('UTC');
  await expect(page.locator('.zone-notice')).toContainText('5 篇有日期的文章中有 1 篇落在另一天');
  await page.getByLabel('时区').selectOption('Asia/Shanghai');
  await expect(page.locator('.zone-notice')).toContainText('与UTC相比，5 篇有日期的文章中有 1 篇落在另一天');
});

test('the days that are chosen can be filled by the lanes', async ({ page }) => {
  await page.goto('./#/?from=2022-02-28&to=2022-03-05');
  await page.getByRole('button', { name: '放大到所选日期' }).click();
  await expect(page).toHaveURL(/view=2022-02-28\.\.2022-03-06/);
  await expect(page.locator('.lane-bar')).toHaveCount(2);
  // Other days that the lanes do not show bring the whole archive back.
  await page.getByRole('button', { name: '全部', exact: true }).click();
  await page.getByLabel('从', { exact: true }).fill('2022-03-07');
  await expect(page).not.toHaveURL(/view=/);
});

for (const width of [1440, 900, 700, 375])
  test(`the chart is drawn once, for the width that it will have: ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const drawnAgain: string[] = [];
      Object.assign(window, { drawnAgain });
      new MutationObserver((changes) => {
        for (const { target, oldValue } of changes)
          if (oldValue !== null && target instanceof SVGSVGElement)
            drawnAgain.push(`${oldValue} ${target.classList}`);
      }).observe(document, { subtree: true, attributeFilter: ['width'], attributeOldValue: true });
    });
    await page.goto('./');
    await expect(page.locator('.strip-density')).toBeVisible();
    const [drawn, plot] = await page.evaluate(() => {
      const strip = document.querySelector('.strip-density');
      return [Number(strip?.getAttribute('width')), strip?.parentElement?.clientWidth];
    });
    expect(drawn).toBe(plot);
    expect(await page.evaluate(() => (window as unknown as { drawnAgain: string[] }).drawnAgain)).toEqual([]);
  });
