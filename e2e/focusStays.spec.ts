import { ARTICLES, COMPARISON, expect, test } from './reader.ts';

/** Whoever goes by keys goes on from where they were: a control that goes away leaves the focus to its neighbour. */

const THREE = `./#/compare?a=${ARTICLES.sina},${ARTICLES.guancha},${ARTICLES.zaobaoPress}`;

test('a column that is moved to the edge keeps the focus', async ({ page }) => {
  await page.goto(THREE);
  const left = page.getByRole('button', { name: '观察者网左移' });
  await left.press('Enter');
  await expect(page.locator('.witness-meta .source').first()).toHaveText('观察者网');
  await expect(left).toBeFocused();
  await expect(left).toBeDisabled();
  await left.press('Enter');
  await expect(page.locator('.witness-meta .source').first()).toHaveText('观察者网');
});

test('a column that is taken out leaves the focus to its neighbour, the last one to the page', async ({
  page,
}) => {
  await page.goto(THREE);
  await page.getByRole('button', { name: '移除联合早报' }).press('Enter');
  await expect(page.locator('.witness-bar .witness-meta')).toHaveCount(2);
  await expect(page.getByRole('button', { name: '移除观察者网' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.witness-bar')).toHaveCount(0);
  await expect(page.locator('#main')).toBeFocused();
});

test('a condition that is given up leaves the focus to the next, the last one to the page', async ({
  page,
}) => {
  await page.goto('./#/?person=王毅&place=乌克兰&has=shared');
  const chips = page.locator('.facet-chips .chip');
  await expect(chips).toHaveCount(3);
  await chips.nth(1).press('Enter');
  await expect(chips).toHaveCount(2);
  await expect(chips.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(1);
  await expect(chips.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(0);
  await expect(page.locator('#main')).toBeFocused();
});

test('back finds the row from which an article was put among the chosen ones by key', async ({ page }) => {
  await page.goto('./');
  const headline = page.locator('.row-title a').nth(2);
  await headline.focus();
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/pick=/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.article-body')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.row-title a').nth(2)).toBeFocused();
});

test('the switch that leaves out the outlets keeps the focus, on and off', async ({ page }) => {
  await page.goto(THREE);
  const blind = page.getByRole('checkbox', { name: '隐去媒体名' });
  await blind.focus();
  for (const [isBlind, address] of [
    [true, /blind=1/],
    [false, /zaobao/],
    [true, /blind=1/],
  ] as const) {
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(address);
    await expect(blind).toBeChecked({ checked: isBlind });
    await expect(blind).toBeFocused();
  }
});

test('the dialog that adds an article begins at a field that finds others of the archive', async ({
  page,
}) => {
  await page.goto(`./${COMPARISON}`);
  await page.getByRole('button', { name: '加入文章' }).press('Enter');
  const field = page.getByRole('dialog').getByRole('searchbox', { name: '查找文章' });
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
  await expect(page.locator('.suggestions button').first()).toBeVisible();
  await page.keyboard.type('没有这样的文章');
  await expect(page.getByText('没有找到')).toBeVisible();
  await field.fill('习近平');
  await expect(page.getByText('没有找到')).toBeHidden();
  await page.locator('.suggestions button').first().click();
  await expect(page.locator('.witness-head')).toHaveCount(3);
});
