import type { Page } from '@playwright/test';
import { ARTICLES, expect, test } from './reader.ts';
import { HOSTILE } from './sites.ts';

test('004, escaped twice, reads as nine paragraphs', async ({ page }) => {
  await page.goto(`./#/a/${ARTICLES.zaobaoEscaped}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('中俄外长会面双方就乌克兰问题协调立场');
  await expect(page.locator('.article-body .block > p')).toHaveCount(9);
  await expect(page.getByRole('link', { name: /打开原文/ })).toHaveAttribute(
    'href',
    'https://www.zaobao.com/realtime/china/story20220204-1239253',
  );
});

test('shows time in the zone with the date as written beside it, and that no original is named', async ({
  page,
}) => {
  await page.goto(`./#/a/${ARTICLES.sina}`);
  await expect(page.getByText('2022年3月1日 21:43')).toBeVisible();
  await expect(page.getByText('Tue, 01 Mar 2022 13:43:07 GMT').first()).toBeVisible();
  await expect(page.getByText('来源未注明').first()).toBeVisible();
  await expect(page.locator('.block-furniture')).toHaveText('责任编辑：张熠编辑署名');
  await expect(page.locator('img')).toHaveCount(0);
});

test('margin marks lead to the comparison', async ({ page }) => {
  await page.goto(`./#/a/${ARTICLES.sina}`);
  const mark = page.getByRole('link', { name: /^与观察者网相同，本段 \d+ 字/ }).first();
  await expect(mark).toBeVisible();
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`compare\\?a=${ARTICLES.sina},${ARTICLES.guancha}`));
});

test('about this copy tells what was repaired, removed and kept, and shows the file as it was', async ({
  page,
}) => {
  await page.goto(`./#/a/${ARTICLES.sina}`);
  await page.getByText('关于这份存本').click();
  const about = page.locator('.about-copy');
  await expect(about).toContainText('二维码推广（1 处）');
  await expect(about).toContainText('海量资讯、精准解读，尽在新浪财经APP');
  await expect(about).toContainText('93317c98a8180a2c7128ffe4d04710646a7e17e7c60cb66138d56c45a1e6be0e');
  await page.getByText('文件原样').click();
  await expect(about.locator('pre').last()).toContainText('<div class="clearfix appendQr_wrap">');
});

/** Answers for the host of the pictures; the addresses that were asked for. */
async function servePictures(page: Page): Promise<string[]> {
  const pictures: string[] = [];
  await page.route('https://static.zaobao.com/**', async (route) => {
    pictures.push(route.request().url());
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    await route.fulfill({ contentType: 'image/png', body: Buffer.from(pixel, 'base64') });
  });
  return pictures;
}

test('pictures come only when they are asked for, on the page whose policy lets them', async ({
  page,
  watch,
}) => {
  const pictures = await servePictures(page);
  await page.goto(`./#/a/${ARTICLES.zaobaoPress}`);
  await expect(page.getByText('图片在 static.zaobao.com')).toBeVisible();
  expect(pictures).toEqual([]);
  watch.allow(/^foreign request https:\/\/static\.zaobao\.com\//);
  await page.getByRole('button', { name: '显示本文图片' }).click();
  await expect(page).toHaveURL(/images\.html#\/a\//);
  await expect(page.locator('img.picture')).toBeVisible();
  expect(pictures).toHaveLength(1);
  await page.goto('./#/archive');
  await page.getByRole('button', { name: '撤回显示图片的许可' }).click();
  await page.goto(`./#/a/${ARTICLES.zaobaoPress}`);
  await expect(page.getByText('图片在 static.zaobao.com')).toBeVisible();
});

test('pictures come also from a host that takes the ending off the page’s address', async ({
  page,
  watch,
}) => {
  await servePictures(page);
  watch.allow(/^foreign request https:\/\/static\.zaobao\.com\//);
  await page.route(/\/images\.html$/, (route) =>
    route.fulfill({
      status: 308,
      headers: {
        location: route
          .request()
          .url()
          .replace(/\.html$/, ''),
      },
    }),
  );
  await page.goto(`./#/a/${ARTICLES.zaobaoPress}`);
  await page.getByRole('button', { name: '显示本文图片' }).click();
  await expect(page).toHaveURL(/images#\/a\//);
  await expect(page.locator('img.picture')).toBeVisible();
});

test('an article that is not there says so, whatever its address holds', async ({ page }) => {
  for (const id of ['gone', '%E4%B8', '<img src=x onerror=alert(1)>', 'x'.repeat(5000)]) {
    await page.goto(`./#/a/${id}`);
    await expect(page.getByRole('heading', { name: /^(本档案没有这篇文章|没有这一页)$/ })).toBeVisible();
  }
  await page.getByRole('link', { name: '回到时间线' }).click();
  await expect(page.locator('.row-title')).toHaveCount(5);
});

test.describe('an article in several languages', () => {
  test.use({ baseURL: HOSTILE });

  test('says which language a block is in and which way it runs, and counts its list as the page did', async ({
    page,
  }) => {
    await page.goto('./');
    await page
      .locator('.row-title a')
      .filter({ hasText: /^三种文字/ })
      .click();
    const body = page.locator('.article-body');
    await expect(body).toHaveAttribute('lang', 'zh-Hans');
    await expect(body).toHaveAttribute('dir', 'ltr');
    await expect(body.locator('.block').nth(0)).not.toHaveAttribute('lang');
    await expect(body.locator('.block').nth(1)).toHaveAttribute('lang', 'en');
    const arabic = body.locator('.block[lang="ar"]');
    await expect(arabic).toHaveCSS('direction', 'rtl');
    await expect(body.locator('.block-item')).toHaveText(['停火', '人道走廊', '南线']);
    const marks = await body
      .locator('.block-item')
      .evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').content));
    expect(marks).toEqual(['"4."', '"5."', '"·"']);
  });
});
