import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { axeFaults } from './accessibility.ts';
import { run } from './command.ts';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';

const ESCAPED = `./#/a/${ARTICLES.zaobaoEscaped}`;

async function textOf(download: Promise<Download>): Promise<string> {
  return readFile(await (await download).path(), 'utf8');
}

async function openCite(page: Page) {
  await page.getByRole('button', { name: '引用本文' }).click();
  await expect(page.getByRole('dialog', { name: '引用本文' })).toBeVisible();
}

test('an article is cited in the format that is chosen, which is remembered, on the day that the reader gives', async ({
  page,
}) => {
  await page.goto(ESCAPED);
  await openCite(page);
  const preview = page.getByLabel('引文', { exact: true });
  await expect(preview).toHaveValue(
    /^联合早报\. 中俄外长会面双方就乌克兰问题协调立场\[EB\/OL\]\. \(2022-02-0\d\)\[\d{4}-\d\d-\d\d\]\. https:/,
  );
  await page.getByLabel('访问日期').fill('2024-05-06');
  await expect(preview).toHaveValue(/\[2024-05-06\]/);
  await page.getByRole('button', { name: '不写' }).click();
  await expect(preview).toHaveValue(/\(2022-02-0\d\)\. https:/);
  await page.getByLabel('格式').selectOption('RIS');
  await expect(preview).toHaveValue(/^TY {2}- NEWS\n/);
  await expect(preview).toHaveValue(/\nN1 {2}- SHA-256: [0-9a-f]{64}\n/);
  expect(await axeFaults(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 .ris' }).click();
  const ris = await textOf(download);
  expect(ris).toMatch(/\r\nUR {2}- https:\/\/www\.zaobao\.com\/realtime\/china\/story20220204-1239253\r\n/);
  expect(ris).toContain(`${new URL(page.url()).host}`);
  expect(ris).not.toContain('Y2  - ');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await openCite(page);
  await expect(page.getByLabel('格式')).toHaveValue('ris');
});

test('selected words are copied with their source, their place and the way back to them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ESCAPED);
  const paragraph = page.locator('.article-body .block > p').nth(1);
  const words = await paragraph.innerText();
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.getByRole('button', { name: '复制引文（GB/T 7714）' }).click();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toContain(`“${words}”\n联合早报. 中俄外长会面`);
  const address =
    /第 \d+ 段，全文第 \d+–\d+ 字符。 (http\S+\?at=\d+-\d+)$/.exec(await clipboard())?.[1] ?? '';
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('.article-body .block > p').nth(1)).toBeInViewport();
});

test('a comparison gives its articles and itself as references', async ({ page }) => {
  await page.goto(`./${COMPARISON}`);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const preview = page.getByLabel('引文', { exact: true });
  await expect(preview).toHaveValue(
    /^\[1\] 新浪财经\. [\s\S]*\n\[2\] 观察者网\. [\s\S]*\n\[3\] .*2 篇报道对照：新浪财经、观察者网/,
  );
  await expect(preview).toHaveValue(new RegExp(`compare\\?a=${ARTICLES.sina},${ARTICLES.guancha}`));
  await page.getByLabel('格式').selectOption('CSL-JSON');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 .json' }).click();
  const items = JSON.parse(await textOf(download)) as { type: string }[];
  expect(items.map(({ type }) => type)).toEqual(['article-newspaper', 'article-newspaper', 'webpage']);
});

/** Exports what the timeline shows, and gives the file. */
async function exportSet(page: Page, format: RegExp): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: format }).click();
  return download;
}

test('what the timeline shows leaves it as a table, lines of JSON, a dated list and references', async ({
  page,
}) => {
  await page.goto('./#/?outlet=zaobao');
  await page.getByRole('button', { name: '导出这 3 篇' }).click();
  expect(await axeFaults(page)).toEqual([]);
  const download = await exportSet(page, /^表格/);
  expect(download.suggestedFilename()).toBe('duizhao-2022-02-04-2022-03-07-3.csv');
  const table = await textOf(Promise.resolve(download));
  expect(table.split('\r\n')[0]).toContain('id,title,authors,outlet,published,dateAsWritten');
  expect(table.trim().split('\r\n')).toHaveLength(4);
  const lines = (await textOf(exportSet(page, /^数据/)))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ outlet }) => outlet)).toEqual(['联合早报', '联合早报', '联合早报']);
  expect(lines[0].text).toContain('中国外交部公布');
  await page.getByLabel('JSON Lines 附全文').uncheck();
  expect(await textOf(exportSet(page, /^数据/))).not.toContain('中国外交部公布');
  expect(await textOf(exportSet(page, /^目录/))).toMatch(
    /^# 3 篇文章\n\n## 2022-02-04\n\n- \[中俄外长会面双方就乌克兰问题协调立场\]\(https:\/\/www\.zaobao\.com\//,
  );
  expect((await textOf(exportSet(page, /RIS/))).match(/^TY {2}- NEWS\r$/gm)).toHaveLength(3);
});

test('the articles of a ZIP are built anew into the same articles', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '导出这 5 篇' }).click();
  const lines = (await textOf(exportSet(page, /^数据/)))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const packed = unzipSync(await readFile(await (await exportSet(page, /^文章/)).path()));
  const names = Object.keys(packed);
  expect(names.toSorted().slice(-2)).toEqual(['provenance.jsonl', 'sources.yaml']);
  const folder = test.info().outputPath('unpacked');
  const site = test.info().outputPath('site');
  for (const [name, bytes] of Object.entries(packed)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
  expect((await run('build', folder, '--out', site, '--strict')).code).toBe(0);
  const shards = await readdir(path.join(site, 'data/articles'));
  const texts: string[] = [];
  for (const shard of shards) {
    const { records } = JSON.parse(await readFile(path.join(site, 'data/articles', shard), 'utf8'));
    for (const { article } of records)
      texts.push(article.blocks.map(({ text }: { text: string }) => text).join('\n'));
  }
  expect(texts.toSorted()).toEqual(lines.map(({ text }) => text).toSorted());
});

test('an export is given up where the reader stops it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '导出这 5 篇' }).click();
  await page.route(/data\/articles\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue().catch(() => undefined);
  });
  await page.getByRole('button', { name: /^文章/ }).click();
  await page.getByRole('button', { name: '停止' }).click();
  await expect(page.getByText('已停止，没有生成文件。')).toBeVisible();
});
