import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
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
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
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
  await page.getByRole('button', { name: '复制引文及出处（GB/T 7714）' }).click();
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
