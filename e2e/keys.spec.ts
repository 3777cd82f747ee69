import type { Page } from '@playwright/test';
import { axeFaults } from './accessibility.ts';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';

const focused = (page: Page) => page.locator(':focus');

test.describe('keys', () => {
  test('go through the list, choose, give a star and open', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.row-title')).toHaveCount(5);
    await page.keyboard.press('j');
    await expect(focused(page)).toHaveText(/中国愿在需要时/);
    await page.keyboard.press('j');
    await expect(focused(page)).toHaveText(/俄方/);
    await page.keyboard.press('c');
    await expect(page).toHaveURL(new RegExp(`pick=${ARTICLES.guancha}`));
    await page.keyboard.press('s');
    const row = page.locator('.row', { hasText: '俄方' });
    await expect(row.locator('.star')).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('k');
    await expect(focused(page)).toHaveText(/中国愿在需要时/);
    await page.keyboard.press('o');
    await expect(page).toHaveURL(new RegExp(`/a/${ARTICLES.zaobaoPress}`));
    // In an article the same keys turn to its neighbours in the list.
    await page.getByRole('button', { name: '时间线上的后一篇' }).waitFor();
    await page.keyboard.press('j');
    await expect(page).toHaveURL(new RegExp(`/a/${ARTICLES.guancha}`));
    await page.keyboard.press('k');
    await expect(page).toHaveURL(new RegExp(`/a/${ARTICLES.zaobaoPress}`));
    await expect(page.getByRole('button', { name: '时间线上的前一篇' })).toBeHidden();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await expect(page.locator('.row-title').first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('keep to the page what they find: the article in focus is never below the strip', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 500 });
    await page.goto('./');
    await expect(page.locator('.row-title')).toHaveCount(5);
    for (let step = 0; step < 5; step++) await page.keyboard.press('j');
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('k');
      const box = await focused(page).boundingBox();
      const strip = await page.locator('.strip').boundingBox();
      expect(box?.y ?? 0).toBeGreaterThanOrEqual((strip?.y ?? 0) + (strip?.height ?? 0));
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(500);
    }
  });

  test('are the comparison’s own where it has them', async ({ page }) => {
    await page.goto(`./${COMPARISON}`);
    await expect(page.locator('.compare-row').first()).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.getByText('第 1／8 处')).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.locator('dialog[open]')).toHaveCount(1);
    await page.getByRole('button', { name: '其他页面的快捷键' }).click();
    await expect(page.getByRole('heading', { name: '各处' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });

  test('do nothing while one types or composes', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.row-title')).toHaveCount(5);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('joc');
    await expect(page.getByRole('searchbox')).toHaveValue('joc');
    await page.goto('./#/');
    await expect(page.locator('.row-title')).toHaveCount(5);
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      const press = (init: KeyboardEventInit) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
      press({ key: 'j', isComposing: true });
      press({ key: 'j', keyCode: 229 });
      press({ key: '?', keyCode: 229 });
      press({ key: 'k', ctrlKey: true, keyCode: 229 });
      press({ key: 'j', altKey: true });
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });

  test('are listed, and can be switched off, but for those with Ctrl', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.row-title')).toHaveCount(5);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
    expect(await axeFaults(page, { within: 'dialog' })).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '显示', exact: true }).click();
    await page.getByRole('group', { name: '单键快捷键' }).getByText('停用').click();
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (const key of ['j', '/', '?']) await page.keyboard.press(key);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: '命令面板' })).toBeFocused();
    await page.goto(`./${COMPARISON}`);
    await expect(page.locator('.compare-row').first()).toBeVisible();
    await page.keyboard.press('n');
    await page.waitForTimeout(200);
    await expect(page.getByText('第 1／8 处')).toBeHidden();
  });
});

test.describe('the command palette', () => {
  const box = (page: Page) => page.getByRole('combobox', { name: '命令面板' });
  const options = (page: Page) => page.locator('.palette').getByRole('option');

  async function open(page: Page, address = './'): Promise<void> {
    await page.goto(address);
    await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
  }

  test('finds an article by some signs of its headline, in their order', async ({ page }) => {
    await open(page);
    await box(page).fill('应约话');
    await expect(options(page).first()).toContainText('王毅应约同乌克兰外长通电话');
    await expect(options(page).first().locator('mark')).toHaveText(['应约', '话']);
    await expect(options(page).first()).toContainText('新浪财经');
    await expect(box(page)).toHaveAttribute(
      'aria-activedescendant',
      (await options(page).first().getAttribute('id')) ?? '',
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/a/${ARTICLES.sina}$`));
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });

  test('goes to screens, outlets, persons and events, keeping the zone', async ({ page }) => {
    await open(page, './#/?tz=Europe/Kyiv');
    await box(page).fill('往来');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/contacts\?tz=Europe\/Kyiv/);
    await page.keyboard.press('Control+k');
    await box(page).fill('guancha');
    await expect(options(page).first()).toContainText('观察者网');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/outlet=guancha/);
    await page.keyboard.press('Control+k');
    await box(page).fill('澤連斯基');
    await options(page).filter({ hasText: '人物与地点' }).first().click();
    await expect(page).toHaveURL(new RegExp(`/p/${encodeURIComponent('泽连斯基')}`));
    await page.keyboard.press('Control+k');
    await box(page).fill('库列巴');
    await options(page).filter({ hasText: '事件' }).first().click();
    await expect(page).toHaveURL(/#\/e\//);
  });

  test('does what it is told: colours, language, the chosen articles, display', async ({ page }) => {
    await open(page, `./#/?pick=${ARTICLES.sina},${ARTICLES.guancha}`);
    await box(page).fill('米黄');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
    await page.keyboard.press('Control+k');
    await box(page).fill('显示设');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '显示' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(options(page).first()).toHaveText(/对照所选 2 篇/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.compare-row').first()).toBeVisible();
    await page.keyboard.press('Control+k');
    await box(page).fill('english');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Timeline' })).toBeVisible();
  });

  test('is a combobox: arrows, a count that is said, Escape, and the focus goes back', async ({ page }) => {
    await page.goto('./');
    const link = page.locator('.row-title a').first();
    await link.focus();
    await page.keyboard.press('Control+k');
    await box(page).fill('时间');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('.palette output')).toHaveText(/^\d+ 项$/);
    await box(page).fill('龘龘龘');
    await expect(page.locator('.palette output')).toHaveText('没有相符的结果。');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test('chooses nothing by the Enter that settles a composition', async ({ page }) => {
    await open(page);
    await box(page).fill('往来');
    await box(page).evaluate((input) =>
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })),
    );
    await expect(box(page)).toBeVisible();
    await expect(page).not.toHaveURL(/contacts/);
  });

  for (const theme of ['light', 'dark', 'sepia']) {
    test(`axe finds nothing in it, ${theme}, and it fits 320 pixels`, async ({ page }) => {
      await page.addInitScript((chosen) => localStorage.setItem('duizhao.theme', chosen), theme);
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page);
      await box(page).fill('王毅');
      await expect(options(page).first()).toBeVisible();
      expect(await axeFaults(page, { within: 'dialog' })).toEqual([]);
      const inside = await page.locator('.palette').evaluate((dialog) => {
        const { left, right } = dialog.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && dialog.scrollWidth <= dialog.clientWidth;
      });
      expect(inside).toBe(true);
    });
  }

  test('still does what needs no archive where the index cannot be had', async ({ page, watch }) => {
    watch.allow(/./);
    await page.route('**/data/index.json', (route) => route.abort());
    await page.goto('./');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.keyboard.press('Control+k');
    await box(page).fill('深色');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
