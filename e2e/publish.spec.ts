import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { run } from './command.ts';
import { serveFiles } from './ownSite.ts';
import { ARTICLES, expect, test } from './reader.ts';

const STUB = `a/${ARTICLES.guancha}.html`;

test('a stub needs no script, keeps its policy and leads into the reader', async ({ page }) => {
  await page.goto(STUB);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('俄方：无普京与泽连斯基会谈计划');
  expect(
    await page.locator('script').evaluateAll((all) => all.map((one) => one.getAttribute('type'))),
  ).toEqual(['application/ld+json']);
  expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(3);
  await page.getByRole('link', { name: /在“对照”中阅读/ }).click();
  await expect(page).toHaveURL(new RegExp(`/#/a/${ARTICLES.guancha}$`));
  await expect(page.locator('.article h1')).toHaveText('俄方：无普京与泽连斯基会谈计划');
});

test('a stub reads the same without script, on a narrow screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 600 },
  });
  const page = await context.newPage();
  await page.goto(`${baseURL}${STUB}`);
  await expect(page.locator('.excerpt')).toContainText('泽连斯基');
  await expect(page.getByRole('link', { name: /在“对照”中阅读/ })).toBeVisible();
  await context.close();
});

test('hostile words stay words in a stub, and nothing of them runs', async ({ page, watch }) => {
  // This site is another than that of the other tests.
  watch.allow(/^foreign request http:\/\/localhost:/);
  const title = '</title></script><script>window.pwned=1</script><img src=x onerror=window.pwned=1>';
  const text = `---\ntitle: '${title}'\nauthor: '<b onclick=window.pwned=1>报'\ndate: 2022-03-01\n---\n\n正文第一句。\n`;
  const site = await serveFiles(new Map([['a.md', text]]), ['--stubs']);
  const index = JSON.parse(await readFile(path.join(site.folder, 'data/index.json'), 'utf8'));
  await page.goto(`${site.address}a/${index.cards.articles[0].id}.html`);
  await expect(page.locator('h1')).toHaveText(title);
  expect(await page.locator('main img, main b, body script').count()).toBe(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  await site.close();
});

test('a site with a public address has stubs, which its sitemap and feeds name; others have them on request', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'duizhao-public-'));
  const [site, plain] = [path.join(folder, 'site'), path.join(folder, 'plain')];
  await run('build', 'seeds', '--out', site, '--public', 'https://example.org/news/');
  const address = `https://example.org/news/a/${ARTICLES.sina}.html`;
  for (const name of ['sitemap.xml', 'feed.xml', 'feed.json'])
    expect(await readFile(path.join(site, name), 'utf8'), name).toContain(address);
  expect(await readFile(path.join(site, `a/${ARTICLES.sina}.html`), 'utf8')).not.toContain('noindex');
  expect((await run('build', 'seeds', '--out', site, '--public', 'https://example.org/news/')).code).toBe(0);
  await run('build', 'seeds', '--out', plain);
  await expect(readFile(path.join(plain, `a/${ARTICLES.sina}.html`))).rejects.toThrow();
  expect(
    (await run('build', 'seeds', '--out', path.join(folder, 'x.html'), '--single-file', '--stubs')).code,
  ).toBe(2);
  await rm(folder, { recursive: true });
});
