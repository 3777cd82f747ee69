import { axeFaults } from './accessibility.ts';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';
import { COVERAGE } from './sites.ts';

const FIVE = `#/compare?a=${ARTICLES.sina},${ARTICLES.guancha},${ARTICLES.zaobaoPress},${ARTICLES.zaobaoEscaped},2022-02-22-zaobao-f2bf6593`;

test('lists what only one article states, and what is alike when asked', async ({ page }) => {
  await page.goto(`./${COMPARISON}&mode=facts`);
  const numbers = page.locator('.fact-table', { hasText: '数字' });
  await expect(numbers.locator('tbody tr')).toHaveCount(6);
  await expect(numbers).toContainText('1325处');
  await expect(numbers).toContainText('仅见于观察者网');
  await expect(page.getByText(/另有 \d+ 项见于两篇以上，未列出/)).toBeVisible();
  await page.getByLabel('只看不同的和仅一家有的').uncheck();
  await expect(page.locator('.fact-table', { hasText: '人物与头衔' })).toContainText('国务委员兼外长王毅');
  await expect(page.locator('.fact-table tr', { hasText: '首轮' })).toContainText('各篇都有');
});

test('a kind can be left out', async ({ page }) => {
  await page.goto(`./${COMPARISON}&mode=facts`);
  await expect(page.locator('.fact-table', { hasText: '引号内文字' })).toBeVisible();
  await page.getByRole('button', { name: /^引号内文字/ }).click();
  await expect(page.locator('.fact-table', { hasText: '引号内文字' })).toHaveCount(0);
});

test('a fact leads to its place in the text, by keyboard too', async ({ page }) => {
  await page.goto(`./${COMPARISON}&mode=facts`);
  const value = page.getByRole('button', { name: '1325处' });
  await expect(value).toHaveAttribute('title', /军队的指挥和通信站在内的1325处乌克兰军事基础设施/);
  await value.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.compare-row.is-focused')).toBeInViewport();
  await expect(page).toHaveURL(/[?&]at=/);
});

test('headlines stand under each other with what they share and where they come from', async ({ page }) => {
  await page.goto(`./${COMPARISON}&mode=headlines`);
  const headlines = page.locator('.bench ol > li');
  await expect(headlines).toHaveCount(2);
  await expect(headlines.first()).toContainText('新浪财经');
  await expect(headlines.last()).toContainText('与其他标题没有相同的词');
  await expect(headlines.last()).toContainText('只有这个标题提到：俄方、普京、泽连斯基');
  await headlines
    .first()
    .getByRole('button', { name: /字见于正文第/ })
    .click();
  await expect(page.locator('.compare-row.is-focused')).toBeInViewport();
});

test.describe('three outlets on one story', () => {
  test.use({ baseURL: COVERAGE });
  test('what differs at one place stands in one row, first', async ({ page }) => {
    await page.goto('./#/archive');
    await page.getByRole('link', { name: '对照最早的 3 篇' }).click();
    await page.getByRole('button', { name: '事实' }).click();
    const rows = page.locator('.fact-table', { hasText: '数字' }).locator('tbody tr');
    await expect(rows.first().locator('th')).toHaveText('≠ 不同');
    await expect(rows.first().locator('td')).toHaveText([/^三艘/, /^三艘/, /^四艘/]);
    const days = page.locator('.fact-table', { hasText: '日期' }).locator('tbody tr');
    await expect(days.first().locator('td')).toHaveText(['周一', '周一', '周二']);
    await page.getByRole('button', { name: '标题', exact: true }).click();
    await expect(page.locator('.bench ol > li').first()).toContainText('货轮获准离港');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: axe finds nothing in two and five columns, wide and narrow`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const [width, address] of [
      [1440, FIVE],
      [900, FIVE],
      [375, COMPARISON],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./${address}&mode=facts`);
      await expect(page.locator(width > 600 ? '.fact-table' : '.fact-list').first()).toBeVisible();
      await page.getByLabel('只看不同的和仅一家有的').uncheck();
      expect(await axeFaults(page, { within: '.facts' })).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width}`).toBeLessThanOrEqual(0);
      await page.goto('about:blank');
    }
  });
}
