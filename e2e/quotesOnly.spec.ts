import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type OwnSite, serveFiles } from './ownSite.ts';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';

/** Sentences of the seeds that one article alone has, and one that two share. */
const OWN = ['自己愿意同俄罗斯总统普京举行会谈', '独立自主地作出判断'];
const SHARED = '乌方对谈判解决乌克兰问题持开放态度';

let site: OwnSite;
test.use({
  baseURL: async ({ baseURL: _ }, use) => {
    site = await serveFiles(await seeds(), ['--quotes-only']);
    await use(site.address);
    await site.close();
  },
});

async function seeds(): Promise<Map<string, string>> {
  const names = (await readdir('seeds')).filter((name) => name.endsWith('.txt'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join('seeds', name), 'utf8')] as const),
    ),
  );
}

test('an article of a site of quotes has its shared passages, and the length of the rest', async ({
  page,
}) => {
  await page.goto(`/#/a/${ARTICLES.guancha}`);
  await expect(page.locator('.article-quotes')).toContainText('1,556');
  await expect(page.locator('.article-body')).toContainText(SHARED);
  await expect(page.locator('.withheld').first()).toHaveText(/^未公开 [\d,]+ 字$/);
  await expect(page.locator('.article-body img')).toHaveCount(0);
  await page.getByText('关于这份存本').click();
  await expect(page.getByText('不提供原文件')).toBeVisible();
});

test('its comparison tells the shares of the whole texts', async ({ page }) => {
  await page.goto(`/${COMPARISON}`);
  await expect(page.getByText('701').first()).toBeVisible();
  await expect(page.getByText('1,556').first()).toBeVisible();
  await expect(page.locator('.compare').first()).toContainText(SHARED);
  await expect(page.locator('.cell .withheld').first()).toBeVisible();
});

test('its search finds what is published, and the archive’s page says what it is', async ({ page }) => {
  await page.goto(`/#/search?q=${encodeURIComponent(SHARED)}`);
  await expect(page.locator('main')).toContainText(SHARED);
  for (const sentence of OWN) {
    await page.goto(`/#/search?q=${encodeURIComponent(sentence)}`);
    await expect(page.locator('main .hit')).toHaveCount(0);
  }
  await page.goto('/#/archive');
  await expect(page.locator('.archive-facts')).toContainText('只公开标题、出处和各篇报道共有的段落');
});
