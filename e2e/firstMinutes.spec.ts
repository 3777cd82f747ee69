import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { axeFaults } from './accessibility.ts';
import { run } from './command.ts';
import { ARTICLES, expect, test } from './reader.ts';
import { COVERAGE } from './sites.ts';

test('the first look is offered once, leads through four screens by keyboard, and can be had again', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('button', { name: '看看' }).press('Enter');
  const look = page.getByRole('region', { name: /第 \d 步/ });
  await expect(look.getByRole('heading')).toBeFocused();
  await expect(page).toHaveURL(/from=2022-03-01&to=2022-03-02/);
  await expect(page.getByText('2 篇，2 家媒体')).toBeVisible();
  const next = look.getByRole('button', { name: '下一步' });
  await next.press('Enter');
  await expect(look.getByRole('heading')).toBeFocused();
  await expect(page).toHaveURL(/pick=/);
  await next.press('Enter');
  await expect(page.locator('.compare-row').first()).toBeVisible();
  expect(await axeFaults(page, { within: '.first-look' })).toEqual([]);
  await next.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/a/${ARTICLES.guancha}$`));
  await look.getByRole('button', { name: '完成' }).press('Enter');
  await expect(look).toHaveCount(0);
  await expect(page.locator('#main')).toBeFocused();
  await page.goto('#/');
  await page.reload();
  await expect(page.locator('.day-list, .articles, main li').first()).toBeVisible();
  await expect(page.locator('.look-offer')).toHaveCount(0);
  await page.goto('#/archive');
  await page.getByRole('button', { name: '走一遍四步引导' }).click();
  await expect(look.getByRole('heading')).toContainText('第 1 步，共 4 步');
  await look.getByRole('button', { name: '结束引导' }).click();
  await expect(look).toHaveCount(0);
});

test('it is declined for good, and other archives do not offer it', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: '不用了' }).click();
  await expect(page.locator('.look-offer')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('5 篇，3 家媒体')).toBeVisible();
  await expect(page.locator('.look-offer')).toHaveCount(0);
});

test('other archives than the shipped one have no first look', async ({ page, watch }) => {
  watch.allow(/^foreign/);
  await page.goto(COVERAGE);
  await expect(page.getByText('3 篇，3 家媒体')).toBeVisible();
  await expect(page.locator('.look-offer')).toHaveCount(0);
});

test('an archive without articles says what to put where', async ({ page }) => {
  await page.route('**/data/index.json', async (route) => {
    const index = await (await route.fetch()).json();
    const { isSample: _, ...rest } = index;
    const marks = Object.fromEntries(Object.keys(index.marks).map((column) => [column, '']));
    await route.fulfill({
      json: { ...rest, marks, cards: { ...index.cards, articles: [] }, closestPairs: [] },
    });
  });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('');
  await expect(page.getByRole('heading', { name: '本档案还没有文章' })).toBeVisible();
  await expect(page.getByText('npx duizhao init articles')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('init makes a folder that builds as it stands, and writes over nothing', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-init-'));
  const own = path.join(folder, 'articles');
  const first = await run('init', own);
  expect([first.code, first.out]).toEqual([0, expect.stringContaining('Wrote README, sources.yaml')]);
  expect(await readdir(own)).toContain('events.schema.json');
  expect((await run('init', own)).out).toContain('Left as they were: README, sources.yaml');
  const build = await run('build', own, '--out', path.join(folder, 'site'));
  expect([build.code, build.err]).toEqual([1, expect.stringContaining('npx duizhao init')]);
  expect((await run('init', path.join(own, 'README'))).code).toBe(1);
  expect((await run('init', own, 'two')).code).toBe(2);
  await rm(folder, { recursive: true });
});
