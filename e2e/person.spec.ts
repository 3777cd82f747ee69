import { readFile } from 'node:fs/promises';
import { expect, test } from './reader.ts';

test('the list of names is searched by any form and kind; the address keeps both', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: '人物与地点' }).click();
  const rows = page.locator('tbody tr');
  await expect(rows.first()).toContainText('中国');
  await page.getByRole('button', { name: /^人物 \d+$/ }).click();
  await expect(rows.first()).toContainText('王毅');
  await page.getByLabel('查找').fill('ZELENS');
  await expect(rows).toHaveCount(1);
  await page.getByLabel('查找').fill('NOBODY');
  await expect(page.getByText('0 项')).toBeVisible();
  await page.getByLabel('查找').fill('澤連');
  await expect(rows).toHaveCount(1);
  await expect(page).toHaveURL(/kind=person&q=/);
  await page.reload();
  await expect(rows).toHaveCount(1);
  await rows.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('泽连斯基');
});

test('a person’s page has forms, articles over time, titles and verbs by outlet, and leads on', async ({
  page,
}) => {
  await page.goto('./#/p/王毅');
  await expect(page.getByText('5 篇文章中有 5 篇提到。')).toBeVisible();
  await expect(page.locator('.person-forms li')).toHaveText(['王毅 31']);
  const titles = page.getByRole('region', { name: '各媒体的称谓' });
  await expect(titles.locator('tbody')).toHaveText([
    /联合早报中国外长22.*中国外交部长11/,
    /观察者网国务委员兼外长11/,
    /新浪财经国务委员兼外长11/,
  ]);
  await expect(page.getByRole('region', { name: '各媒体的转述动词' }).locator('tbody').first()).toContainText(
    '说',
  );
  await page.getByText('以表格查看').click();
  await page.getByRole('link', { name: '2022年3月7日' }).click();
  await expect(page.locator('.row-title')).toHaveCount(1);
  await page.goBack();
  await page.getByRole('link', { name: '在时间线上查看' }).click();
  await expect(page).toHaveURL(/#\/\?person=/);
});

test('the page of another form is the page of the name', async ({ page }) => {
  await page.goto('./#/p/普莱斯');
  await expect(page).toHaveURL(new RegExp(`#/p/${encodeURIComponent('普赖斯')}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('普赖斯');
});

test('an example leads to its words in the article', async ({ page }) => {
  await page.goto('./#/p/库列巴');
  await page
    .getByRole('link', { name: /查看原文 介绍/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/a\/.*\?at=\d+-\d+$/);
  await expect(page.locator('.article')).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('addressed-place') ?? [])];
        return ranges.map((range) => (range as Range).toString()).join('');
      }),
    )
    .toBe('库列巴介绍');
  const top = await page.evaluate(
    () => ([...(CSS.highlights.get('addressed-place') ?? [])][0] as Range).getBoundingClientRect().top,
  );
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(900);
});

test('titles are saved as a table', async ({ page }) => {
  await page.goto('./#/p/王毅');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 CSV' }).first().click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('王毅-title.csv');
  const csv = await readFile((await file.path()) ?? '', 'utf8');
  expect(csv).toMatch(/^\ufeffname,outlet,word,count,articles,example,from,to\r\n王毅,zaobao,中国外长,2,2,/);
});

test('a name that no article has says so', async ({ page }) => {
  await page.goto('./#/p/某某');
  await expect(page.getByRole('heading', { name: '本档案没有这个名称' })).toBeVisible();
  await page.getByRole('link', { name: '人物与地点一览' }).click();
  await expect(page).toHaveURL(/#\/p$/);
});

test('in English persons and places have their English names, and are found by them', async ({ page }) => {
  await page.goto('./#/p');
  await page.getByRole('button', { name: 'English' }).click();
  const rows = page.locator('tbody tr');
  await expect(rows.filter({ hasText: 'Wang Yi' }).getByRole('link')).toHaveText('Wang Yi');
  await rows.filter({ hasText: 'Wang Yi' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wang Yi');
  await expect(page).toHaveURL(/\/p\/%E7%8E%8B%E6%AF%85/);
  await expect(page.locator('.person-forms li').first()).toHaveText(/王毅/);

  await page.getByRole('link', { name: 'Contacts' }).click();
  await expect(page.locator('tbody .is-who').first()).toContainText('Wang Yi');
  await page.locator('.contacts-persons input').fill('Wang Yi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/%E7%8E%8B%E6%AF%85/);
  await expect(page.locator('.contacts-persons .chip')).toContainText('Wang Yi');

  await page.goto('./#/?person=王毅');
  await expect(page.getByRole('link', { name: 'Page of “Wang Yi”' })).toBeVisible();
  await expect(page.locator('.facet-chosen .chip')).toContainText('Wang Yi');
});
