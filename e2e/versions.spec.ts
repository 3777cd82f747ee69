import { createHash } from 'node:crypto';
import { type OwnSite, serveFiles } from './ownSite.ts';
import { test as base, expect } from './reader.ts';

const STORY = [
  '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，预计下周到达目的地。',
  '另有两艘仍在等候查验，负责人说，手续齐备之后即可放行，不会影响粮食的交付。',
  '当地渔会表示欢迎，并请求尽早恢复近岸作业，因为渔汛只剩下不到二十天的时间。',
  '气象台提醒，周三夜间海上有七级大风，过往船只应当提前进港，并与岸台保持联络。',
];

const LONG_NAME = 'The International Gazette of Shipping, Harbours and Coastal Fisheries';

const file = (hour: string, url: string, ...paragraphs: string[]) => fileBy('晚报', hour, url, ...paragraphs);

const fileBy = (outlet: string, hour: string, url: string, ...paragraphs: string[]) =>
  `---\ntitle: 货轮获准离港\nauthor: ${outlet}\ndate: 2022-03-01 ${hour}:00:00 +0800\nurl: ${url}\n---\n\n${paragraphs.join('\n\n')}\n`;

const test = base.extend<object, { site: OwnSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so by an empty pattern
    async ({}, use) => {
      const site = await serveFiles(
        new Map([
          ['a.md', file('08', 'https://news.example/1', ...STORY)],
          ['b.md', file('10', 'https://news.example/1-new', ...STORY, '晚间又有一艘离港。')],
          ['gazette.md', fileBy(LONG_NAME, '07', 'https://gazette.example/1', STORY[0] ?? '')],
          ['daily.md', fileBy('日报', '06', 'https://gazette.example/1', STORY[3] ?? '')],
          ['copy-of-a.md', file('09', 'https://news.example/1-copy', ...STORY)],
        ]),
      );
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

test('an article names its versions in the order of time, and leads to each and to their comparison', async ({
  page,
}) => {
  await page.goto('./');
  await page.locator('.row-title a').first().click();
  const versions = page.locator('.article-versions');
  await expect(versions).toContainText('本文有 2 个版本');
  await expect(versions.locator('li')).toHaveText(['1. 2022年3月1日 08:00', '2. 2022年3月1日 10:00（本篇）']);
  await versions.getByRole('link', { name: '1. 2022年3月1日' }).click();
  await expect(versions.locator('[aria-current="page"]')).toHaveText('1. 2022年3月1日 08:00（本篇）');
  await versions.getByRole('link', { name: '对照各版本' }).click();
  await expect(page.locator('.witness-meta .source')).toHaveText(['晚报', '晚报']);
});

test('texts of two outlets that name one address are versions, and are not said to be of one outlet', async ({
  page,
}) => {
  await page.goto('./');
  await page.locator('.row-title a').last().click();
  const offered = page.locator('.compare-with li', { hasText: LONG_NAME });
  await expect(offered).toContainText('同一篇文章的另一版本');
});

/** The outlet of 晚报, which no list has, and the first digits of the hash of the file's name. */
const idOf = (name: string) =>
  `2022-03-01-outlet-c9a6878c-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;

test('the address that a copy would have leads to the article, which tells of its copies', async ({
  page,
}) => {
  await page.goto(`./#/a/${idOf('copy-of-a.md')}?tz=UTC`);
  const copies = page.locator('.about-copy section', { hasText: 'copy-of-a.md' });
  await expect(page).toHaveURL(new RegExp(`#/a/${idOf('a.md')}\\?tz=UTC$`));
  await page.locator('.about-copy summary').first().click();
  await expect(copies).toContainText('2022-03-01 09:00:00 +0800');
});

test('a comparison with the address of a copy is one with the article', async ({ page }) => {
  await page.goto(`./#/compare?a=${idOf('copy-of-a.md')},${idOf('b.md')}`);
  await expect(page.locator('.witness-meta .source')).toHaveText(['晚报', '晚报']);
  await expect(page).toHaveURL(new RegExp(`a=${idOf('a.md')},${idOf('b.md')}$`));
});

test('on a narrow screen the longest name of an outlet goes to the next line, and nothing is wider than the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`./#/a/${idOf('b.md')}`);
  await expect(page.locator('.margin-mark-text').first()).toContainText(LONG_NAME);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(320);
});
