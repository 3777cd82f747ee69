import { type OwnSite, serveFiles } from './ownSite.ts';
import { test as base, expect } from './reader.ts';

const STORY =
  '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，预计下周到达目的地，负责人说手续齐备。';

const OF_NEW_YEAR =
  '气象部门除夕发布寒潮预警，北方多地气温骤降十二度，铁路加开九十趟列车，旅客需提前查询时刻。';

const file = (outlet: string, day: string, title = '货轮获准离港', story = STORY) =>
  `---\ntitle: ${title}\nauthor: ${outlet}\ndate: ${day} 08:00:00 +0800\n---\n\n${story}\n`;

const test = base.extend<object, { site: OwnSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so by an empty pattern
    async ({}, use) => {
      const site = await serveFiles(
        new Map([
          ['a.md', file('晚报', '2021-03-01')],
          ['b.md', file('晨报', '2022-03-01')],
          ['c.md', file('晚报', '2021-12-31', '寒潮来袭', OF_NEW_YEAR)],
          ['d.md', file('晨报', '2022-01-01', '寒潮来袭', OF_NEW_YEAR)],
        ]),
      );
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

test('in an archive of several years every day is written with its own', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: '货轮获准离港' }).first().click();
  await expect(page.locator('.article-line-meta time').first()).toHaveText(/202[12]年/);
  await page.goto('./');
  const rows = page.locator('.row').filter({ hasText: '货轮获准离港' });
  for (const place of [0, 1])
    await rows
      .nth(place)
      .getByRole('checkbox', { name: /^选来对照/ })
      .check();
  await page.locator('.tray').getByRole('link', { name: '对照', exact: true }).click();
  await expect(page.locator('.witness-meta time')).toHaveText([/2022年3月1日/, /2021年3月1日/]);
});

test('what begins in one year and ends in the next says both', async ({ page }) => {
  await page.goto('./#/events');
  await expect(page.locator('.events-when').filter({ hasText: '12月31日' })).toHaveText(
    '2021年12月31日 至 2022年1月1日',
  );
});
