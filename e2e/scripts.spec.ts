import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults } from './accessibility.ts';
import { serveFiles } from './ownSite.ts';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';
import { HOSTILE } from './sites.ts';

test.describe('a reader from Taiwan', () => {
  test.use({ locale: 'zh-TW' });

  test('finds the interface in Traditional Chinese, dates and all, and only that catalogue comes', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('報導時間軸');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await expect(page.locator('.day-head').first()).toContainText('週一');
    await expect(page.getByRole('link', { name: '本檔案庫' })).toBeVisible();
    expect(asked.filter((address) => /\/common-[^/]*\.js$/.test(address))).toHaveLength(1);
    for (const address of ['./', `./#/a/${ARTICLES.sina}`, `./${COMPARISON}`, './#/archive']) {
      await page.goto(address);
      await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
    await page.getByRole('button', { name: '简体' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page.reload();
    await expect(page.getByRole('heading', { name: '关于本档案' })).toBeVisible();
  });
});

const ARTICLE = `./#/a/${ARTICLES.sina}`;
const WORDS = '库列巴介绍了乌俄首轮谈判情况';
const TRADITIONAL = '庫列巴介紹了烏俄首輪談判情況';
const noticeOf = (page: Page) => page.locator('.script-notice');

/** Selects words where the page shows them, with readings above them or not. */
async function select(page: Page, words: string, scope = '.article-body'): Promise<void> {
  await page
    .locator(scope)
    .filter({ hasText: words[0] ?? '' })
    .first()
    .waitFor();
  await page.evaluate(
    ([wanted = '', root = '']) => {
      const places = [...document.querySelectorAll(root)].flatMap((element) => {
        const own: { node: Text; at: number; unit: string }[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const isReading = node.parentElement?.closest('rt') !== null;
          if (!isReading) own.push(...[...node.data].map((unit, at) => ({ node, at, unit })));
        }
        return own;
      });
      const from = places
        .map(({ unit }) => unit)
        .join('')
        .indexOf(wanted);
      const [start, end] = [places[from], places[from + wanted.length - 1]];
      if (!start || !end) throw new Error(`not on the page: ${wanted}`);
      getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + 1);
      start.node.parentElement?.scrollIntoView({ block: 'center' });
    },
    [words, scope],
  );
}

/** Writes a note on what is selected; the dialog must quote these words. */
async function noteOn(page: Page, quote: string): Promise<void> {
  await page.locator('.selection-note').waitFor();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog').locator('blockquote')).toHaveText(quote);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('note-0') ?? [])].map((range) => String(range)));

test('an article is shown in the other script by a key, says so, and notes quote the original', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const title = page.getByRole('heading', { level: 1 });
  const original = await title.textContent();
  await page.getByRole('combobox', { name: '拼音' }).press('h');
  await expect(noticeOf(page)).toHaveCount(0);
  await page.locator('#main').focus();
  await page.keyboard.press('h');
  await expect(noticeOf(page)).toHaveText(/^已转为繁体显示，原文为简体/);
  await expect(page.locator('.article-body')).toContainText(TRADITIONAL);
  await expect(page.locator('.article-body')).toHaveAttribute('lang', 'zh-Hant');
  await expect(title).not.toHaveText(original ?? '');
  await select(page, TRADITIONAL);
  await noteOn(page, WORDS);
  await expect.poll(() => marked(page)).toEqual([TRADITIONAL]);
  await page.reload();
  await expect.poll(() => marked(page)).toEqual([TRADITIONAL]);
  await page.keyboard.press('h');
  await expect(page.locator('.article-body')).toContainText(WORDS);
  await expect(title).toHaveText(original ?? '');
  await expect.poll(() => marked(page)).toEqual([WORDS]);
  expect(page.url()).not.toContain('script');
});

test('a comparison keeps the script on the way, its marks stay on their words, and copies have the original', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`./${COMPARISON}`);
  await page.locator('.compare-row').first().waitFor();
  const rows = () =>
    page
      .locator('.compare-row .cell [data-from]')
      .evaluateAll((runs) => runs.map((run) => [run.getAttribute('data-from'), run.textContent?.length]));
  const before = await rows();
  await page.keyboard.press('h');
  await expect(page.locator('.cell').filter({ hasText: TRADITIONAL })).toHaveCount(2);
  expect(await rows()).toEqual(before);
  await select(page, TRADITIONAL, '.cell');
  await noteOn(page, WORDS);
  await page.keyboard.press('j');
  await page.getByRole('button', { name: '复制本段及出处' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/乌克兰|应约/);
  await page.locator('.witness-head h2 a').first().click();
  await expect(page).toHaveURL(/#\/a\/[^?]+\?script=Hant$/);
  await expect(page.locator('.article-body')).toHaveAttribute('lang', 'zh-Hant');
});

const firstTitle = (page: Page) => page.locator('.row-title a').first();

test('every screen shows what it has of articles in the other script, says so, and the original is a key away', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  const title = firstTitle(page);
  const original = (await title.textContent()) ?? '';
  const place = await title.boundingBox();
  const tables = () => asked.filter((address) => /toTraditional|spellings/.test(address)).length;
  await page.waitForLoadState('networkidle');
  expect(tables()).toBe(0);
  await page.keyboard.press('h');
  const foot = page.locator('.script-foot');
  await expect(foot).toContainText('简体的标题、摘要和事件名称已转为繁体显示');
  expect(tables()).toBeGreaterThan(0);
  await expect(title).not.toHaveText(original);
  await expect(page.locator('.row-title').first()).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.locator('.row-excerpt').first()).toHaveAttribute('lang', 'zh-Hant');
  expect((await title.boundingBox())?.y).toBe(place?.y);
  const screens = {
    [`./#/search?script=Hant&q=${encodeURIComponent('乌克兰')}`]: '.hit-title, .hit-snippet',
    './#/events?script=Hant': '.events-name',
    './#/contacts?script=Hant': '.contacts-table bdi',
    './#/p?script=Hant': '.person-table th bdi',
    './#/archive?pair=sina,guancha&script=Hant': '.pair .article-line-title',
  };
  for (const [address, texts] of Object.entries(screens)) {
    await page.goto(address);
    await expect(page.locator(texts).first(), address).toHaveAttribute('lang', 'zh-Hant');
    await expect(foot, address).toContainText('已转为繁体显示');
    expect(await axeFaults(page, { within: '.script-foot' })).toEqual([]);
  }
  await page.locator('.script-foot button').click();
  await expect(foot).toHaveCount(0);
  expect(page.url()).not.toContain('script');
  await expect(page.locator('.pair .article-line-title').first()).toHaveAttribute('lang', 'zh-Hans');
});

test('marks of a search stay on their words in the other script', async ({ page }) => {
  // In quote marks it is found in no other form of the name.
  await page.goto(`./#/search?q=${encodeURIComponent('"乌克兰"')}`);
  const marks = page.locator('.hit mark');
  await marks.first().waitFor();
  const count = await marks.count();
  await page.locator('#main').focus();
  await page.keyboard.press('h');
  await expect(marks.first()).toHaveText('烏克蘭');
  expect(await marks.allTextContents()).toEqual(Array.from({ length: count }, () => '烏克蘭'));
});

test('the script is chosen in the display settings, and a list that is exported has the original', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: '显示', exact: true }).click();
  await page.locator('.choice-row').filter({ hasText: '文字' }).getByText('繁体').click();
  await expect(page.locator('.row-title').first()).toHaveAttribute('lang', 'zh-Hant');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '导出' }).first().click();
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: /CSV/ }).click();
  const rows = await readFile(await (await coming).path(), 'utf8');
  expect(rows).toContain('乌克兰');
  expect(rows).not.toContain('烏克蘭');
});

test('an event has its names, headlines and passages in the other script, and keeps it on the way', async ({
  page,
}) => {
  await page.goto('./#/events?script=Hant');
  await page.locator('.events-name a').first().click();
  await expect(page).toHaveURL(/#\/e\/[^?]+\?script=Hant$/);
  await expect(page.locator('.event h1')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.locator('.member h3').first()).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.locator('.event blockquote').first()).toHaveAttribute('lang', 'zh-Hant');
  // What the figure says too, and why an article is there; the file of the figure quotes what was written.
  await expect(page.locator('.flow-figure')).toContainText('烏克蘭');
  await expect(page.locator('.flow-figure')).not.toContainText('乌克兰');
  await expect(page.locator('.member-why').first()).not.toContainText('乌克兰');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG' }).click();
  const figure = await readFile(await (await coming).path(), 'utf8');
  expect(figure).toContain('乌克兰');
  expect(figure).not.toContain('烏克蘭');
});

test('pinyin stands above a paragraph, the article or selected words, and is no part of the text', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const choice = page.getByRole('combobox', { name: '拼音' });
  await select(page, WORDS);
  await page.locator('.selection-note').getByRole('button', { name: '拼音' }).click();
  await expect(page.locator('rt')).toHaveText(
    'kù liè bā jiè shào le wū é shǒu lún tán pàn qíng kuàng'.split(' '),
  );
  await expect(noticeOf(page)).toContainText('拼音由程序标注');
  await select(page, WORDS);
  expect(await page.evaluate(() => String(getSelection()).replace(/\s/g, ''))).toBe(WORDS);
  await noteOn(page, WORDS);
  expect(await axeFaults(page)).toEqual([]);
  await choice.selectOption('all');
  await expect.poll(() => page.locator('rt').count()).toBeGreaterThan(300);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await choice.selectOption('none');
  await expect(page.locator('rt')).toHaveCount(0);
});

test.describe('a hostile article', () => {
  test.use({ baseURL: HOSTILE });

  test('stays as harmless in the other script and with pinyin above it', async ({ page }) => {
    await page.goto('./#/?script=Hant');
    await page.locator('.row-title a').filter({ hasText: '攻擊正文' }).click();
    await page.getByRole('combobox', { name: '拼音' }).selectOption('all');
    await page.locator('rt').first().waitFor();
    await expect(page.locator('.article-body')).toHaveAttribute('lang', 'zh-Hant');
    expect(await page.evaluate(() => (window as { __pwned?: unknown }).__pwned)).toBeUndefined();
    await expect(page.locator('.article-body :is(script, iframe, img, svg, form, style)')).toHaveCount(0);
  });
});

const HARBOUR = `---
title: The harbour opens again
author: The Gazette
date: 2022-03-01 08:00:00 +0800
---

The harbour of the town opens again on Monday, the authorities said, and the ferries will run as they did before the storm.
`;

test.describe('the browser’s own translation', () => {
  test('is offered where there is one, stands below each paragraph and is labelled', async ({ page }) => {
    await page.addInitScript(() => {
      const asked: unknown[] = [];
      Object.assign(globalThis, {
        asked,
        Translator: {
          availability: async () => 'downloadable',
          create: async ({ sourceLanguage, targetLanguage }: Record<string, string>) => {
            asked.push({ sourceLanguage, targetLanguage });
            return { translate: async (text: string) => `<b>${text.length}</b>`, destroy() {} };
          },
        },
      });
    });
    await page.goto(ARTICLE);
    const button = page.getByRole('button', { name: '机器翻译：英语' });
    await expect(page.locator('.block-translation')).toHaveCount(0);
    await button.click();
    await expect(noticeOf(page)).toHaveText(/^机器翻译，由浏览器在这台设备上从中文译为英语/);
    const first = page.locator('.block-translation').first();
    await expect(first).toHaveText(/^<b>\d+<\/b>$/);
    await expect(first).toHaveAttribute('lang', 'en');
    expect(await page.evaluate(() => (globalThis as { asked?: unknown }).asked)).toEqual([
      { sourceLanguage: 'zh', targetLanguage: 'en' },
    ]);
    await button.click();
    await expect(page.locator('.block-translation, .script-notice')).toHaveCount(0);
  });

  test('keeps no text waiting where the browser is slow to answer, and moves none when it has', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const answered = new Promise((resolve) => Object.assign(globalThis, { answer: resolve }));
      Object.assign(globalThis, { Translator: { availability: () => answered, create: () => undefined } });
    });
    await page.goto(ARTICLE);
    const text = page.locator('.article-body');
    await expect(text).toBeVisible();
    const button = page.getByRole('button', { name: /机器翻译/ });
    await expect(button).toHaveCount(0);
    const before = await text.boundingBox();
    await page.evaluate(() => (globalThis as unknown as { answer(said: string): void }).answer('available'));
    await expect(button).toBeVisible();
    expect(await text.boundingBox()).toEqual(before);
  });

  test('leaves white space and no empty box where it is all that an article could have', async ({
    page,
    watch,
  }) => {
    watch.allow(/^foreign request http:\/\/localhost/);
    await page.addInitScript(() => {
      const never = new Promise(() => {});
      Object.assign(globalThis, { Translator: { availability: () => never, create: () => undefined } });
    });
    const site = await serveFiles(new Map([['harbour.md', HARBOUR]]));
    try {
      await page.goto(`${site.address}#/`);
      await page.getByRole('link', { name: 'The harbour opens again' }).click();
      await expect(page.locator('.article-body')).toBeVisible();
      await expect(page.locator('.text-tools .is-awaited')).toBeHidden();
      await expect(page.locator('.text-tools')).toHaveCSS('border-bottom-color', 'rgba(0, 0, 0, 0)');
    } finally {
      await site.close();
    }
  });

  test('is not offered where there is none', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'Translator', { value: undefined });
    });
    await page.goto(ARTICLE);
    await expect(page.locator('.text-tools')).toBeVisible();
    await expect(page.getByRole('button', { name: /机器翻译/ })).toHaveCount(0);
  });
});
