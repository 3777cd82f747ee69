import type { Page } from '@playwright/test';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';
import { COVERAGE } from './sites.ts';

const THREE = `#/compare?a=${ARTICLES.sina},${ARTICLES.guancha},${ARTICLES.zaobaoPress}`;

/** Keys work when the comparison is there. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.compare-row').first()).toBeVisible();
}

async function openCoverage(page: Page, query = ''): Promise<void> {
  await page.goto(`${COVERAGE}#/`);
  await expect(page.locator('.row-title a')).toHaveCount(3);
  const ids = await page
    .locator('.row-title a')
    .evaluateAll((links) =>
      links.map((link) => (link.getAttribute('href') ?? '').split('/a/')[1]?.split('?')[0]),
    );
  await page.goto(`${COVERAGE}#/compare?a=${ids.join(',')}${query}`);
  await expect(page.locator('.compare-row').first()).toBeVisible();
}

test.describe('modes', () => {
  test('differences only leaves out what all have word for word', async ({ page }) => {
    await page.goto(`./${COMPARISON}`);
    await page.getByRole('button', { name: '只看差异' }).click();
    await expect(page.locator('.compare-row.is-unique')).toHaveCount(2);
    await expect(page.locator('.compare-row.is-verbatim')).toHaveCount(0);
    await page.reload();
    await expect(page.locator('.compare-row.is-unique')).toHaveCount(2);
  });

  test('full texts stand side by side whole, joined by bands, and follow each other', async ({ page }) => {
    await page.goto(`./${COMPARISON}&mode=texts`);
    const [sina, guancha] = [page.locator('.text-column').nth(0), page.locator('.text-column').nth(1)];
    await expect(sina.locator('.text-part.is-verbatim')).toHaveCount(6);
    await expect(guancha).toContainText('塔斯社稍早前曾援引俄总统新闻秘书佩斯科夫的说法');
    await expect(page.locator('.connectors path').first()).toBeAttached();
    await guancha.hover();
    await page.mouse.wheel(0, 2500);
    await expect.poll(() => sina.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
    await page.getByRole('button', { name: '新浪财经随其他栏滚动' }).click();
    const before = await sina.evaluate((element) => element.scrollTop);
    await guancha.hover();
    await page.mouse.wheel(0, -2500);
    await page.waitForTimeout(200);
    expect(await sina.evaluate((element) => element.scrollTop)).toBe(before);
  });

  test('a passage pressed in one full text comes to the same height in the other', async ({ page }) => {
    await page.goto(`./${COMPARISON}&mode=texts`);
    const heights = () =>
      page
        .locator('.text-part.is-focused')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    await page.locator('.text-column').nth(0).getByText('库列巴介绍了乌俄首轮谈判情况').click();
    await expect(page.locator('.text-part.is-focused')).toHaveCount(2);
    await expect
      .poll(async () => Math.abs(((await heights())[0] ?? 0) - ((await heights())[1] ?? 99)))
      .toBeLessThan(3);
    await expect(page).toHaveURL(/p=/);
  });

  test('the list says every passage in words', async ({ page }) => {
    await page.goto(`./${COMPARISON}&mode=list`);
    await expect(page.locator('.linear-item')).toHaveCount(10);
    await expect(page.locator('.linear-item').nth(4)).toContainText(
      /第 \d+ 处，共 8 处：逐字相同，\d+ 字，新浪财经第 \d+ 段、观察者网第 \d+ 段/,
    );
    // The keys pass furniture by, and count it no more than the foot does.
    await expect(page.locator('.linear-head').filter({ hasNotText: '处，共' })).toHaveCount(2);
    await expect(page.locator('.foot-place')).toHaveText('共 8 处');
    await page.getByRole('button', { name: '在对照中查看' }).nth(4).click();
    await expect(page.locator('.compare-row.is-focused')).toBeVisible();
  });
});

test.describe('the reference', () => {
  test('stands at the left, and the others are measured against it', async ({ page }) => {
    await page.goto(`./${COMPARISON}`);
    await page.getByLabel('参照').selectOption({ label: '观察者网' });
    await expect(page.locator('.witness-meta .source')).toHaveText(['观察者网', '新浪财经']);
    await expect(page).toHaveURL(new RegExp(`ref=${ARTICLES.guancha}`));
  });

  test('can be the text common to two or more, which is labelled as inferred', async ({ page }) => {
    await page.goto(`./${THREE}&ref=common`);
    await expect(page.locator('.witness-meta .source').first()).toHaveText('共同文字');
    await expect(page.getByText('推定，非原文')).toBeVisible();
    await expect(page.locator('.witness-head').first()).toContainText(
      /新浪财经\s100\.0\s%（701\u2060／\u2060701）/,
    );
    await expect(page.locator('.witness-meta')).toHaveCount(4);
  });
});

test.describe('filters', () => {
  test('one class alone, and back to all', async ({ page }) => {
    await page.goto(`./${COMPARISON}`);
    await page.getByLabel('只看一类').selectOption('unique');
    await expect(page.locator('.compare-row')).toHaveCount(2);
    await page.getByRole('button', { name: '取消筛选' }).click();
    await expect(page.locator('.compare-row.is-verbatim')).toHaveCount(6);
  });

  test('the slider takes short passages out of the rows and out of the percentages', async ({ page }) => {
    await open(page, `./${COMPARISON}`);
    await expect(page.locator('.compare-row.is-verbatim')).toHaveCount(6);
    await page.getByRole('slider', { name: /不限长短/ }).focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('PageUp');
    await expect(page.locator('.compare-row.is-verbatim')).toHaveCount(5);
    await expect(page.getByText('95.9 %（672／701 字）见于观察者网')).toBeVisible();
  });

  test('a way of writing is left unmarked on request, and the switch says how many that hides', async ({
    page,
  }) => {
    await openCoverage(page);
    const width = page.getByRole('checkbox', { name: /标点 \d+|全半角或大小写 \d+/ });
    await expect(width).toBeChecked();
    const marked = await page.locator('.is-restyled').count();
    await width.uncheck();
    await expect(page.getByRole('checkbox', { name: /略去 \d+ 处/ })).not.toBeChecked();
    await expect.poll(() => page.locator('.is-restyled').count()).toBeLessThan(marked);
  });

  test('quotes and attribution verbs are marked on request', async ({ page }) => {
    await page.goto(`./${COMPARISON}`);
    await expect(page.locator('.is-attribution')).toHaveCount(0);
    await page.getByRole('checkbox', { name: /转述动词/ }).check();
    await expect(page.locator('.is-attribution').first()).toBeVisible();
    await expect(page).toHaveURL(/mark=attribution/);
  });

  test('furniture counts in the percentages on request', async ({ page }) => {
    await page.goto(`./${COMPARISON}`);
    await page.getByRole('checkbox', { name: '百分比计入版面附件' }).check();
    await expect(page.getByText('99.0 %（701／708 字）见于观察者网；不计版面附件 100.0 %')).toBeVisible();
  });
});

test.describe('why', () => {
  test('a key and a button explain the passage: rule, length, what was settled, who was first', async ({
    page,
  }) => {
    await open(page, `./${COMPARISON}`);
    for (let step = 0; step < 3; step++) await page.keyboard.press('j');
    await page.keyboard.press('w');
    const why = page.getByRole('region', { name: '标注依据' });
    await expect(why).toContainText('统一全半角、大小写、繁简、标点与空白之后，各篇逐字相同');
    await expect(why).toContainText('本档案最早见于新浪财经');
    await expect(why).toContainText('观察者网 +17 小时 7 分');
    await page.keyboard.press('w');
    await expect(why).toHaveCount(0);
  });

  test('an edited passage lists what was changed and what each change is about', async ({ page }) => {
    await openCoverage(page);
    const row = page.locator('.compare-row.is-edited').first();
    await row.hover();
    await row.locator('.why-button').click();
    await expect(row.locator('.why-edits dd').first()).toBeVisible();
  });
});

test.describe('barcodes', () => {
  test('arrow keys go from passage to passage of one column, and a press goes to what stands there', async ({
    page,
  }) => {
    await open(page, `./${COMPARISON}`);
    const strip = page.getByRole('slider', { name: '新浪财经条码' });
    await expect(strip).toBeVisible();
    await page.keyboard.press('m');
    await expect(strip).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(strip).toHaveAttribute('aria-valuetext', /逐字相同，29 字/);
    await expect(strip).toBeFocused();
    await page.keyboard.press('End');
    await expect(strip).toHaveAttribute('aria-valuetext', /版面附件/);
    await page.getByRole('slider', { name: '观察者网条码' }).click({ position: { x: 4, y: 12 } });
    await expect(page.locator('.compare-row.is-focused')).toContainText('观察者网讯');
  });
});

test.describe('the omission matrix', () => {
  test('says who has each passage of the reference, and shows a passage in its place', async ({ page }) => {
    await page.goto(`./${COMPARISON}&ref=${ARTICLES.guancha}&mode=matrix`);
    await expect(page.locator('.matrix tbody tr')).toHaveCount(8);
    await expect(page.locator('.matrix td.is-missing')).toHaveCount(2);
    await expect(page.locator('.matrix tfoot')).toContainText('45.1 %（701／1,556 字）');
    await expect(page.locator('.left-out')).toContainText('新浪财经未载观察者网的哪些段落');
    await expect(page.locator('.left-out li')).toHaveCount(2);
    await page.locator('.matrix td button').nth(3).click();
    await expect(page.locator('.compare-row.is-focused')).toBeInViewport();
  });
});

test.describe('blind', () => {
  test('no outlet is named, on the screen or in the address, until they are revealed', async ({ page }) => {
    await page.goto(`./${COMPARISON}`);
    await page.getByRole('checkbox', { name: '隐去媒体名' }).check();
    await expect(page.locator('.witness-meta .source')).toHaveText(['媒体 A', '媒体 B']);
    await expect(page).toHaveURL(/a=2022-03-01-86da2dbb,2022-03-02-2907f243/);
    await page.reload();
    await expect(page.locator('.witness-meta .source')).toHaveText(['媒体 A', '媒体 B']);
    while ((await page.locator('.fold[aria-expanded="false"]').count()) > 0)
      await page.locator('.fold[aria-expanded="false"]').first().click();
    const shown = await page.locator('main').innerText();
    expect(shown).not.toMatch(/新浪|观察者/);
    expect(shown).not.toContain('张熠');
    await page.getByRole('checkbox', { name: '隐去媒体名' }).uncheck();
    await expect(page.locator('.witness-meta .source')).toHaveText(['新浪财经', '观察者网']);
  });
});

test.describe('columns', () => {
  test('are reordered by button and by dragging', async ({ page }) => {
    await page.goto(`./${THREE}`);
    const names = page.locator('.witness-meta .source');
    await page.getByRole('button', { name: '新浪财经右移' }).click();
    await expect(names).toHaveText(['观察者网', '新浪财经', '联合早报']);
    await page.locator('.witness-meta').nth(2).dragTo(page.locator('.witness-meta').nth(0));
    await expect(names).toHaveText(['联合早报', '观察者网', '新浪财经']);
    await page.reload();
    await expect(names).toHaveText(['联合早报', '观察者网', '新浪财经']);
  });

  test('number keys bring the keyboard to a column', async ({ page }) => {
    await open(page, `./${COMPARISON}`);
    for (let step = 0; step < 3; step++) await page.keyboard.press('j');
    await page.keyboard.press('2');
    await expect(page.locator('.compare-row.is-focused [data-column="1"]')).toBeFocused();
  });

  test('below 900 pixels two of three are shown, and a switch says which', async ({ page }) => {
    await page.setViewportSize({ width: 880, height: 900 });
    await open(page, `./${THREE}`);
    await expect(page.locator('.witness-meta .source')).toHaveText(['新浪财经', '观察者网']);
    await page
      .getByRole('group', { name: '与新浪财经并列显示' })
      .getByRole('button', { name: '联合早报' })
      .click();
    await expect(page.locator('.witness-meta .source')).toHaveText(['新浪财经', '联合早报']);
  });
});

test.describe('links', () => {
  test('a place in an article opens its passage', async ({ page }) => {
    await page.goto(`./${COMPARISON}&at=${ARTICLES.sina}:40`);
    await expect(page.locator('.compare-row.is-focused')).toContainText('库列巴介绍了乌俄首轮谈判情况');
  });

  test('a passage that is gone is told with the words it began with', async ({ page }) => {
    await page.goto(`./${COMPARISON}&p=gone&c=${encodeURIComponent('原来的一句话')}`);
    await expect(page.getByText('链接所指的段落在现有文本中找不到')).toContainText('原来的一句话');
  });

  test('a passage that a filter hides is told, and shown on request', async ({ page }) => {
    await open(page, `./${COMPARISON}`);
    for (let step = 0; step < 3; step++) await page.keyboard.press('j');
    await page.getByLabel('只看一类').selectOption('unique');
    await expect(page.getByText('链接所指的段落被筛选隐藏了')).toBeVisible();
    await page.locator('.compare-note').getByRole('button', { name: '取消筛选' }).click();
    await expect(page.locator('.compare-row.is-focused')).toContainText('3月1日，国务委员');
  });
});

test('the list of keys has a button for each', async ({ page }) => {
  await open(page, `./${COMPARISON}`);
  await expect(page.locator('.compare-row').first()).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: '快捷键' });
  await expect(keys).toBeVisible();
  await keys.getByRole('button', { name: '下一处未载' }).click();
  await expect(page.locator('.compare-row.is-focused')).toContainText('未载');
});

test('print has every row whole, also what is folded on the screen', async ({ page }) => {
  await open(page, `./${COMPARISON}`);
  await expect(page.getByText('塔斯社稍早前曾援引')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('塔斯社稍早前曾援引')).toBeVisible();
  await expect(page.locator('.barcodes')).toBeHidden();
});
