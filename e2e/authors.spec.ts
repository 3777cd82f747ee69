import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type OwnSite, serveFiles } from './ownSite.ts';
import { test as base, expect } from './reader.ts';

const TEXT =
  '三艘货轮今天早上离开了港口，码头上的工人说，下一批货物要等到下个月才能装船，海关已经办完了手续，船长表示一切顺利，天气也很好。';
const MANY = Array.from({ length: 60 }, (_, at) => `张三${at}`).join('、');

const post = (title: string, head: string, first = '') =>
  `---\ntitle: ${title}\ndate: 2022-03-01 08:00:00 +0800\noutlet: 晚报\n${head}---\n\n${first}\n\n${TEXT}\n`;

const FILES = new Map([
  ['a.md', post('货轮离港', 'author: 晚报 张三、李四\n')],
  ['b.md', post('货轮入港', '', '（晚报记者王五广州1日电）货轮今天入港。')],
  ['c.md', post('渡轮停航', 'author: 晚报\n')],
  ['d.md', post('渡轮复航', `authors: [${MANY}]\n`)],
  [
    'e.md',
    post(
      '灯塔点亮',
      `author: '<b onclick=window.pwned=1>赵六</b>'\nbyline: "\\u202e钱七${'长'.repeat(900)}"\n`,
    ),
  ],
]);

const test = base.extend<object, { site: OwnSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so by an empty pattern
    async ({}, use) => {
      const site = await serveFiles(FILES, ['--stubs']);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

test('an article names who wrote it beside its outlet, and where that was read', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: '货轮离港' }).first().click();
  const authors = page.locator('.article-authors');
  await expect(authors).toHaveText('文 / 张三、李四');
  await page.getByText('关于这份存本').click();
  await expect(page.locator('.about-copy')).toContainText('张三、李四文首：author，第 5 行');
  await page.emulateMedia({ media: 'print' });
  await expect(authors).toBeVisible();
});

test('a by-line in the text names the author and stays there; an outlet that signs is none', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: '货轮入港' }).first().click();
  await expect(page.locator('.article-authors')).toHaveText('文 / 王五');
  await expect(page.locator('.article-body')).toContainText('（晚报记者王五广州1日电）');
  await page.goto('./');
  await page.getByRole('link', { name: '渡轮停航' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('渡轮停航');
  await expect(page.locator('.article-authors')).toHaveCount(0);
});

test('hundreds of names and hostile ones are bounded', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: '渡轮复航' }).first().click();
  await expect(page.locator('.article-authors')).toHaveText(
    '文 / 张三0、张三1、张三2、张三3、张三4、张三5 等 50 人',
  );
  await page.goto('./');
  await page.getByRole('link', { name: '灯塔点亮' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('灯塔点亮');
  await expect(page.locator('.article-authors')).toHaveCount(0);
});

test('references and the page without script name the authors', async ({ page, site }) => {
  await page.goto('./');
  await page.getByRole('link', { name: '货轮离港' }).first().click();
  await expect(page.locator('.article-authors')).toBeVisible();
  const id = /a\/([^?]+)/.exec(page.url())?.[1] ?? '';
  await page.getByRole('button', { name: '引用本文' }).click();
  await expect(page.getByRole('dialog')).toContainText('张三，李四. 货轮离港[EB/OL]. 晚报, 2022(2022-03-01)');
  const stub = await readFile(path.join(site.folder, 'a', `${decodeURIComponent(id)}.html`), 'utf8');
  expect(stub).toContain('<meta name="citation_author" content="张三">');
  expect(stub).toContain('<meta name="DC.creator" content="李四">');
  expect(stub).toContain('"author":[{"@type":"Person","name":"张三"},{"@type":"Person","name":"李四"}]');
});

test('articles of one outlet and one minute have names that tell them apart in a comparison', async ({
  page,
}) => {
  await page.goto('./');
  const idOf = async (name: string) =>
    (await page.getByRole('link', { name }).first().getAttribute('href'))?.match(/\/a\/([^?]+)/)?.[1];
  const ids = [await idOf('货轮离港'), await idOf('货轮入港')];
  await page.goto(`./#/compare?a=${ids.join(',')}`);
  await expect(page.locator('main')).toContainText('08:00 #1');
  await expect(page.locator('main')).toContainText('08:00 #2');
});
