import AxeBuilder from '@axe-core/playwright';
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
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
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
