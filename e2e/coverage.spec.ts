import type { Page } from '@playwright/test';
import { axeFaults } from './accessibility.ts';
import { serveFiles } from './ownSite.ts';
import { expect, test } from './reader.ts';
import { COVERAGE } from './sites.ts';

test.use({ baseURL: COVERAGE });

test('the archive page tells what most outlets carried, and leads to the comparison', async ({ page }) => {
  await page.goto('./#/archive');
  const widest = page.locator('.widest > li');
  await expect(widest).toHaveCount(1);
  await expect(widest).toContainText('三艘货轮已经获准离开并驶往公海');
  await expect(widest).toContainText('3 家媒体');
  await expect(widest.locator('.widest-carriers li')).toHaveText([/晚报/, /早报/, /日报/]);
  expect(await axeFaults(page)).toEqual([]);
  await widest.getByRole('link', { name: '对照最早的 3 篇' }).click();
  await expect(page).toHaveURL(/a=[^,]+,[^,]+,[^,]+&at=2022-03-04-[^:,]+:\d+/);
  await expect(page.getByRole('heading', { name: '3 篇报道对照' })).toBeVisible();
});

test('an edit says what it is about, a sentence in other words how sure that is', async ({ page }) => {
  await page.goto('./#/archive');
  await page.getByRole('link', { name: '对照最早的 3 篇' }).click();
  const edited = page.locator('.compare-row.is-edited');
  await expect(edited).toHaveCount(1);
  await expect(edited.locator('del[title="日期"]')).toHaveText('周一');
  await expect(edited.locator('del[title="转述动词"]')).toHaveText('证实');
  await expect(edited.locator('ins[title="数字"]')).toHaveText('四');
  await expect(edited.locator('ins[title="转述动词"]')).toHaveText('表示');
  const reworded = page.locator('.compare-row.is-reworded');
  await expect(reworded).toHaveCount(1);
  await expect(reworded.locator('.row-mark')).toHaveText(/∼↕?\d\d%/);
  await expect(reworded.locator('.row-button')).toHaveAttribute('title', /换了说法（把握 \d\d%）/);
  await expect(reworded).toContainText('担心感染新冠病毒');
  await expect(reworded).toContainText('害怕染上新冠病毒');
});

test('where columns are narrow, a ratio stays on its line, and the two buttons stay together', async ({
  page,
}) => {
  await page.goto('./#/archive');
  await page.getByRole('link', { name: '对照最早的 3 篇' }).click();
  await expect(page.locator('.coverage').first()).toBeVisible();
  expect(await brokenRatios(page)).toEqual([]);
  for (const width of [1440, 1180, 1000, 960, 920, 880, 840]) {
    await page.setViewportSize({ width, height: 800 });
    const topsOfButtons = async () => {
      // Narrower, they are folded away with the other tools, as soon as the page has heard of its width.
      const folded = page.locator('.tools-box');
      if (width < 1000) await folded.evaluate((box: HTMLDetailsElement) => (box.open = true));
      return page
        .locator('.compare-settings .compare-acts button')
        .evaluateAll((all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .flatMap(({ top, height }) => (height > 0 ? [Math.round(top)] : [])),
        );
    };
    await expect.poll(async () => (await topsOfButtons()).length).toBe(2);
    const tops = await topsOfButtons();
    expect(new Set(tops).size, String(width)).toBe(1);
  }
});

test('the modes are all in sight beside all seven classes, in English too', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./#/archive');
  await page.getByRole('link', { name: '对照最早的 3 篇' }).click();
  await expect(page.locator('.class-switch')).toHaveCount(7);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Headlines' })).toBeVisible();
  const tools = page.locator('.compare-tools');
  for (const width of [1401, 1440, 1520, 1561]) {
    await page.setViewportSize({ width, height: 900 });
    const hidden = () => tools.evaluate((box) => box.scrollWidth - box.clientWidth);
    await expect.poll(hidden, { message: `${width} pixels` }).toBeLessThanOrEqual(0);
  }
});

test('of many articles the two that share most stand above a text, and the others are one press away', async ({
  page,
  watch,
}) => {
  watch.allow(/^foreign request http:\/\/localhost/);
  const story = '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，预计下周到达目的地。';
  const papers = ['早报', '午报', '晚报', '日报', '夜报'];
  const files = papers.map((paper, hour): [string, string] => [
    `${hour}.md`,
    `---\ntitle: 货轮离港\nauthor: ${paper}\ndate: 2022-03-01 0${hour}:00:00 +0800\n---\n\n${story}\n\n${paper}另有消息。\n`,
  ]);
  const site = await serveFiles(new Map(files));
  try {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${site.address}#/`);
    await expect(page.locator('.row-title')).toHaveCount(5);
    for (const box of await page.locator('.pick input').all()) await box.check();
    await page.locator('.tray').getByRole('link', { name: '对照', exact: true }).click();
    const head = page.locator('.witness-head').first();
    await expect(head.locator('.coverage').filter({ visible: true })).toHaveCount(2);
    await head.getByText('其余 2 篇').click();
    await expect(head.locator('.coverage').filter({ visible: true })).toHaveCount(4);
    await page.emulateMedia({ media: 'print' });
    await expect(
      page.locator('.witness-head').nth(1).locator('.coverage').filter({ visible: true }),
    ).toHaveCount(4);
  } finally {
    // What the page still asks for is not to find the server gone.
    await page.close();
    await site.close();
  }
});

/** Ratios as `80／253` that stand on two lines at some width of a column. */
async function brokenRatios(page: Page): Promise<string[]> {
  return page.locator('.coverage p').evaluateAll((all) =>
    all.flatMap((one) => {
      const text = one.firstChild;
      const found = /[\d,]+[^\d（(]+[\d,]+(?=）)/.exec(text?.textContent ?? '');
      if (!text || !found) return ['none'];
      const range = document.createRange();
      range.setStart(text, found.index);
      range.setEnd(text, found.index + found[0].length);
      const widths = Array.from({ length: 40 }, (_, at) => 125 + 3 * at);
      return widths.flatMap((width) => {
        (one as HTMLElement).style.width = `${width}px`;
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1 ? [`${found[0]} in ${width} px`] : [];
      });
    }),
  );
}
