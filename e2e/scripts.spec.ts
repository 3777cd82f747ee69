import { ARTICLES, COMPARISON, expect, test } from './reader.ts';

test.describe('a reader from Taiwan', () => {
  test.use({ locale: 'zh-TW' });

  test('finds the interface in Traditional Chinese, dates and all, and only that catalogue comes', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('報導時間軸');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await expect(page.locator('.day-head').first()).toContainText('週一');
    await expect(page.getByRole('link', { name: '本檔案庫' })).toBeVisible();
    expect(asked.filter((address) => /\/common-[^/]*\.js$/.test(address))).toHaveLength(1);
    for (const address of ['./', `./#/a/${ARTICLES.sina}`, `./${COMPARISON}`, './#/archive']) {
      await page.goto(address);
      await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
    await page.getByRole('button', { name: '简体' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page.reload();
    await expect(page.getByRole('heading', { name: '关于本档案' })).toBeVisible();
  });
});
