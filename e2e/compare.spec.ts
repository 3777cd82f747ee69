import { ARTICLES, COMPARISON, expect, test } from './reader.ts';

test('shows the one family of 701 characters, six passages, and furniture apart', async ({ page }) => {
  await page.goto(`./${COMPARISON}`);
  await expect(page.locator('.compare-row.is-verbatim')).toHaveCount(6);
  await expect(
    page.getByText('100.0 %（701／701 字）见于观察者网；连同版面附件 99.0 %（701／708 字）'),
  ).toBeVisible();
  await expect(
    page.getByText('45.1 %（701／1,556 字）见于新浪财经；连同版面附件 43.6 %（701／1,607 字）'),
  ).toBeVisible();
  await expect(
    page.getByText('本档案最早见于新浪财经（2022年3月1日 21:43），观察者网 +17 小时 7 分'),
  ).toBeVisible();
  await expect(page.locator('.cell.is-aside')).toContainText(['责任编辑：张熠']);
  await expect(page.locator('.row-place').first()).toHaveText('1／6');
  await expect(page.locator('.compare-row.is-edited')).toHaveCount(0);
});

test('what one leaves out is a strip that says how much, never blank', async ({ page }) => {
  await page.goto(`./${COMPARISON}`);
  await expect(page.getByText('新浪财经未载 · 317 字')).toBeVisible();
  await page.getByRole('button', { name: /^展开其余 3 段/ }).click();
  await expect(page.getByText('塔斯社稍早前曾援引俄总统新闻秘书佩斯科夫的说法')).toBeVisible();
});

test('passages are gone through by key and by button, and the address names the one in focus', async ({
  page,
}) => {
  await page.goto(`./${COMPARISON}`);
  await expect(page.getByText('共 8 处', { exact: true })).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.getByText('第 3／8 处')).toBeVisible();
  await expect(page.locator('.compare-row.is-focused')).toContainText(
    '3月1日，国务委员兼外长王毅应约同乌克兰外长库列巴通电话',
  );
  await page.getByRole('button', { name: '上一处' }).click();
  await expect(page.getByText('第 2／8 处')).toBeVisible();
  await page.keyboard.press('j');
  const address = page.url();
  expect(address).toMatch(/p=/);
  await page.goto('./');
  await page.goto(address);
  await expect(page.locator('.compare-row.is-focused')).toContainText('3月1日，国务委员兼外长');
  await expect(page.locator('.compare-row.is-focused')).toBeInViewport();
});

test('a link to a passage that these texts do not have says so', async ({ page }) => {
  await page.goto(`./${COMPARISON}&p=gone`);
  await expect(page.getByText('链接所指的段落在现有文本中找不到')).toBeVisible();
});

test('classes can be hidden, and the address keeps it', async ({ page }) => {
  await page.goto(`./${COMPARISON}`);
  await page.locator('.class-switch', { hasText: '仅此一家' }).click();
  await expect(page.locator('.compare-row.is-unique')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.compare-row.is-verbatim')).toHaveCount(6);
  await expect(page.locator('.compare-row.is-unique')).toHaveCount(0);
});

test('the order of the columns is the address’s', async ({ page }) => {
  await page.goto(`./#/compare?a=${ARTICLES.guancha},${ARTICLES.sina}`);
  await expect(page.locator('.witness-meta .source')).toHaveText(['观察者网', '新浪财经']);
});

test('three articles of one outlet share no verbatim passage', async ({ page }) => {
  await page.goto(
    `./#/compare?a=${ARTICLES.zaobaoPress},2022-02-22-zaobao-f2bf6593,${ARTICLES.zaobaoEscaped}`,
  );
  await expect(page.locator('.witness-head')).toHaveCount(3);
  await expect(page.locator('.compare-row.is-verbatim, .compare-row.is-edited')).toHaveCount(0);
  while ((await page.locator('.fold[aria-expanded="false"]').count()) > 0)
    await page.locator('.fold[aria-expanded="false"]').first().click();
  await expect(page.locator('.piece.is-stock').first()).toBeVisible();
});

test('an article is added from suggestions and taken out again', async ({ page }) => {
  await page.goto(`./${COMPARISON}`);
  await page.getByRole('button', { name: '加入文章' }).click();
  await page.locator('.suggestions button').first().click();
  await expect(page.locator('.witness-head')).toHaveCount(3);
  await page.getByRole('button', { name: '移除联合早报' }).click();
  await expect(page.locator('.witness-head')).toHaveCount(2);
});

test('without articles it offers the pairs that share most text', async ({ page }) => {
  await page.goto('./#/compare');
  await page.getByRole('link', { name: /共同文字 701 字/ }).click();
  await expect(page.locator('.compare-row.is-verbatim')).toHaveCount(6);
});

test('nonsense in the address is told, not shown', async ({ page }) => {
  await page.goto(`./#/compare?a=javascript:alert(1),${ARTICLES.sina},${ARTICLES.guancha}&hide=%00&p=<b>`);
  await expect(page.getByText('链接中有 1 篇文章不在本档案里。')).toBeVisible();
  await expect(page.locator('.witness-head')).toHaveCount(2);
});

test('on a narrow screen the same text stands once, under the names of all who have it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(`./${COMPARISON}`);
  await expect(page.locator('.compare.is-list')).toBeVisible();
  await expect(page.getByText('＝ 新浪财经、观察者网同文').first()).toBeVisible();
  await expect(page.getByText('库列巴介绍了乌俄首轮谈判情况').filter({ visible: true })).toHaveCount(1);
});

test('articles of one outlet are told apart by their days', async ({ page }) => {
  await page.goto(`./#/compare?a=${ARTICLES.zaobaoPress},${ARTICLES.zaobaoEscaped}`);
  await expect(page.getByText(/联合早报 2月4日周五 07:00未载/).first()).toBeVisible();
});
