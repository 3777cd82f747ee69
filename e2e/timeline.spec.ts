import { ARTICLES, expect, test } from './reader.ts';

const titles = '.row-title';

test('opens on all five articles, newest first, one lane per outlet', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator(titles)).toHaveCount(5);
  await expect(page.locator(titles).first()).toHaveText(
    '王毅：中国愿在需要时同国际社会就乌克兰问题开展必要斡旋',
  );
  await expect(page.locator('.lane-name')).toHaveText(['联合早报', '观察者网', '新浪财经']);
  await expect(page.locator('.lane-bar')).toHaveCount(5);
  await expect(page.getByText('100.0 % 与观察者网相同（701／701 字）')).toBeVisible();
});

test('filters by typed dates; the address keeps them, and a link brings them back', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('从', { exact: true }).fill('2022-02-28');
  await page.getByLabel('到', { exact: true }).fill('2022-03-05');
  await expect(page.locator(titles)).toHaveCount(2);
  await expect(page.locator('.summary')).toContainText('2 篇，2 家媒体');
  await expect(page).toHaveURL(/from=2022-02-28&to=2022-03-05/);
  await page.reload();
  await expect(page.locator(titles)).toHaveCount(2);
  await expect(page.getByLabel('从', { exact: true })).toHaveValue('2022-02-28');
  await page.getByRole('button', { name: '清除' }).click();
  await expect(page.locator(titles)).toHaveCount(5);
});

test('the brush does the same by keyboard', async ({ page }) => {
  await page.goto('./');
  const end = page.getByRole('slider', { name: '截止日' });
  await end.focus();
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/to=2022-03-02/);
  await expect(end).toHaveAttribute('aria-valuetext', '2022年3月2日星期三');
  await expect(page.locator(titles)).toHaveCount(4);
  await page.keyboard.press('Home');
  await expect(page.locator(titles)).toHaveCount(1);
});

test('the brush does the same by mouse', async ({ page }) => {
  await page.goto('./');
  const plot = await page.locator('.lanes-plot').boundingBox();
  if (!plot) throw new Error('no plot');
  const at = (day: number) => plot.x + (plot.width * day) / 32;
  await page.mouse.move(at(24.4), plot.y + 20);
  await page.mouse.down();
  await page.mouse.move(at(28), plot.y + 20, { steps: 5 });
  await page.mouse.move(at(29.5), plot.y + 20, { steps: 5 });
  await expect(page.locator(titles)).toHaveCount(2);
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2022-02-28&to=2022-03-05/);
});

test('presets, outlets and shared text filter; back undoes', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '最后一周' }).click();
  await expect(page.locator(titles)).toHaveCount(3);
  await page.getByRole('button', { name: '全部', exact: true }).click();
  await page.getByRole('button', { name: '有共同文字' }).click();
  await expect(page.locator(titles)).toHaveCount(2);
  await page.goBack();
  await expect(page.locator(titles)).toHaveCount(5);
  await page.locator('.lane-name', { hasText: '联合早报' }).click();
  await expect(page.locator(titles)).toHaveCount(3);
  await page.getByRole('button', { name: '1 家媒体' }).click();
  await page.getByRole('checkbox', { name: '观察者网' }).check();
  await expect(page.locator(titles)).toHaveCount(4);
});

test('back and forward find the focus where it was left', async ({ page }) => {
  await page.goto('./');
  const row = page.locator(`.row-title a[href*="${ARTICLES.guancha}"]`);
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.article-body')).toBeVisible();
  const summary = page.locator('.about-copy > summary');
  await summary.focus();
  await page.goBack();
  await expect(row).toBeFocused();
  await page.goForward();
  await expect(summary).toBeFocused();
});

test('days are days of the shown zone: 004 is on 4 February in Shanghai and on 3 February in UTC', async ({
  page,
}) => {
  await page.goto('./');
  const last = page.locator('.day').last();
  await expect(last.locator('time').first()).toHaveAttribute('datetime', '2022-02-04');
  await page.getByLabel('时区').selectOption('UTC');
  await expect(page).toHaveURL(/tz=UTC/);
  await expect(last.locator('time').first()).toHaveAttribute('datetime', '2022-02-03');
  await page.locator(titles).last().getByRole('link').click();
  await expect(page).toHaveURL(/tz=UTC/);
  await expect(page.getByText('2022年2月3日 23:00')).toBeVisible();
});

test('an empty result says why and how to widen', async ({ page }) => {
  await page.goto('./#/?from=2022-03-01&to=2022-03-02&outlet=zaobao');
  await expect(page.getByRole('heading', { name: '没有符合的文章' })).toBeVisible();
  await expect(page.getByRole('button', { name: '不限日期（3 篇）' })).toBeVisible();
  await page.getByRole('button', { name: '不限媒体（2 篇）' }).click();
  await expect(page.locator(titles)).toHaveCount(2);
});

test('dates in the wrong order are told and swapped', async ({ page }) => {
  await page.goto('./#/?from=2022-03-05&to=2022-02-28');
  await page.getByRole('button', { name: '对调两个日期' }).click();
  await expect(page.locator(titles)).toHaveCount(2);
});

test('choosing two articles offers to compare them', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel(/^选来对照：俄方/).check();
  await expect(page.getByText('再选一篇即可对照')).toBeVisible();
  await page.getByLabel(/^选来对照：王毅应约/).check();
  await page.locator('.tray').getByRole('link', { name: '对照', exact: true }).click();
  await expect(page).toHaveURL(/#\/compare\?a=2022-03-02-guancha-2907f243,2022-03-01-sina-86da2dbb/);
  await expect(page.locator('.compare-row')).not.toHaveCount(0);
});

test('speaks English when asked, and remembers it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'This archive' })).toBeVisible();
  await expect(page.locator('.summary')).toContainText('5 articles, 3 outlets');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.locator('.lane-name').first()).toHaveText('Lianhe Zaobao');
  await expect(page.locator('.row-title').first()).toHaveAttribute('lang', 'zh-Hans');
});

test('nonsense in the address shows the whole timeline', async ({ page }) => {
  await page.goto('./#/?from=%3Cscript%3E&to=2022-99-99&tz=Mars&order=%00&pick=javascript:alert(1)');
  await expect(page.locator(titles)).toHaveCount(5);
});
