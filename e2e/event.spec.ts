import { readFile } from 'node:fs/promises';
import { ARTICLES, expect, test } from './reader.ts';

const EVENT = `./#/e/${ARTICLES.sina}`;

test('000 and the part of 002 are one event: who was first, how much later, why', async ({ page }) => {
  await page.goto(EVENT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('王毅同库列巴通电话');
  await expect(page.getByText('名称由本档案的 events.yaml 给出')).toBeVisible();
  const members = page.locator('.member');
  await expect(members).toHaveCount(2);
  await expect(members.first()).toContainText('本档案最早');
  await expect(members.last()).toContainText('晚 17 小时 7 分');
  await expect(members.last()).toContainText('讲这件事的部分：王毅应约同乌克兰外长库列巴通电话');
  await expect(members.last()).toContainText('717 字中 701 字（97.8 %）');
  await expect(members.last()).toContainText('与新浪财经有 701 字的一段逐字相同，相隔 17 小时 7 分');
});

test('the comparison opens with the chosen articles, at the part that is meant; the address keeps the choice', async ({
  page,
}) => {
  await page.goto(EVENT);
  await page.getByLabel(/^选来对照：俄方/).uncheck();
  await expect(page).toHaveURL(new RegExp(`a=${ARTICLES.sina}$`));
  await expect(page.getByRole('link', { name: /^对照所选/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel(/^选来对照：俄方/)).not.toBeChecked();
  await page.getByLabel(/^选来对照：俄方/).check();
  await page.getByRole('link', { name: '对照所选 2 篇' }).click();
  await expect(page).toHaveURL(new RegExp(`compare\\?a=${ARTICLES.sina},${ARTICLES.guancha}`));
  await expect(page.locator('.compare-row').first()).toBeVisible();
});

test('headlines, passages and who is silent are told', async ({ page }) => {
  await page.goto(EVENT);
  await expect(page.locator('.bench h3').last()).toHaveText('王毅应约同乌克兰外长库列巴通电话');
  await expect(page.locator('.passages > li')).toHaveCount(6);
  await expect(page.locator('.passages > li').first()).toContainText('209 字，2 家中有 2 家');
  await expect(page.locator('.passage-carriers').first()).toContainText('逐字相同');
  await expect(page.getByText('有 2 家媒体发文，都有文章归入此事件')).toBeVisible();
});

test('the figure has a mark for each article, which the keyboard reaches, and a table', async ({ page }) => {
  await page.goto(EVENT);
  const mark = page.getByRole('link', { name: /^观察者网，3月2日.*晚 17 小时 7 分/ });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/a/${ARTICLES.guancha}`));
  await page.goBack();
  await page.getByText('图中的数字').click();
  await expect(page.locator('.flow-table tbody tr')).toHaveCount(2);
});

test('figure and numbers are saved as files that stand for themselves', async ({ page }) => {
  await page.goto(EVENT);
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const svg = await save('存为 SVG');
  expect(svg.name).toBe(`duizhao-${ARTICLES.sina}.svg`);
  expect(svg.bytes.toString()).toContain('王毅同库列巴通电话');
  expect(svg.bytes.toString().replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(/);
  const png = await save('存为 PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(5_000);
  const csv = await save('存为 CSV');
  expect(csv.bytes.toString()).toContain('观察者网,2022-03-02-guancha-2907f243');
});

test('the list has events and own dates, the newest first, and filters by day', async ({ page }) => {
  await page.goto('./#/events');
  await expect(page.locator('.events > li')).toHaveCount(7);
  await expect(page.locator('.events-name').first()).toHaveText('习近平同拜登视频通话');
  await page.getByLabel('截止日期').fill('2022-03-01');
  await expect(page).toHaveURL(/to=2022-03-01/);
  await expect(page.locator('.events-name').first()).toHaveText('王毅同库列巴通电话');
  await page.getByRole('link', { name: '王毅同库列巴通电话' }).click();
  await expect(page).toHaveURL(new RegExp(`#/e/${ARTICLES.sina}`));
});

test('an article leads to its events, and an event that is gone says so', async ({ page }) => {
  await page.goto(`./#/a/${ARTICLES.guancha}`);
  await page.getByRole('link', { name: '王毅同库列巴通电话' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('王毅同库列巴通电话');
  await page.goto('./#/e/gone');
  await expect(page.getByRole('heading', { name: '本档案没有这个事件' })).toBeVisible();
});
