import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ADDRESSES, MARKED } from './attacks/addresses.ts';
import { ATTACKS, attackedArchive, bodyFiles } from './attacks/attackSite.ts';
import { articlesIn, type Built, forbiddenIn, ranIn, showArticle, watchForRuns } from './attacks/visit.ts';
import { type OwnSite, serveFiles } from './ownSite.ts';
import { expect, test as reader } from './reader.ts';

/** The attacked archive, built and served. */
interface Attacked {
  readonly site: OwnSite;
  readonly articles: readonly Built[];
}

const test = reader.extend<object, { attacked: Attacked }>({
  attacked: [
    // biome-ignore lint/correctness/noEmptyPattern: what the test runner wants where a fixture needs no other
    async ({}, use) => {
      const site = await serveFiles(attackedArchive());
      await use({ site, articles: await articlesIn(site.folder) });
      await site.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ attacked }, use) => use(attacked.site.address),
  page: async ({ page }, use) => {
    await watchForRuns(page);
    await use(page);
  },
});
test.setTimeout(240_000);

async function expectHarmless(page: Page, where: string): Promise<void> {
  expect.soft(await forbiddenIn(page), where).toEqual([]);
  expect.soft(await ranIn(page), where).toEqual([]);
}

test('there are hundreds of attacks, and every file of them is an article', ({ attacked: { articles } }) => {
  expect(ATTACKS.length).toBeGreaterThan(400);
  expect(articles.length).toBe([...attackedArchive().keys()].filter((name) => name.endsWith('.md')).length);
});

/** What the harmless markup has of all that the policy lets through, links aside. */
const CONTROL_ATTRIBUTES = {
  bdo: { dir: 'rtl' },
  'span[lang]': { lang: 'en' },
  abbr: { title: '世界卫生组织' },
  time: { datetime: '2022-03-03' },
  th: { rowspan: '2', scope: 'row' },
  td: { colspan: '2' },
};

for (const form of ['plain', 'escaped', 'twice']) {
  test(`nothing of an attack in a body runs, loads or stays as markup: ${form}`, async ({
    page,
    attacked: { articles },
  }) => {
    await page.goto('./');
    const own = articles.filter(({ title }) => title.startsWith(`正文之袭 ${form} `));
    expect(own.length).toBe(bodyFiles().filter(({ name }) => name.startsWith(`body-${form}-`)).length);
    for (const { id, title } of own) {
      await showArticle(page, id);
      await expectHarmless(page, title);
    }
  });
  test(`harmless markup comes through: ${form}`, async ({ page, attacked: { articles } }) => {
    const own = articles.find(({ title }) => title === `对照 ${form}`);
    await page.goto(`./#/a/${own?.id}`);
    const body = page.locator('.article-body');
    if (form === 'twice') {
      // What was escaped on purpose says what it says.
      await expect(body).toContainText('&lt;strong&gt;加粗&lt;/strong&gt;');
      return;
    }
    await expect(body.locator('strong')).toHaveText('加粗');
    await expect(body.locator('em')).toHaveText('斜体');
    await expect(body.locator('sub')).toHaveText('2');
    await expect(body.getByRole('link', { name: '链接' })).toHaveAttribute(
      'href',
      'https://example.org/link',
    );
    await expect(body.locator('.block-item')).toHaveText(['对照乙']);
    await expect(body.locator('td')).toHaveText(['2022']);
    for (const [element, attributes] of Object.entries(CONTROL_ATTRIBUTES))
      for (const [name, value] of Object.entries(attributes))
        await expect(body.locator(element)).toHaveAttribute(name, value);
  });
}

test('attacks in the front matter and in names of files are text, wherever they are shown', async ({
  page,
  attacked: { articles },
}) => {
  await page.goto('./');
  const own = articles.filter(({ title }) => !title.startsWith('正文之袭'));
  for (const { id, title } of own) {
    await showArticle(page, id);
    await page.locator('.about-copy > summary').click();
    await page.locator('.about-source > summary').click();
    await expectHarmless(page, title);
  }
});

const SCREENS = [
  ...['#/', '#/?panel=facets', '#/events', '#/contacts', '#/p', '#/archive', '#/e/attacked'],
  ...[
    '#/search?q=正文',
    '#/search?q=img',
    '#/search?q=__ran',
    '#/p/对照甲',
    '#/p/constructor',
    '#/p/__proto__',
  ],
];

test('no screen runs what articles and lists say', async ({ page, attacked: { articles } }) => {
  for (const address of SCREENS) {
    await page.goto(`./${address}`);
    await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
    await page.waitForTimeout(200);
    await expectHarmless(page, address);
  }
  const [one, other] = articles.filter(({ title }) => title.startsWith('正文之袭 plain'));
  for (const mode of ['rows', 'texts', 'list', 'facts', 'headlines', 'matrix']) {
    await page.goto(`./#/compare?a=${one?.id},${other?.id}&mode=${mode}`);
    await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
    await page.waitForTimeout(200);
    await expectHarmless(page, mode);
  }
});

test('nothing that stands in the address bar runs or breaks the page', async ({ page }) => {
  for (const address of ADDRESSES) {
    await page.goto(`./#/${address.replace(/^\//, '')}`);
    // An address may also be what a page begins with.
    if (MARKED.has(address)) await page.reload();
    await page.waitForTimeout(30);
    await expect(page.locator('main :is(h1, h2)').first(), address.slice(0, 80)).toBeAttached();
    await expectHarmless(page, address.slice(0, 80));
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  }
});

/** Without hashing shards are taken as they come, and without documents to parse in the gate lets all through. */
async function switchOff(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined });
    Object.defineProperty(DOMImplementation.prototype, 'createHTMLDocument', { value: undefined });
  });
}

const RAW = new Map(bodyFiles().map(({ content, attacks }) => [/title: (.*)/.exec(content)?.[1], attacks]));

/** So long a shard may take to come, whole and unclean, on a machine with other work, in milliseconds. */
const PATIENCE_MS = 10_000;

async function startAnew(page: Page): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    const isThere = await page.goto('./', { timeout: PATIENCE_MS }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
}

/** A shard as it would be if the build cleaned nothing. */
async function uncleanShard(file: string): Promise<unknown> {
  const shard = JSON.parse(await readFile(file, 'utf8'));
  for (const { article } of shard.records) {
    const [first] = article.blocks;
    const html = (RAW.get(article.title) ?? []).map((attack) => attack.html).join('');
    article.blocks = [{ ...first, kind: 'paragraph', html }];
  }
  return shard;
}

test.describe('with the cleaning switched off', () => {
  test.use({ bypassCSP: true });

  test('the same attacks run: the proof can fail', async ({ page, watch, attacked: { site, articles } }) => {
    watch.allow(/./);
    const foreign = new Set<number>();
    await page.route(/evil\.example/, (route) => {
      foreign.add(Number(/example\/(\d+)/.exec(route.request().url())?.[1] ?? -1));
      return route.abort();
    });
    await switchOff(page);
    await page.route('**/data/articles/*.json', async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      await route.fulfill({ json: await uncleanShard(path.join(site.folder, name)) });
    });
    await page.goto('./');
    const ran = new Set<number>();
    let marked = 0;
    const own = articles.filter(({ title }) => title.startsWith('正文之袭 plain '));
    for (const { id } of own) {
      // An attack may take the whole page away, and the next page on its way.
      await showArticle(page, id, PATIENCE_MS).catch(() => startAnew(page));
      await page.waitForTimeout(20);
      for (const one of await ranIn(page).catch(() => [])) ran.add(one);
      marked += (await forbiddenIn(page).catch(() => ['gone'])).length > 0 ? 1 : 0;
    }
    const said = `${ran.size} ran, ${foreign.size} asked abroad, ${marked} of ${own.length} articles left marks`;
    expect(ran.size, said).toBeGreaterThan(120);
    expect(foreign.size, said).toBeGreaterThan(15);
    expect(marked, said).toBeGreaterThan(0.9 * own.length);
  });
});
