import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';
import { HOSTILE } from './sites.ts';

test.use({ baseURL: HOSTILE });

/** Opens the article with this headline from the timeline. */
async function open(page: Page, title: RegExp): Promise<void> {
  await page.goto('./');
  await page.locator('.row-title a').filter({ hasText: title }).click();
  await expect(page.locator('.article-body')).toBeVisible();
}

/** What an attack would have set, if one had run. */
async function expectNothingRan(page: Page): Promise<void> {
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => (window as unknown as { __pwned?: unknown }).__pwned)).toBeUndefined();
  expect(await page.evaluate(() => ({}) as { polluted?: unknown })).toEqual({});
}

test('benign markup comes through whole', async ({ page }) => {
  await open(page, /^对照组/);
  const body = page.locator('.article-body');
  await expect(body.locator('strong')).toHaveText('加粗');
  await expect(body.getByRole('link', { name: '链接' })).toHaveAttribute('href', 'https://example.org/link');
  await expect(body.getByRole('link', { name: '链接' })).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(body).toContainText('<b> 这样的字面标记');
  await expect(body.locator('rt')).toHaveText('zì');
  await expect(body.locator('td')).toHaveText(['2021', '5']);
  await expect(body.locator('.block-item')).toHaveText(['其一', '其二']);
});

test('nothing of an attacking body runs, loads or leaves its box; its words stay', async ({ page }) => {
  await open(page, /^攻击正文/);
  const body = page.locator('.article-body');
  for (const words of [
    '开头仍在',
    '处理器去掉，文字留下',
    '盖住全页的段落',
    '改名的段落',
    '倒写的文字',
    '细节',
  ]) {
    await expect(body).toContainText(words);
  }
  const forbidden =
    'script, style, iframe, object, embed, form, input, svg, math, video, link, meta, base, img, [style], [id="root"], [onclick]';
  await expect(body.locator('[data-untrusted]').locator(forbidden)).toHaveCount(0);
  // What may still be followed is plain: nothing loads it by itself.
  const addresses = await body
    .locator('[data-untrusted] a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual([
    'https://evil.example/x',
    'https://evil.example/x.swf',
    'https://evil.example/v.mp4',
  ]);
  await body.getByText('处理器去掉').click();
  for (const link of ['链接一', '链接二', '链接三', '链接四', '链接五']) await body.getByText(link).click();
  await expectNothingRan(page);
});

test('an escaped attack is cleaned after it is unescaped', async ({ page }) => {
  await open(page, /^两次转义/);
  await expect(page.locator('.article-body .block > p')).toHaveText([
    '第一段文字。',
    '第二段文字。',
    /^第三段/,
  ]);
  await expectNothingRan(page);
});

test('attacks in every field of the front matter are shown as text', async ({ page }) => {
  await open(page, /标题里的标记/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^<img src=x onerror=/);
  await expect(page.getByText('来源未注明').first()).toBeVisible();
  await page.getByText('关于这份存本').click();
  await page.getByText('文件原样').click();
  await expectNothingRan(page);
  await page.goto('./');
  await expect(page.locator('.lane-name')).not.toHaveCount(0);
  await expectNothingRan(page);
});

test('what is broken is listed with file, line, what and what to do; the rest is there', async ({ page }) => {
  await page.goto('./#/archive');
  await expect(page.getByText('读入 10 个文件：发布 9 篇，跳过 1 个')).toBeVisible();
  const problem = (file: string) => page.locator('.problem').filter({ hasText: file });
  await expect(problem('binary.md')).toContainText('不是文本文件，已跳过');
  await expect(problem('broken-yaml.md').first()).toContainText('第 2 行');
  await expect(problem('broken-yaml.md').first()).toContainText('not valid YAML');
  await expect(problem('impossible-date.md')).toContainText('第 3 行');
  await expect(problem('impossible-date.md')).toContainText(
    '日期不存在，没有采用“2022-02-30 10:00:00 +0800”（文首：date）',
  );
  await expect(problem('language-js.md').first()).toContainText('没有读取“js”');
  await expect(problem('attack-front-matter.md').filter({ hasText: '__proto__' })).toContainText('第 9 行');
  await page.goto('./');
  await expect(page.locator('.row-title')).toHaveCount(9);
  await expect(page.locator('.day').last()).toContainText('日期不明');
});

test('hostile articles are compared as text', async ({ page }) => {
  await page.goto('./');
  for (const title of [/攻击正文/, /两次转义/])
    await page.locator('.row').filter({ hasText: title }).getByRole('checkbox').check();
  await page.locator('.tray').getByRole('link', { name: '对照', exact: true }).click();
  await expect(page.locator('.compare-row').first()).toBeVisible();
  await expectNothingRan(page);
});

test('a swapped shard is cleaned at the gate too', async ({ page, watch }) => {
  // The browser says that it stopped a handler while the gate reads the text: it did not run.
  watch.allow(/script-src/);
  await page.addInitScript(() => {
    // Without hashing, as on plain http, the gate is the last line.
    Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined });
  });
  await page.route('**/data/articles/*.json', async (route) => {
    const answer = await route.fetch();
    const evil =
      '<img src=x onerror=\\"window.__pwned=1\\"><svg onload=\\"window.__pwned=2\\"></svg><a href=\\"javascript:window.__pwned=3\\">链接</a>加粗';
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('<strong>加粗</strong>', evil),
    });
  });
  await open(page, /^对照组/);
  await page.locator('.article-body').getByText('加粗').click();
  await expect(
    page.locator('.article-body img, .article-body svg, .article-body a[href^="javascript"]'),
  ).toHaveCount(0);
  await expectNothingRan(page);
});
