import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './accessibility.ts';
import { ARTICLES, expect, test } from './reader.ts';

const PRESS = '2022-02-22-zaobao-f2bf6593';
const THREE = [ARTICLES.sina, ARTICLES.guancha, ARTICLES.zaobaoPress].join(',');

/** The row of an article on the timeline, by words of its headline. */
const rowOf = (page: Page, headline: RegExp): Locator => page.locator('.row', { hasText: headline });
const grip = (row: Locator): Locator => row.locator('.grip');
const chips = (page: Page): Locator => page.locator('.tray-chip .source');
const chipOf = (page: Page, outlet: string): Locator => page.locator('.tray-chip-name', { hasText: outlet });

const SINA = /王毅应约同乌克兰外长/;
const GUANCHA = /^.*俄方/;

test.describe('dragging', () => {
  test('an article dropped on another opens the comparison of the two', async ({ page }) => {
    await page.goto('./');
    await grip(rowOf(page, SINA)).dragTo(rowOf(page, GUANCHA));
    await expect(page).toHaveURL(new RegExp(`compare\\?a=${ARTICLES.guancha},${ARTICLES.sina}$`));
    await expect(page.locator('.compare-row').first()).toBeVisible();
  });

  test('an article dropped on itself stays where it is', async ({ page }) => {
    await page.goto('./');
    const row = rowOf(page, SINA);
    await grip(row).dragTo(row.locator('.row-excerpt'));
    await expect(row).toBeVisible();
    await expect(page).not.toHaveURL(/compare/);
  });

  test('a headline can be dragged too, and the bar that appears takes what is dropped', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.tray')).toHaveCount(0);
    const headline = rowOf(page, GUANCHA).locator('.row-title a');
    await headline.scrollIntoViewIfNeeded();
    const from = await headline.boundingBox();
    await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move(600, 500, { steps: 4 });
    // The browser may have begun the drag at the last of these moves only.
    await page.mouse.move(610, 500);
    await expect(page.locator('.tray')).toContainText('放在这里，选来对照');
    await page.locator('.tray').hover();
    await page.locator('.tray').hover();
    await page.mouse.up();
    await expect(chips(page)).toHaveText(['观察者网']);
    await expect(page).toHaveURL(new RegExp(`pick=${ARTICLES.guancha}$`));
    await grip(rowOf(page, SINA)).dragTo(page.locator('.tray-hint'));
    await expect(chips(page)).toHaveText(['观察者网', '新浪财经']);
  });

  test('chips are put in another order by dragging', async ({ page }) => {
    await page.goto(`./#/?pick=${THREE}`);
    await expect(chips(page)).toHaveText(['新浪财经', '观察者网', '联合早报']);
    const chip = page.locator('.tray-chip');
    await chip.nth(2).locator('.grip').dragTo(chip.nth(0));
    await expect(chips(page)).toHaveText(['联合早报', '新浪财经', '观察者网']);
    await chip.nth(0).locator('.grip').dragTo(chip.nth(1));
    await expect(chips(page)).toHaveText(['新浪财经', '联合早报', '观察者网']);
    await page.locator('.tray').getByRole('link', { name: '对照', exact: true }).click();
    await expect(page.locator('.witness-bar .source')).toHaveText(['新浪财经', '联合早报', '观察者网']);
  });

  test('what is no article of this archive does nothing, wherever it is dropped', async ({ page }) => {
    await page.goto(`./#/?pick=${ARTICLES.sina}`);
    await expect(chips(page)).toHaveCount(1);
    const before = page.url();
    const hostile = ['gone', '__proto__', 'javascript:alert(1)', `${ARTICLES.sina},${ARTICLES.guancha}`];
    for (const [type, text] of [
      ...hostile.map((one) => ['application/x-duizhao-article', one]),
      ['text/plain', ARTICLES.guancha],
      ['text/html', '<img src=x onerror=alert(1)>'],
    ]) {
      const data = await page.evaluateHandle(
        ([kind = '', value = '']) => {
          const transfer = new DataTransfer();
          transfer.setData(kind, value);
          return transfer;
        },
        [type, text],
      );
      for (const place of ['.tray', '.tray-chip', '.row >> nth=0']) {
        for (const event of ['dragenter', 'dragover', 'drop'])
          await page.locator(place).dispatchEvent(event, { dataTransfer: data });
      }
    }
    expect(page.url()).toBe(before);
    await expect(page.locator('.is-over')).toHaveCount(0);
    await expect(chips(page)).toHaveText(['新浪财经']);
  });
});

test.describe('the tray', () => {
  test('is put in order and emptied by keyboard, and says what was done', async ({ page }) => {
    await page.goto(`./#/?pick=${THREE}`);
    const said = page.locator('.tray output');
    await chipOf(page, '联合早报').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(chips(page)).toHaveText(['新浪财经', '联合早报', '观察者网']);
    await expect(said).toHaveText('联合早报排在第 2 栏，共 3 栏');
    await page.keyboard.press('ArrowLeft');
    await expect(said).toHaveText('联合早报排在第 1 栏，共 3 栏');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(
      new RegExp(`pick=${ARTICLES.sina},${ARTICLES.zaobaoPress},${ARTICLES.guancha}$`),
    );
    await page.keyboard.press('Delete');
    await expect(chips(page)).toHaveText(['新浪财经', '观察者网']);
    await expect(said).toHaveText('已移除联合早报');
    await expect(chipOf(page, '观察者网')).toBeFocused();
  });

  test('is put in order by buttons where there are no keys', async ({ page }) => {
    await page.goto(`./#/?pick=${THREE}`);
    const name = chipOf(page, '新浪财经');
    await name.click();
    await expect(name).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('button', { name: '移前一栏' })).toBeDisabled();
    await page.getByRole('button', { name: '移后一栏' }).click();
    await expect(chips(page)).toHaveText(['观察者网', '新浪财经', '联合早报']);
    await page.getByRole('button', { name: '移除观察者网' }).click();
    await expect(chips(page)).toHaveText(['新浪财经', '联合早报']);
  });

  test('tells two articles of one outlet apart by their time', async ({ page }) => {
    await page.goto(`./#/?pick=${ARTICLES.zaobaoPress},${PRESS}`);
    await expect(page.locator('.tray-chip-name')).toContainText(['联合早报3月7日', '联合早报2月22日']);
  });

  test('never covers the last article, and keeps its chips inside, from 320 to 1440 pixels', async ({
    page,
  }) => {
    const all = [THREE, PRESS, ARTICLES.zaobaoEscaped].join(',');
    for (const width of [320, 375, 720, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`./#/?pick=${all}`);
      await expect(chips(page)).toHaveCount(5);
      await page.locator('.tray-chip-name').first().click();
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(100);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      const last = await page.locator('.row').last().boundingBox();
      const tray = await page.locator('.tray').boundingBox();
      expect((last?.y ?? 0) + (last?.height ?? 0), `${width}`).toBeLessThanOrEqual(tray?.y ?? 0);
      expect(tray?.height, `${width}`).toBeLessThan(170);
      expect(tray?.x, `${width}`).toBeGreaterThanOrEqual(0);
      expect((tray?.x ?? 0) + (tray?.width ?? 0), `${width}`).toBeLessThanOrEqual(width);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width}`).toBeLessThanOrEqual(0);
      await page.goto('about:blank');
    }
  });

  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 375],
  ] as const) {
    test(`axe finds nothing in it, open, ${colorScheme}, ${width} pixels`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./#/?pick=${THREE},${PRESS}`);
      await page.locator('.tray-chip-name').first().click();
      expect(await axeFaults(page)).toEqual([]);
    });
  }
});

test.describe('from an article', () => {
  test('a margin mark leads to the comparison, at the place where the shared stretch begins', async ({
    page,
  }) => {
    await page.goto(`./#/a/${ARTICLES.sina}`);
    const marks = page.getByRole('link', { name: /^与观察者网相同，本段 \d+ 字/ });
    await expect(marks.first()).toBeVisible();
    const places = await marks.evaluateAll((links) =>
      links.map((link) => Number(/&at=([\p{L}\p{N}-]+):(\d+)$/u.exec(link.getAttribute('href') ?? '')?.[2])),
    );
    expect(places.length).toBeGreaterThan(3);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    await marks.first().click();
    await expect(page).toHaveURL(
      new RegExp(`a=${ARTICLES.sina},${ARTICLES.guancha}&at=${ARTICLES.sina}:\\d+`),
    );
  });
});

test.describe('several suggestions at once', () => {
  const boxes = '.compare-with input';

  test('are chosen by keyboard and compared, in the order they were chosen', async ({ page }) => {
    await page.goto(`./#/a/${ARTICLES.sina}`);
    await expect(page.getByText('勾选至多 5 篇，一起对照')).toBeVisible();
    await page.getByLabel(/^选来对照：中俄外长/).focus();
    await page.keyboard.press('Space');
    await page.getByLabel(/^选来对照：俄方/).focus();
    await page.keyboard.press('Space');
    const way = page.getByRole('link', { name: '对照所选 2 篇' });
    await expect(page).toHaveURL(new RegExp(`pick=${ARTICLES.zaobaoEscaped},${ARTICLES.guancha}$`));
    await way.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(
      new RegExp(`compare\\?a=${ARTICLES.sina},${ARTICLES.zaobaoEscaped},${ARTICLES.guancha}$`),
    );
    await page.goBack();
    await expect(page.locator(`${boxes}:checked`)).toHaveCount(2);
  });

  test('are one click each, too', async ({ page }) => {
    await page.goto(`./#/a/${ARTICLES.sina}`);
    await page.locator('.compare-with li a').first().click();
    await expect(page).toHaveURL(new RegExp(`compare\\?a=${ARTICLES.sina},${ARTICLES.guancha}$`));
  });

  test('grow by twelve, keep the focus, and take no more than five', async ({ page }) => {
    await withManyArticles(page);
    await page.goto(`./#/a/${ARTICLES.sina}`);
    await expect(page.locator(boxes)).toHaveCount(5);
    await page.getByRole('button', { name: '再列 12 篇' }).click();
    await expect(page.locator(boxes)).toHaveCount(17);
    await expect(page.locator(boxes).nth(5)).toBeFocused();
    await page.getByRole('button', { name: '再列 7 篇' }).click();
    await expect(page.locator(boxes)).toHaveCount(24);
    await expect(page.getByRole('button', { name: /^再列/ })).toHaveCount(0);
    for (const place of [0, 3, 6, 9, 12]) await page.locator(boxes).nth(place).check();
    await expect(page.locator(`${boxes}:disabled`)).toHaveCount(19);
    await expect(page.getByRole('link', { name: '对照所选 5 篇' })).toHaveAttribute(
      'href',
      /a=[^,]+(,[^,]+){5}$/,
    );
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}, and they fit 320 pixels`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`./#/a/${ARTICLES.sina}?pick=${ARTICLES.guancha},gone`);
      await expect(page.getByRole('link', { name: '对照所选 1 篇' })).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

/** Lets the index list twenty articles more. */
async function withManyArticles(page: Page): Promise<void> {
  await page.route('**/data/index.json', async (route) => {
    const response = await route.fetch();
    const index = await response.json();
    const { articles } = index.cards;
    for (let number = 0; number < 20; number++) articles.push({ ...articles[0], id: `more-${number}` });
    await route.fulfill({ response, json: index });
  });
}

test('choosing an article leaves the page where it is', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto('./');
  const box = page.locator('.pick input').nth(2);
  await box.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(100);
  await box.check();
  await expect(chips(page)).toHaveCount(1);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('a readout is named as such on the timeline and among suggestions', async ({ page }) => {
  await page.route('**/data/index.json', async (route) => {
    const response = await route.fetch();
    const index = await response.json();
    index.cards.articles.find((card: { id: string }) => card.id === ARTICLES.sina).isReadout = true;
    await route.fulfill({ response, json: index });
  });
  await page.goto('./');
  await expect(page.locator('.readout')).toHaveText(['官方通稿']);
  await expect(rowOf(page, SINA).locator('.row-meta')).toContainText('官方通稿');
  await page.goto(`./#/a/${ARTICLES.guancha}`);
  await expect(page.locator('.compare-with .readout')).toHaveCount(1);
});
