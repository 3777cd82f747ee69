import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { axeFaults } from './accessibility.ts';
import { COMPARISON, expect, test } from './reader.ts';

/** Opens a comparison and its ways out. */
async function openExport(page: Page, address = COMPARISON) {
  await page.goto(`./${address}`);
  await page.getByRole('button', { name: '导出', exact: true }).click();
}

/** Exports the open comparison, and gives the file's name, place and text. */
async function exportAs(page: Page, format: RegExp) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: format }).click(),
  ]);
  const name = download.suggestedFilename();
  const file = path.join(test.info().outputDir, name);
  await download.saveAs(file);
  await expect(page.getByText(`已交给浏览器下载：${name}`)).toBeVisible();
  return { name, file, text: await readFile(file, 'utf8') };
}

test('the HTML file stands alone: opened from disk it shows all passages, asks for nothing and breaks no rule of its own', async ({
  page,
  browser,
}) => {
  await openExport(page);
  const { name, file, text } = await exportAs(page, /^网页文件/);
  expect(name).toBe('duizhao-2022-03-01-新浪财经-观察者网.html');
  expect(text).not.toContain('<script');
  const context = await browser.newContext();
  const alone = await context.newPage();
  const requests: string[] = [];
  const messages: string[] = [];
  alone.on('request', (request) => requests.push(request.url()));
  alone.on('console', (message) => messages.push(message.text()));
  alone.on('pageerror', (error) => messages.push(error.message));
  await alone.goto(pathToFileURL(file).href);
  await expect(alone.locator('tr.is-verbatim')).toHaveCount(6);
  await expect(
    alone.getByText('100.0 %（701／701 字）见于观察者网；连同版面附件 99.0 %（701／708 字）'),
  ).toBeVisible();
  await expect(alone.getByText('45.1 %（701／1,556 字）见于新浪财经')).toBeVisible();
  await expect(alone.getByText('新浪财经未载 · 317 字')).toBeVisible();
  await expect(alone.getByText('塔斯社稍早前曾援引俄总统新闻秘书佩斯科夫的说法')).toBeVisible();
  // The style applies: its hash is the one that the policy names.
  await expect(alone.locator('table')).toHaveCSS('table-layout', 'fixed');
  expect(await axeFaults(alone)).toEqual([]);
  await alone.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(alone)).toEqual([]);
  await alone.setViewportSize({ width: 375, height: 800 });
  expect(await axeFaults(alone)).toEqual([]);
  expect(await alone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  expect(requests).toEqual([pathToFileURL(file).href]);
  expect(messages).toEqual([]);
  await context.close();
});

test('the HTML file says how many rows of how many it shows', async ({ page }) => {
  await openExport(page, `${COMPARISON}&hide=unique,aside`);
  const { text } = await exportAs(page, /^网页文件/);
  expect(text).toContain('显示 6／10 行。');
  expect(text).not.toContain('is-unique"');
});

test('the TEI file is well-formed, and each article reads from it as the JSON has it', async ({
  page,
  context,
}) => {
  await openExport(page);
  const { text: json } = await exportAs(page, /^数据/);
  const { text: xml, name } = await exportAs(page, /^校勘本/);
  expect(name).toMatch(/\.tei\.xml$/);
  // The reader's own page lets nobody parse markup.
  const blank = await context.newPage();
  const texts = await blank.evaluate((source) => {
    const tei = new DOMParser().parseFromString(source, 'application/xml');
    if (tei.querySelector('parsererror')) return tei.documentElement.textContent;
    const read = (node: Element): string =>
      [...node.childNodes]
        .map((child) => (child.nodeName === 'lb' ? '\n' : (child.textContent ?? '')))
        .join('');
    return [...tei.querySelectorAll('witness')].map((witness) => {
      const sigil = `#${witness.getAttribute('xml:id')}`;
      const parts = [...tei.querySelectorAll('milestone, rdg')].map((node) => {
        if (node.nodeName === 'rdg')
          return node.getAttribute('wit')?.split(' ').includes(sigil) ? read(node) : '';
        return node.getAttribute('edRef') === sigil && node.getAttribute('n') !== '1' ? '\n' : '';
      });
      return parts.join('');
    });
  }, xml);
  expect(texts).toEqual(JSON.parse(json).articles.map((article: { text: string }) => article.text));
});

test('the JSON’s offsets and the CSV’s lines give the words of the articles', async ({ page }) => {
  await openExport(page);
  const data = JSON.parse((await exportAs(page, /^数据/)).text);
  const texts = new Map<string, string>(
    data.articles.map(({ id, text }: { id: string; text: string }) => [id, text]),
  );
  const families = data.collation.families.map(({ length }: { length: number }) => length);
  expect(families).toEqual([701]);
  const first = data.collation.passages[0].readings.map(
    ({ witness, range }: { witness: string; range: [number, number] }) => texts.get(witness)?.slice(...range),
  );
  expect(new Set(first).size).toBe(1);
  expect(data.articles[0].seed.sha256).toMatch(/^[0-9a-f]{64}$/);

  const { text: csv } = await exportAs(page, /^表格/);
  expect(csv.startsWith('\ufeff')).toBe(true);
  const parsed = Papa.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true });
  expect(parsed.errors).toEqual([]);
  expect(parsed.data.filter((row) => row.class === 'verbatim' && row.echo === '')).toHaveLength(12);
  for (const { article = '', from, to, text } of parsed.data)
    expect(texts.get(article)?.slice(Number(from), Number(to))).toBe(text);
});

test('references and the passage in focus go to the clipboard with their sources', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(`./${COMPARISON}`);
  await expect(page.getByText('共 8 处', { exact: true })).toBeVisible();
  for (let at = 0; at < 3; at++) await page.keyboard.press('j');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  expect(await clipboard()).toMatch(
    /^\[1\] 新浪财经\. 王毅应约同乌克兰外长通电话 重点就确保中国在乌公民安全表明立场\[EB\/OL\]\. \(2022-03-01\)\[\d{4}-\d\d-\d\d\]/,
  );
  await page.getByRole('dialog').getByRole('button', { name: '复制本段及出处' }).click();
  await expect
    .poll(clipboard)
    .toContain('“3月1日，国务委员兼外长王毅应约同乌克兰外长库列巴通电话。”\n— 新浪财经《');
  expect(await clipboard()).toContain('2022年3月2日 14:50（Asia/Shanghai），');
  expect(await clipboard()).toContain('与新浪财经相同');
});

test('a format that cannot be loaded is told', async ({ page, watch }) => {
  watch.allow(/ERR_FAILED|Failed to fetch dynamically/);
  await page.route(/writers-.*\.js/, (route) => route.abort());
  await openExport(page);
  await page.getByRole('button', { name: /^表格/ }).click();
  await expect(page.getByText(/^文件没有生成：/)).toBeVisible();
});

test('the ways out are reached by keyboard and hold nothing that axe finds', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openExport(page, `${COMPARISON}&p=${colorScheme}`);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: '导出', exact: true })).toBeFocused();
  }
});
