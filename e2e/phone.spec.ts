import type { Locator } from '@playwright/test';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';
import { COVERAGE } from './sites.ts';

const PHONE = { width: 375, height: 812 };

/** How many rows these stand in. */
async function rowsOf(items: Locator): Promise<number> {
  const middles = await items.evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ top, height }) => Math.round((top + height / 2) / 10)),
  );
  return new Set(middles).size;
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('where the ways between screens are wider than the phone, they fade at its edge, and the one that was taken is in sight', async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('duizhao.language', 'en'));
    await page.goto('./');
    const bar = page.locator('nav.frame-nav');
    const fade = () => bar.evaluate((nav) => getComputedStyle(nav).getPropertyValue('--frame-nav-fade'));
    await expect(bar.getByRole('link', { name: 'Timeline' })).toBeInViewport({ ratio: 0.99 });
    await expect(bar.getByRole('link', { name: 'This archive' })).not.toBeInViewport();
    await expect.poll(fade).toBe('48px');
    await page.goto('./#/archive');
    await expect(bar.getByRole('link', { name: 'This archive' })).toBeInViewport({ ratio: 0.99 });
    await expect.poll(fade).toBe('0px');
    await page.reload();
    await expect(bar.getByRole('link', { name: 'This archive' })).toBeInViewport({ ratio: 0.99 });
    await page.goto('./');
    await expect(bar.getByRole('link', { name: 'Timeline' })).toBeInViewport({ ratio: 0.99 });
    await page.setViewportSize({ width: 700, height: 812 });
    await expect.poll(fade).toBe('0px');
  });

  test('the first headline is on the first screen, below chart and filters', async ({ page }) => {
    await page.goto('./');
    const headline = page.locator('.row-title').first();
    await expect(headline).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.lane-name')).toHaveCount(3);
    await expect(page.getByText('第一次来？')).toBeVisible();
  });

  test('the filters are one press away, say how many are at work, and stay as they were left', async ({
    page,
  }) => {
    await page.goto('./');
    const from = page.getByLabel('从', { exact: true });
    const filters = page.getByRole('region', { name: '筛选' }).getByRole('button', { name: /^筛选/ });
    await expect(from).toBeHidden();
    await expect(filters).toHaveAttribute('aria-expanded', 'false');
    await expect(filters).toHaveAccessibleName(/^筛选\s*⌄?$/);
    await filters.focus();
    await page.keyboard.press('Enter');
    await expect(filters).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(from).toBeFocused();
    await from.fill('2022-03-01');
    await page.getByRole('button', { name: '有共同文字' }).click();
    await expect(page.locator('.row-title')).toHaveCount(2);
    await expect(filters).toHaveAccessibleName(/^筛选 2 项已用/);
    await page.locator('.row-title a').first().click();
    await expect(page.locator('.article-body')).toBeVisible();
    await page.goBack();
    await expect(from).toBeVisible();
    await page.reload();
    await expect(from).toBeHidden();
    await expect(filters).toHaveAccessibleName(/^筛选 2 项已用/);
  });

  test('a link to the panel of facets shows the filters that it belongs to', async ({ page }) => {
    await page.goto('./#/?panel=facets');
    await expect(page.getByRole('button', { name: '更多筛选' })).toHaveAttribute('aria-expanded', 'true');
  });

  test('the chart is moved and put in order after one press', async ({ page }) => {
    await page.goto('./');
    const zoomIn = page.getByRole('button', { name: '放大' });
    await expect(zoomIn).toBeHidden();
    await page.getByRole('button', { name: '调整图表' }).click();
    await zoomIn.click();
    await expect(page).toHaveURL(/view=/);
    await page.getByLabel('各行排序').selectOption('name');
    await expect(page.locator('.lane-name')).toHaveCount(3);
  });

  test("an article's text tools stand in one row, with their whole names", async ({ page }) => {
    await page.addInitScript(() => {
      const Translator = { availability: async () => 'available', create: async () => undefined };
      Object.assign(globalThis, { Translator });
    });
    await page.goto(`./#/a/${ARTICLES.sina}`);
    const tools = page.locator('.text-tools');
    await expect(tools.getByRole('button', { name: '机器翻译：英语' })).toHaveText(/翻译/);
    await expect(tools.getByRole('combobox', { name: '拼音' })).toBeVisible();
    expect(await rowsOf(tools.locator('button, select'))).toBe(1);
  });

  test('the switch of scripts stands beside the modes of a comparison', async ({ page }) => {
    await page.goto(`./${COMPARISON}`);
    const hant = page.getByRole('button', { name: '繁体' });
    await hant.click();
    await expect(page.locator('.script-notice')).toBeVisible();
    expect(await rowsOf(page.locator('.compare-tools button'))).toBe(2);
  });

  test('a link to full texts, for which there is no room, says that rows are shown', async ({ page }) => {
    await page.goto(`./${COMPARISON}&mode=texts`);
    await expect(page.locator('.compare-row').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '逐段对齐' })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('button', { name: '并列全文' })).toHaveAttribute('aria-pressed', 'false');
  });

  test('the bar at the foot of a comparison leaves the texts the screen', async ({ page }) => {
    await page.goto(`./${COMPARISON}`);
    const bar = page.locator('.foot-bar');
    await expect(bar).toBeVisible();
    expect(await rowsOf(bar.locator('> *'))).toBe(1);
    await bar.getByRole('button', { name: '下一处差异' }).click();
    await expect(bar.getByRole('button', { name: '复制本段及出处' })).toBeVisible();
    expect(await rowsOf(bar.locator('> *'))).toBe(2);
  });

  test('the marks of a row do not lie on its text', async ({ page }) => {
    await page.goto(`./${COMPARISON}`);
    const row = page.locator('.compare-row.is-verbatim').first();
    const mark = await row.locator('.row-button').boundingBox();
    const names = await row.locator('.row-outlets').boundingBox();
    expect(mark && mark.x + mark.width).toBeLessThanOrEqual(names?.x ?? 0);
  });

  test('the pairs of the chooser have their headlines below their outlets, the short ones too', async ({
    page,
  }) => {
    await page.goto(`${COVERAGE}#/compare`);
    await expect(page.locator('.pair-article').first()).toBeVisible();
    for (const article of await page.locator('.pair-article').all()) {
      const outlet = await article.locator('.source').boundingBox();
      const title = await article.locator('.suggestion-title').boundingBox();
      expect(title?.y).toBeGreaterThanOrEqual((outlet?.y ?? 0) + (outlet?.height ?? 0) - 2);
    }
  });

  test('what is added to a comparison can be called off above the list', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 430 });
    await page.goto(`./${COMPARISON}`);
    await page.getByText('类别、参照与标注').click();
    await page.getByRole('button', { name: '加入文章' }).click();
    const dialog = page.getByRole('dialog', { name: '加入文章' });
    await expect(dialog.locator('.suggestions button')).toHaveCount(3);
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await dialog.getByRole('button', { name: '取消' }).click({ trial: true, timeout: 2000 });
    await expect(dialog.getByRole('button', { name: '取消' })).toBeInViewport({ ratio: 1 });
    expect(await dialog.evaluate((box) => box.scrollTop)).toBe(0);
  });

  test('what an article is cited by stands in line with what is said of it', async ({ page }) => {
    await page.goto(`./#/a/${ARTICLES.sina}`);
    const facts = page.locator('.article-facts');
    const places = await facts.locator('dt:last-of-type, dd :is(a, button)').evaluateAll((all) =>
      all.map((one) => {
        const words = document.createRange();
        words.selectNodeContents(one);
        const { left, bottom } = words.getBoundingClientRect();
        return { left: Math.round(left), bottom: Math.round(bottom) };
      }),
    );
    const cite = places.at(-1);
    const label = places.at(-2);
    expect(cite?.left).toBe(places[0]?.left);
    expect(Math.abs((cite?.bottom ?? 0) - (label?.bottom ?? 0))).toBeLessThanOrEqual(1);
  });

  test('the list of keys begins at its beginning', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.row-title').first()).toBeVisible();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: '快捷键' });
    await expect(keys.getByRole('heading', { name: '快捷键' })).toBeInViewport({ ratio: 1 });
    await expect(keys.getByRole('button', { name: '关闭' })).toBeFocused();
  });

  test.describe('in English', () => {
    test.use({ locale: 'en-US' });

    test('the sizes of texts stand in one row', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: 'Display', exact: true }).click();
      const sizes = page.getByRole('group', { name: 'Size' }).locator('label');
      await expect(sizes).toHaveCount(5);
      expect(await rowsOf(sizes)).toBe(1);
    });
  });
});

test('the switch of scripts stands in the row of the settings, in each mode', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`./${COMPARISON}`);
  const hant = page.locator('.compare-settings').getByRole('button', { name: '繁体' });
  await expect(hant).toBeVisible();
  expect(await rowsOf(page.locator('.compare-settings button'))).toBe(1);
  const facts = page.getByRole('button', { name: '事实' });
  await facts.click();
  await expect(hant).toBeVisible();
  await expect(facts).toBeFocused();
});

test.describe('900 wide', () => {
  test.use({ viewport: { width: 900, height: 800 } });

  test('the texts of a comparison begin on the first screen, and its tools are one press away', async ({
    page,
  }) => {
    await page.goto(`./${COMPARISON}`);
    const reference = page.getByLabel('参照');
    await expect(page.locator('.compare-row .cell').first()).toBeInViewport();
    await expect(reference).toBeHidden();
    await page.getByText('类别、参照与标注').click();
    await expect(reference).toBeVisible();
    await expect(page.getByRole('button', { name: /逐字相同/ }).first()).toBeVisible();
  });
});

for (const width of [375, 320]) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 812 } });

    test('the way from a title to its place in the text is in sight', async ({ page }) => {
      await page.goto('./#/p/王毅');
      const box = page.locator('.person-table').filter({ hasText: '查看原文' }).first();
      await expect(box.getByRole('link').first()).toBeVisible();
      expect(await box.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    });

    test('every name of the list stands whole, with its count and its forms', async ({ page }) => {
      await page.goto('./#/p');
      const box = page.locator('.person-table');
      const row = box.getByRole('row', { name: /乌克兰/ }).first();
      await expect(row.locator('.is-number')).toHaveText('5');
      await expect(row.locator('.is-number')).toBeInViewport({ ratio: 1 });
      await expect(row.locator('.person-seen')).toBeInViewport({ ratio: 1 });
      expect(await box.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    });
  });
}

for (const width of [801, 860, 900, 940, 1000]) {
  test.describe(`in English, ${width} wide`, () => {
    test.use({ locale: 'en-US', viewport: { width, height: 800 } });

    test('the navigation is not cut off where the longest name is the chosen one', async ({ page }) => {
      await page.goto('./#/p');
      await expect(page.getByRole('link', { name: 'Persons and places' })).toHaveClass(/active/);
      const nav = page.locator('.frame-nav');
      expect(await nav.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    });

    test('what the search box says in it is not cut off', async ({ page }) => {
      await page.goto('./#/p');
      const room = await page.getByRole('searchbox', { name: 'Search any text' }).evaluate((box) => {
        const { placeholder, clientWidth } = box as HTMLInputElement;
        const { fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(box);
        const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        pen.font = `${fontSize} ${fontFamily}`;
        // The button that empties the box has its place in it, an em wide.
        const taken =
          Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight) + Number.parseFloat(fontSize);
        return clientWidth - taken - pen.measureText(placeholder).width;
      });
      expect(room).toBeGreaterThanOrEqual(0);
    });
  });
}

for (const locale of ['zh-CN', 'zh-TW', 'en-US']) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1200, height: 800 } });

    test('the header is one row, and nothing in it is cut off', async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('.row-title').first()).toBeVisible();
      const parts = page.locator('.frame-header').locator('a, button, select, input');
      expect(await rowsOf(parts)).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1200);
      const nav = page.locator('.frame-nav');
      expect(await nav.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      expect(await page.locator('.search-box').evaluate((one) => one.clientWidth)).toBeGreaterThan(130);
    });
  });
}
