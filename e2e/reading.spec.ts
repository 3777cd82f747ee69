import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFaults } from './accessibility.ts';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';

const ARTICLE = `./#/a/${ARTICLES.guancha}`;

/** Opens the panel of colours and type from the frame. */
async function openDisplay(page: Page): Promise<void> {
  await page.locator('.frame-header').getByRole('button', { name: '显示' }).click();
  await expect(page.getByRole('heading', { name: '显示' })).toBeVisible();
}

const styleOf = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

/** The first character of each line of the article's paragraphs. Runs in the page. */
function lineStarts(): string[] {
  const texts = [...document.querySelectorAll('.block > p:not([class])')].map((paragraph) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes.flatMap((node) => [...node.data].map((sign, at) => ({ node, sign, at })));
  });
  const boxOf = (node: Text, at: number) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  return texts.flatMap((signs) => {
    const shown = signs
      .map(({ node, sign, at }) => ({ sign, box: boxOf(node, at) }))
      .filter(({ box }) => box.width > 0);
    return shown
      .filter(({ box }, at) => box.top > (shown[at - 1]?.box.top ?? -1e6) + 8)
      .map(({ sign }) => sign);
  });
}

test.describe('how texts are set', () => {
  test('is chosen in one panel, seen at once on the page, and stays', async ({ page }) => {
    await page.goto(ARTICLE);
    await openDisplay(page);
    const before = Number.parseFloat(await styleOf(page, '.article-body', 'font-size'));
    await page.getByRole('group', { name: '字号' }).getByText('特大').click();
    expect(Number.parseFloat(await styleOf(page, '.article-body', 'font-size'))).toBeGreaterThan(before + 5);
    await page.getByRole('group', { name: '行距' }).getByText('宽', { exact: true }).click();
    await page.getByRole('group', { name: '字体' }).getByText('黑体').click();
    await page.getByRole('group', { name: '段落' }).getByText('首行空两格').click();
    await page.getByRole('group', { name: '配色' }).getByText('米黄').click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: '显示' })).toBeHidden();
    const check = async () => {
      await expect(page.locator('.article-body')).toHaveCSS('font-size', '23px');
      await expect(page.locator('.article-body')).toHaveCSS('line-height', /^49/);
      expect(await styleOf(page, '.article-body', 'font-family')).toContain('system-ui');
      await expect(page.locator('.block > p').first()).toHaveCSS('text-indent', '46px');
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(244, 236, 217)');
    };
    await check();
    await page.reload();
    await check();
    await page.goto(`./${COMPARISON}`);
    await expect(page.locator('.cell').first()).toHaveCSS('font-size', '23px');
    await page.goto(`./${COMPARISON}&mode=texts`);
    await expect(page.locator('.text-body').first()).toHaveCSS('font-size', '23px');
  });

  test('is reached from the article, by keyboard, and goes back to the usual', async ({ page }) => {
    await page.goto(ARTICLE);
    const button = page.locator('.reading-tools').getByRole('button', { name: '显示' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '显示' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('#display-panel :focus')).toHaveAttribute('name', 'display-theme');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-reading-size', '20');
    await page.getByRole('button', { name: '恢复默认' }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-reading-size');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: '显示' })).toBeHidden();
  });

  test('is the same in two tabs', async ({ page, context }) => {
    await page.goto(ARTICLE);
    const other = await context.newPage();
    await other.goto(ARTICLE);
    await openDisplay(page);
    await page.getByRole('group', { name: '配色' }).getByText('深色').click();
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
    await openDisplay(other);
    await other.getByRole('group', { name: '配色' }).getByText('米黄').click();
    await expect(page.getByRole('radio', { name: '米黄' })).toBeChecked();
  });

  test('lasts for the visit where the browser keeps nothing, and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(ARTICLE);
    await openDisplay(page);
    await page.getByRole('group', { name: '字号' }).getByText('最大').click();
    await expect(page.locator('.article-body')).toHaveCSS('font-size', '26px');
    await expect(page.getByRole('alert')).toHaveText(/只在本次打开时有效/);
  });

  test('leaves no line with a mark at its beginning that belongs to the end of one', async ({ page }) => {
    for (const [width, size] of [
      [320, '17'],
      [375, '26'],
      [1440, '23'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(ARTICLE);
      await page.evaluate(
        (chosen) => localStorage.setItem('duizhao.display', `size=${chosen} indent=two`),
        size,
      );
      await page.reload();
      await page.locator('.block > p').first().waitFor();
      const starts = await page.evaluate(lineStarts);
      expect(starts.length, `${width}`).toBeGreaterThan(20);
      expect(starts.filter((one) => /[，。、；：？！”’）》〉」』…]/.test(one))).toEqual([]);
    }
  });

  const SCREENS = [
    `./#/?pick=${ARTICLES.sina},${ARTICLES.guancha}`,
    ARTICLE,
    `./${COMPARISON}`,
    `./${COMPARISON}&mode=texts&mark=quote,attribution`,
    `./${COMPARISON}&mode=matrix`,
    `./${COMPARISON}&mode=facts`,
    './#/?panel=facets',
    './#/contacts',
    './#/p/王毅',
    `./#/e/${ARTICLES.sina}`,
    './#/events',
    './#/archive',
    './#/search?q=王毅',
  ];
  for (const address of SCREENS) {
    test(`keeps sepia readable at ${address}`, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('duizhao.theme', 'sepia'));
      await page.goto(address);
      await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
      expect(await axeFaults(page, { only: ['color-contrast'] })).toEqual([]);
    });
  }

  test('leaves room to read at 400 %', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    const pick = `pick=${ARTICLES.sina},${ARTICLES.guancha}`;
    for (const address of [`./#/?${pick}`, ARTICLE, `${ARTICLE}?q=王毅`, `./${COMPARISON}`, './#/archive']) {
      await page.goto(address);
      await expect(page.locator('main :is(h1, h2)').first()).toBeAttached();
      await page.waitForTimeout(300);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      const covered = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
          .filter((element) => !element.closest('.barcodes') && element.getClientRects().length > 0)
          .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 160 && box.bottom > 0 && box.top < innerHeight)
          .reduce((sum, { box }) => sum + box.height, 0),
      );
      expect(covered, address).toBeLessThan(80);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });

  test('shows what is chosen where the system has its own colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('./#/?has=shared');
    const ground = (name: string) =>
      page
        .locator('.filters .chip', { hasText: name })
        .evaluate((chip) => getComputedStyle(chip).backgroundColor);
    await expect(page.locator('.row-title').first()).toBeVisible();
    expect(await ground('有共同文字')).not.toBe(await ground('加星'));
    await openDisplay(page);
    const choice = (name: string) =>
      page
        .locator('.choice-row label', { hasText: name })
        .evaluate((label) => getComputedStyle(label).backgroundColor);
    expect(await choice('随系统')).not.toBe(await choice('米黄'));
  });

  test('prints dark on white, whatever the colours of the page', async ({ page }) => {
    for (const theme of ['dark', 'sepia']) {
      await page.goto(ARTICLE);
      await page.evaluate((chosen) => localStorage.setItem('duizhao.theme', chosen), theme);
      await page.reload();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.block > p').first()).toHaveCSS('color', 'rgb(29, 28, 26)');
      await expect(page.locator('.reading-tools')).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
    }
  });
});

const rowOf = (page: Page, words: RegExp) => page.locator('.row', { hasText: words });

test.describe('stars and what was read', () => {
  test('stand on the card, are filtered by in the address, and follow in another tab', async ({
    page,
    context,
  }) => {
    await page.goto('./');
    const star = rowOf(page, /俄方/).getByRole('button', { name: /^加星：/ });
    await star.click();
    await expect(star).toHaveAttribute('aria-pressed', 'true');
    const other = await context.newPage();
    await other.goto('./#/?reading=starred');
    await expect(other.locator('.row')).toHaveCount(1);
    await expect(other.locator('.summary output')).toContainText('1 篇');
    await rowOf(page, /王毅应约同乌克兰外长/)
      .getByRole('button', { name: /^加星：/ })
      .click();
    await expect(other.locator('.row')).toHaveCount(2);
    await page.getByRole('button', { name: '加星', exact: true }).click();
    await expect(page).toHaveURL(/reading=starred/);
    await expect(page.locator('.row')).toHaveCount(2);
    await page.reload();
    await expect(page.locator('.row')).toHaveCount(2);
  });

  test('read is what was open to its end, unread is filtered, and both can be said by hand', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.goto(ARTICLE);
    const read = page.locator('.reading-tools').getByRole('button', { name: '标为已读' });
    await expect(read).toHaveAttribute('aria-pressed', 'false');
    // What comes a moment later above the text moves its end: a reader goes on to it.
    await expect(async () => {
      await page.locator('.article-body').evaluate((body) => body.scrollIntoView({ block: 'end' }));
      await expect(read).toHaveAttribute('aria-pressed', 'true', { timeout: 3000 });
    }).toPass();
    await page.goto('./#/?reading=unread');
    await expect(page.locator('.row')).toHaveCount(4);
    await page.goto('./');
    await expect(rowOf(page, /俄方/).locator('.is-read')).toHaveText('已读');
    await page.goto(ARTICLE);
    await read.click();
    await expect(read).toHaveAttribute('aria-pressed', 'false');
    await page.goto('./#/?reading=unread');
    await expect(page.locator('.row')).toHaveCount(5);
  });

  test('an empty choice says so and leads out', async ({ page }) => {
    await page.goto('./#/?reading=starred');
    await expect(page.locator('.state')).toBeVisible();
    await page.locator('.state button').last().click();
    await expect(page.locator('.row')).toHaveCount(5);
  });

  test('last for the visit where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto(ARTICLE);
    const star = page.locator('.reading-tools').getByRole('button', { name: '加星' });
    await star.click();
    await expect(star).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText('浏览器不允许保存阅读记录')).toBeVisible();
  });

  test('go out in the reader’s file and come back, and what is damaged is told', async ({ page }) => {
    await page.goto('./');
    await rowOf(page, /俄方/)
      .getByRole('button', { name: /^加星：/ })
      .click();
    await page.goto('./#/archive');
    await expect(page.getByText('已读 0 篇，加星 1 篇。')).toBeVisible();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: '全部导出' }).click();
    const file = await (await saving).path();
    expect(JSON.parse(await readFile(file, 'utf8')).reading).toEqual([
      [ARTICLES.guancha, { starred: expect.any(Number) }],
    ]);
    await page.getByRole('button', { name: '全部删除' }).click();
    await page.getByRole('group').getByRole('button', { name: '全部删除' }).click();
    await expect(page.getByText('加星 1 篇')).toBeHidden();
    await page.getByLabel('导入文件').setInputFiles(file);
    await expect(page.getByText('导入 1 篇文章的阅读记录')).toBeVisible();
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('duizhao-reading');
          opening.onsuccess = () => {
            const change = opening.result.transaction('articles', 'readwrite');
            change.objectStore('articles').put('nonsense', 'damaged');
            change.oncomplete = () => resolve();
          };
        }),
    );
    await page.reload();
    await expect(page.getByText('有 1 篇文章的阅读记录损坏')).toBeVisible();
    await expect(page.getByText('已读 0 篇，加星 1 篇。')).toBeVisible();
  });
});

test.describe('where an article was left', () => {
  test.use({ viewport: { width: 800, height: 500 } });

  /** Leaves the article about its middle; answers the text at the top of the window there. */
  async function leaveInTheMiddle(page: Page): Promise<string> {
    await page.goto(ARTICLE);
    const block = page.locator('.block').filter({ hasText: /.{60}/ }).nth(2);
    await block.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 60));
    await page.waitForTimeout(700);
    return (await block.textContent()) ?? '';
  }

  test('it goes on when it is opened again, says so, and leads to the top', async ({ page }) => {
    const words = await leaveInTheMiddle(page);
    expect(words.length).toBeGreaterThan(10);
    const left = await page.evaluate(() => scrollY);
    await page.getByRole('link', { name: '时间线' }).click();
    await expect(rowOf(page, /俄方/).locator('.reading-mark')).toContainText(/读到 \d+ %/);
    await page.locator('.row-title a', { hasText: '俄方' }).click();
    await expect(page.getByText(/从上次读到的地方继续，约在全文 \d+ % 处/)).toBeVisible();
    expect(Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(40);
    await page.setViewportSize({ width: 500, height: 500 });
    await page.getByRole('button', { name: '从头读' }).click();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(page.getByText('从上次读到的地方继续')).toBeHidden();
  });

  test('an address that names a place leads there', async ({ page }) => {
    await leaveInTheMiddle(page);
    await page.goto('about:blank');
    await page.goto(`${ARTICLE}?at=0-12`);
    await page.waitForTimeout(500);
    await expect(page.getByText('从上次读到的地方继续')).toBeHidden();
  });

  test('it is remembered also where the page is left the moment after it was scrolled', async ({
    page,
    context,
  }) => {
    await leaveInTheMiddle(page);
    await page.evaluate(() => scrollBy(0, 120));
    const left = await page.evaluate(
      () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(scrollY))),
    );
    await page.goto('about:blank');
    const other = await context.newPage();
    await other.setViewportSize({ width: 800, height: 500 });
    await other.goto(ARTICLE);
    await expect(other.getByText('从上次读到的地方继续')).toBeVisible();
    expect(Math.abs((await other.evaluate(() => scrollY)) - left)).toBeLessThan(40);
  });

  for (const [screen, address] of [
    ['the timeline', '#/'],
    ['another article', `#/a/${ARTICLES.zaobaoPress}`],
  ] as const)
    test(`it is remembered also where ${screen} is opened the moment after it was scrolled`, async ({
      page,
    }) => {
      await leaveInTheMiddle(page);
      const left = await page.evaluate(async (next) => {
        scrollBy(0, 120);
        await new Promise(requestAnimationFrame);
        location.hash = next;
        return scrollY;
      }, address);
      await expect(page.locator(`[data-article="${ARTICLES.guancha}"]`)).toHaveCount(0);
      await page.getByRole('link', { name: '时间线' }).click();
      await page.locator('.row-title a', { hasText: '俄方' }).click();
      await expect(page.getByText('从上次读到的地方继续')).toBeVisible();
      expect(Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(40);
    });

  test('another column of text goes on at the same words', async ({ page, context }) => {
    const words = await leaveInTheMiddle(page);
    const other = await context.newPage();
    await other.setViewportSize({ width: 375, height: 700 });
    await other.goto(ARTICLE);
    await expect(other.getByText('从上次读到的地方继续')).toBeVisible();
    const box = await other
      .locator('.block', { hasText: words.slice(0, 20) })
      .first()
      .boundingBox();
    expect(Math.abs((box?.y ?? 900) - 80)).toBeLessThan(60);
  });
});
