import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { axeFaults } from './accessibility.ts';
import { serveFiles } from './ownSite.ts';
import { ARTICLES, expect, test } from './reader.ts';
import { COVERAGE, HOSTILE } from './sites.ts';

const textOf = async (download: Download) => readFile((await download.path()) ?? '', 'utf8');
const part = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true });

test.describe('articles over time', () => {
  test('a field leads to the timeline with its outlet and its days', async ({ page }) => {
    await page.goto('./#/archive?unit=month');
    await page.getByRole('link', { name: '联合早报，2022年2月：2 篇' }).click();
    await expect(page).toHaveURL(/#\/\?from=2022-02-01&to=2022-02-28&outlet=zaobao$/);
    await expect(page.locator('.row-title')).toHaveCount(2);
  });
  test('the keyboard goes from field to field, and opens one', async ({ page }) => {
    await page.goto('./#/archive?unit=month');
    await page.getByRole('button', { name: '年', exact: true }).first().focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '联合早报，2022年2月：2 篇' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('link', { name: '联合早报，2022年3月：1 篇' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('link', { name: '观察者网，2022年3月：1 篇' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/outlet=guancha$/);
    await page.goBack();
    await expect(page).toHaveURL(/unit=month$/);
  });
  test('the table says the same, also as a file', async ({ page }) => {
    await page.goto('./#/archive?unit=month');
    const own = part(page, '各媒体的发稿');
    await own.getByRole('button', { name: '看数据表' }).click();
    await expect(page).toHaveURL(/table=articles/);
    await expect(own.getByRole('row', { name: '联合早报 2 1 0 3' })).toBeVisible();
    const download = page.waitForEvent('download');
    await own.getByRole('button', { name: '存为 CSV' }).click();
    expect((await textOf(await download)).split('\r\n').slice(0, 2)).toEqual([
      '\ufeffoutlet,2022-02-01,2022-03-01,undated,total',
      '联合早报,2,1,0,3',
    ]);
    await page.reload();
    await own.getByRole('button', { name: '收起数据表' }).click();
    await expect(own.getByRole('row', { name: /联合早报/ })).toHaveCount(0);
  });
});

test.describe('the matrix of outlets', () => {
  const FIELD = '观察者网有 1 篇、701 字（45.1 %）也见于新浪财经更早的报道';

  test('a field opens to the articles behind it, and to their comparison', async ({ page }) => {
    await page.goto('./#/archive');
    await page.getByRole('link', { name: FIELD }).click();
    await expect(page).toHaveURL(/pair=sina,guancha/);
    const pairs = page.getByRole('region', { name: '这一格背后的报道' });
    await expect(pairs).toContainText('占观察者网全部 1,556 字的 45.1');
    await expect(pairs.locator('.pair')).toHaveCount(1);
    await expect(pairs.locator('.pair')).toContainText('较晚一篇的 701／1,556 字（45.1');
    await pairs.getByRole('link', { name: '对照', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`a=${ARTICLES.sina},${ARTICLES.guancha}&at=${ARTICLES.guancha}`));
    await expect(page.locator('.compare-row').first()).toBeVisible();
    await page.goBack();
    await expect(pairs.locator('.pair')).toHaveCount(1);
  });
  test('its pairs are a file too; what no field has is said', async ({ page }) => {
    await page.goto('./#/archive?pair=sina,guancha');
    const download = page.waitForEvent('download');
    await page
      .getByRole('region', { name: '这一格背后的报道' })
      .getByRole('button', { name: '存为 CSV' })
      .click();
    expect(await textOf(await download)).toContain(
      `${ARTICLES.guancha},俄方：无普京与泽连斯基会谈计划,2022-03-02T06:50:07Z,earlier,1556,701,701`,
    );
    await page.goto('./#/archive?pair=guancha,sina');
    await expect(page.getByText('这两家媒体之间没有找到共同的文字。')).toBeVisible();
  });
  test('a field shows characters, articles or a share', async ({ page }) => {
    await page.goto('./#/archive');
    const field = page.getByRole('link', { name: FIELD });
    for (const [measure, text] of [
      ['占较晚一方全文', '45%'],
      ['篇数', '1'],
      ['字数', '701'],
    ] as const) {
      await page.getByRole('button', { name: measure, exact: true }).click();
      await expect(field.locator('text')).toHaveText(text);
    }
  });
});

test('an article that claims to be exclusive stands with its words, and with who came before', async ({
  page,
}) => {
  await page.goto('./#/archive');
  const claim = page.locator('.claim');
  await expect(claim).toHaveCount(1);
  await expect(claim).toContainText('本文系观察者网独家稿件，未经授权，不得转载。');
  await expect(claim).toContainText('45.1 % 与其他媒体逐字相同（701／1,556 字）');
  await expect(claim.locator('.claim-others li')).toHaveText(
    /^更早.*新浪财经.*701 字，逐字相同 701 字.*对照$/,
  );
  await claim.getByRole('link', { name: '对照' }).click();
  await expect(page).toHaveURL(new RegExp(`a=${ARTICLES.sina},${ARTICLES.guancha}`));
});

test.describe('text that three outlets have', () => {
  test.use({ baseURL: COVERAGE });

  test('a bar says its share with both numbers, and opens to the passages', async ({ page }) => {
    await page.goto('./#/archive');
    const bar = page.getByRole('link', { name: /^2022年3月4日：/ });
    await expect(bar).toHaveAttribute('aria-label', /：\d+\.\d\u00a0%（\d+／\d+ 字，3 篇）$/);
    await bar.click();
    await expect(page).toHaveURL(/day=2022-03-04/);
    const passages = page.getByRole('region', { name: '这段时间里三家以上媒体共有的段落' });
    await expect(passages.locator('blockquote')).toHaveText(/三艘货轮已经获准离开并驶往公海/);
    await expect(passages.locator('.widest-carriers li')).toHaveText([/晚报/, /早报/, /日报/]);
    await passages.getByRole('link', { name: '对照最早的 3 篇' }).click();
    await expect(page.getByRole('heading', { name: '3 篇报道对照' })).toBeVisible();
  });
  for (const [colorScheme, width] of [
    ['light', 1440],
    ['dark', 375],
  ] as const) {
    test(`axe finds nothing in what is open, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const open = 'day=2022-03-04&table=articles,reuse,common';
      await page.goto(`./#/archive?${open}`);
      const [first] = await page.locator('.heat-field').all();
      await first?.focus();
      await expect(page.locator('.field-pairs blockquote')).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

test('the contents lead to each part, and the address names it', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 500 });
  await page.goto('./#/archive');
  await page
    .getByRole('navigation', { name: '本页目录' })
    .getByRole('link', { name: '自称独家的报道' })
    .click();
  await expect(page).toHaveURL(/section=claims/);
  const heading = page.getByRole('heading', { name: '自称独家的报道' });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await page.goto('about:blank');
  await page.goto('./#/archive?section=privacy');
  await expect(page.getByRole('heading', { name: '隐私' })).toBeInViewport();
});

test('in English it reads as English', async ({ page }) => {
  await page.goto('./#/archive?pair=sina,guancha');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText('1 article of Guancha has 701 characters')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Articles that claim to be exclusive' })).toBeVisible();
});

test('an exclusive claim tells how many articles have its text besides those it names', async ({
  page,
  watch,
}) => {
  watch.allow(/foreign request/);
  const text =
    '三艘货轮今天早上离开了港口，码头上的工人说，下一批货物要等到下个月才能装船，海关已经办完了手续，船长表示一切顺利。';
  const outlets = ['晨报', '晚报', '日报', '时报', '商报', '青年报'];
  const files = outlets.map((outlet, at) => {
    const head = `---\ntitle: ${at === 0 ? '独家：' : ''}货轮离港\ndate: 2022-03-01 0${at + 1}:00:00 +0800\noutlet: ${outlet}\n---\n\n`;
    return [`${at}.md`, `${head}${text}\n`] as const;
  });
  const site = await serveFiles(new Map(files));
  try {
    await page.goto(`${site.address}#/archive`);
    const claim = page.locator('.claim');
    await expect(claim).toContainText('更晚的 5 篇');
    await expect(claim.locator('.claim-others li')).toHaveCount(5);
    await expect(claim.locator('.claim-others li').last()).toHaveText('另有 1 篇');
  } finally {
    // What the page still asks for is not to find the server gone.
    await page.close();
    await site.close();
  }
});

test('an archive of one outlet without dates and without common text says so in words', async ({
  page,
  watch,
}) => {
  watch.allow(/foreign request/);
  const site = await serveFiles(
    new Map([['a.md', '---\ntitle: 货轮离港\nauthor: 晚报\n---\n\n三艘货轮离开了港口。\n']]),
  );
  try {
    await page.goto(`${site.address}#/archive`);
    for (const words of [
      '没有一篇报道有日期，排不出时段。',
      '本档案只有一家媒体，无从比较。',
      '没有三家以上媒体共有的文字。',
      '没有三家媒体都有的段落。',
      '没有找到自称独家的报道。',
    ])
      await expect(page.getByText(words)).toBeVisible();
  } finally {
    // What the page still asks for is not to find the server gone.
    await page.close();
    await site.close();
  }
});

test('an overview that is missing is told, the rest of the page stays, and trying again helps', async ({
  page,
  watch,
}) => {
  watch.allow(/404/);
  const OVERVIEW = '**/data/overview/*.json';
  await page.route(OVERVIEW, (route) => route.fulfill({ status: 404 }));
  await page.goto('./#/archive');
  await expect(part(page, '媒体之间的共同文字').getByRole('heading', { name: '缺少档案数据' })).toBeVisible();
  await expect(page.getByText('没有发现问题。')).toBeVisible();
  await page.unroute(OVERVIEW);
  await part(page, '媒体之间的共同文字').getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('link', { name: /701 字/ })).toBeVisible();
});

test.describe('what the build found odd', () => {
  test.use({ baseURL: HOSTILE });

  test('is told in the language of the interface, with the values in question and where they stand', async ({
    page,
  }) => {
    await page.goto('./#/archive');
    const problem = (file: string) =>
      page.locator('.problem').filter({ has: page.locator('.problem-file', { hasText: file }) });
    const impossible = problem('impossible-date.md').locator('.problem-item');
    await expect(impossible).toHaveText(
      /^提醒第 3 行日期不存在，没有采用“2022-02-30 10:00:00 \+0800”（文首：date）写成/,
    );
    await expect(impossible.locator('[lang=en]')).toHaveCount(0);
    const script = problem('language-js.md').locator('.problem-item').first();
    await expect(script).toContainText('文首不是 YAML、TOML 或 JSON，没有读取“js”');
    // What a parser says of a mistake has no other words.
    await expect(problem('broken-yaml.md').locator('.problem-detail[lang=en]')).toContainText('YAML');
  });
});
