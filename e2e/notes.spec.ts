import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { axeFaults } from './accessibility.ts';
import { ARTICLES, COMPARISON, expect, test } from './reader.ts';
import { COVERAGE } from './sites.ts';

const ARTICLE = `./#/a/${ARTICLES.sina}`;
const WORDS = '库列巴介绍了乌俄首轮谈判情况';

/** Selects words as a reader's mouse would, from the first to the last text node that holds a part of them. */
async function select(page: Page, words: string, scope = '.article-body'): Promise<void> {
  await page.locator(scope).first().waitFor();
  await page.evaluate(
    ([wanted = '', root = '']) => {
      for (const element of document.querySelectorAll(root)) {
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
        const at = nodes
          .map(({ data }) => data)
          .join('')
          .indexOf(wanted);
        if (at < 0) continue;
        const point = (offset: number) => {
          let before = 0;
          for (const node of nodes) {
            if (offset <= before + node.length) return [node, offset - before] as const;
            before += node.length;
          }
          throw new Error('beyond the text');
        };
        const [start, from] = point(at);
        const [end, to] = point(at + wanted.length);
        getSelection()?.setBaseAndExtent(start, from, end, to);
        start.parentElement?.scrollIntoView({ block: 'center' });
        return;
      }
      throw new Error(`not on the page: ${wanted}`);
    },
    [words, scope],
  );
}

async function writeNote(page: Page, words: string, body: string, scope?: string): Promise<void> {
  await select(page, words, scope);
  await page
    .locator('.selection-note')
    .getByRole('button', { name: /^写笔记/ })
    .click();
  await expect(page.getByRole('dialog').locator('blockquote')).toHaveText(words);
  await page.getByRole('textbox', { name: '笔记' }).fill(body);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The words under the marks of notes. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => /^note-\d$/.test(name))
      .flatMap(([, highlight]) => [...highlight].map(String)),
  );

const notesOf = (page: Page) => page.locator('.notes .note');

test('the paragraph that is offered for a note is the first with words, also below a picture', async ({
  page,
}) => {
  await page.goto(`./#/a/${ARTICLES.zaobaoPress}`);
  await expect(page.locator('.article-body .picture-box').first()).toBeVisible();
  const offered = page.getByLabel('选一段写笔记');
  await expect(page.getByRole('button', { name: /^为“.+”写笔记$/ })).toBeVisible();
  expect(await offered.inputValue()).toBe(await offered.locator('option').first().getAttribute('value'));
});

test('a passage is marked, and the note is there after a reload, in the comparison and in another tab', async ({
  page,
  context,
}) => {
  await page.goto(ARTICLE);
  await writeNote(page, WORDS, '谁先介绍的？');
  await expect(notesOf(page)).toHaveCount(1);
  await page.reload();
  await expect(notesOf(page)).toContainText(['谁先介绍的？']);
  await expect.poll(() => marked(page)).toEqual([WORDS]);
  const other = await context.newPage();
  await other.goto(`./${COMPARISON}`);
  await expect(notesOf(other)).toContainText(['谁先介绍的？']);
  await expect.poll(() => marked(other)).toEqual([WORDS]);
  await writeNote(other, '愿继续推进谈判', '另一处', '.cell');
  await expect(notesOf(page)).toContainText(['谁先介绍的？', '另一处']);
});

test('a click on marked words opens their note; it is changed, deleted and brought back', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await writeNote(page, WORDS, '旧');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await expect.poll(() => marked(page)).toEqual([WORDS]);
  const box = await page.evaluate(() => {
    const [range] = CSS.highlights.get('note-0') ?? [];
    const { left, top, width, height } = (range as Range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  const field = page.getByRole('textbox', { name: '笔记' });
  await expect(field).toHaveValue('旧');
  await field.fill('新');
  await page.keyboard.press('Control+Enter');
  await expect(notesOf(page)).toContainText(['新']);
  await page.getByRole('button', { name: /^删除：库列巴/ }).click();
  await expect(notesOf(page)).toHaveCount(0);
  await expect.poll(() => marked(page)).toEqual([]);
  await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(notesOf(page)).toContainText(['新']);
  await page.reload();
  await expect(notesOf(page)).toContainText(['新']);
});

test('overlapping notes have lines of their own', async ({ page }) => {
  await page.goto(ARTICLE);
  await writeNote(page, WORDS, '一');
  await writeNote(page, '乌俄首轮谈判情况', '二');
  const layers = () =>
    page.evaluate(() =>
      ['note-0', 'note-1'].map((name) => [...(CSS.highlights.get(name) ?? [])].map(String)),
    );
  await expect.poll(layers).toEqual([[WORDS], ['乌俄首轮谈判情况']]);
});

test('by keyboard: a selection and a key, or a paragraph from the list', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.locator('.article-body').waitFor();
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await select(page, WORDS);
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: '笔记' }).pressSequentially('w 键');
  await page.keyboard.press('Control+Enter');
  await expect(notesOf(page)).toContainText(['w 键']);
  await page.getByLabel('选一段写笔记').selectOption({ index: 1 });
  await page.getByRole('button', { name: /^为“.+”写笔记$/ }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^为“.+”写笔记$/ })).toBeFocused();
  await expect(notesOf(page)).toHaveCount(1);
});

test('a selection across two articles is refused with a sentence', async ({ page }) => {
  await page.goto(`./${COMPARISON}`);
  await page.locator('.compare-row').first().waitFor();
  // The notes come a moment after the texts.
  await page.locator('.notes').waitFor();
  await page.evaluate(() => {
    const cells = [...document.querySelectorAll('[data-article]')];
    const first = cells[0];
    const other = cells.find(
      (cell) => cell.getAttribute('data-article') !== first?.getAttribute('data-article'),
    );
    const text = (cell: Element | undefined) => cell?.querySelector('[data-from]')?.firstChild as Node;
    getSelection()?.setBaseAndExtent(text(first), 0, text(other), 2);
  });
  await expect(page.locator('.selection-note')).toHaveText('选中的文字跨了两篇文章。请只在一篇里选。');
});

test('notes leave as JSON-LD and Markdown and come back in a fresh browser', async ({ page, browser }) => {
  await page.goto(ARTICLE);
  await writeNote(page, WORDS, '带走\n`---`');
  for (const [button, name] of [
    ['导出 JSON-LD', 'duizhao-notes.jsonld'],
    ['导出 Markdown', 'duizhao-notes.md'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    await withFreshPage(browser, async (fresh) => {
      await fresh.goto(page.url());
      await fresh.getByLabel('导入').setInputFiles({
        name,
        mimeType: 'text/plain',
        buffer: await readFile(await download.path()),
      });
      await expect(
        fresh.getByText('文件里 1 条：新增 1 条，更新 0 条，已有 0 条，未能导入 0 条。'),
      ).toBeVisible();
      await expect(notesOf(fresh)).toContainText(['带走\n`---`']);
      await expect.poll(() => marked(fresh)).toEqual([WORDS]);
    });
  }
  await page.getByLabel('导入').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('[{"type":"Annotation","id":"https://x.example/<img src=x onerror=alert(1)>"},7]'),
  });
  await expect(page.getByText('第 1 条：不是批注。')).toBeVisible();
  await expect(page.getByText('第 2 条：不是批注。')).toBeVisible();
});

async function withFreshPage(browser: Browser, use: (page: Page) => Promise<void>): Promise<void> {
  const context: BrowserContext = await browser.newContext({ locale: 'zh-CN' });
  await use(await context.newPage());
  await context.close();
}

/** Answers with the article's text changed, as a rebuilt archive would: the index states the new shard's hash. */
async function rebuild(page: Page, change: (json: string) => string): Promise<void> {
  let shard = '';
  const fileOf = (sha256: string) => `articles/${sha256.slice(0, 16)}.json`;
  await page.route('**/data/index.json', async (route) => {
    const response = await route.fetch();
    const index = await response.json();
    const card = index.cards.articles.find(({ id }: { id: string }) => id === ARTICLES.sina);
    const ref = index.cards.shards[card.shard];
    const answer = await page.request.get(new URL(fileOf(ref.sha256), response.url()).href);
    shard = change(await answer.text());
    ref.sha256 = createHash('sha256').update(shard).digest('hex');
    await page.route(`**/data/${fileOf(ref.sha256)}`, (one) =>
      one.fulfill({ contentType: 'application/json', body: shard }),
    );
    await route.fulfill({ response, json: index });
  });
}

test('in a rebuilt text a note moves with its words, and says so', async ({ page }) => {
  await page.goto(ARTICLE);
  await writeNote(page, WORDS, '跟着走');
  await rebuild(page, (json) => json.replaceAll('3月1日', '3月1日晚间'));
  await page.reload();
  await expect(notesOf(page).locator('.note-how')).toContainText('原文有变动，已按引文找到新的位置。');
  await expect.poll(() => marked(page)).toEqual([WORDS]);
});

test('in a rebuilt text without its words a note is kept apart with its quote', async ({ page }) => {
  await page.goto(ARTICLE);
  await writeNote(page, WORDS, '还在');
  await rebuild(page, (json) => json.replaceAll(WORDS, '略'));
  await page.reload();
  await expect(page.getByRole('heading', { name: '找不到原处的笔记（1 条）' })).toBeVisible();
  await expect(notesOf(page).locator('blockquote')).toHaveText(WORDS);
  await expect(notesOf(page)).toContainText(['还在']);
  expect(await marked(page)).toEqual([]);
});

test('a line break and trimmed white space move no mark', async ({ page }) => {
  await rebuild(page, (json) => {
    const shard = JSON.parse(json);
    for (const { article } of shard.records)
      for (const block of article.blocks) {
        // Where its markup is the text itself it is not written.
        const html = block.html ?? block.text;
        block.text = block.text.replace('情况，', '情况，\n');
        block.html = `  \n ${html.replace('情况，', '情况，<br>')} `;
      }
    return JSON.stringify(shard);
  });
  await page.goto(ARTICLE);
  await select(page, '谈判情况，表示结束');
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog').locator('blockquote')).toHaveText('谈判情况，\n表示结束', {
    useInnerText: true,
  });
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => marked(page)).toEqual(['谈判情况，表示结束']);
});

test('in an edited passage a note has the words of its own article, without what is struck out', async ({
  page,
}) => {
  await page.goto(`${COVERAGE}#/`);
  const ids = await page.evaluate(async () => {
    const index = await (await fetch('./data/index.json')).json();
    return index.cards.articles.map(({ id }: { id: string }) => id).join();
  });
  await page.goto(`${COVERAGE}#/compare?a=${ids}`);
  await page.locator('.cell p:has(del)').first().waitFor();
  await page.locator('.notes').waitFor();
  const own = await page.evaluate(() => {
    const paragraph = document.querySelector('.cell p:has(del)') as HTMLElement;
    getSelection()?.selectAllChildren(paragraph);
    const copy = paragraph.cloneNode(true) as HTMLElement;
    for (const struck of copy.querySelectorAll('del')) struck.remove();
    return copy.textContent ?? '';
  });
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog').locator('blockquote')).toHaveText(own);
});

test('a note whose passage is folded away leads to its article', async ({ page }) => {
  const last = '本文系观察者网独家稿件';
  await page.goto(`./#/a/${ARTICLES.guancha}`);
  await writeNote(page, last, '看原文');
  await page.goto(`./${COMPARISON}&hide=aside`);
  await page.getByRole('button', { name: /^到原处：/ }).click();
  await expect(page).toHaveURL(new RegExp(`#/a/${ARTICLES.guancha}\\?note=urn`));
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('note-focus') ?? [])].map(String)))
    .toEqual([last]);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
});

test('where storage is blocked that is told, and notes last for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(ARTICLE);
  await expect(page.getByText(/浏览器不允许本页保存数据/)).toBeVisible();
  await writeNote(page, WORDS, '这一次');
  await page.getByRole('link', { name: '时间线' }).click();
  await page.goBack();
  await expect(notesOf(page)).toContainText(['这一次']);
});

test('where storage is full that is told, the note stays, and is kept when there is room', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await writeNote(page, WORDS, '先前');
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    addEventListener('room', () => Object.assign(IDBObjectStore.prototype, { put }));
  });
  await writeNote(page, '中方对乌俄爆发冲突感到痛惜', '放不下的');
  await expect(page.getByText(/浏览器的存储空间满了/)).toBeVisible();
  await expect(notesOf(page)).toHaveCount(2);
  await page.evaluate(() => dispatchEvent(new Event('room')));
  await writeNote(page, '一国安全不能以损害他国安全为代价', '有地方了');
  await expect(page.getByText(/浏览器的存储空间满了/)).toHaveCount(0);
  await page.reload();
  await expect(notesOf(page)).toHaveCount(3);
});

test('a damaged record is told and the rest is there', async ({ page }) => {
  await page.goto(ARTICLE);
  await writeNote(page, WORDS, '完好');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('duizhao-notes');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const change = opening.result.transaction('notes', 'readwrite');
          change.objectStore('notes').put({ body: 7 }, 'urn:x:<b>');
          change.oncomplete = () => resolve();
        };
      }),
  );
  await page.reload();
  await expect(page.getByText('有 1 条存下的记录已损坏，读不出来，其余不受影响。')).toBeVisible();
  await expect(notesOf(page)).toContainText(['完好']);
  await page.getByRole('button', { name: '全部删除' }).click();
  await expect(page.getByText('删除这个浏览器里的全部 1 条笔记？')).toBeVisible();
  await expect(page.getByRole('button', { name: '不删' })).toBeFocused();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(notesOf(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: /^笔记/ })).toContainText('全部 0 条');
  await expect(page.getByText(/已损坏/)).toHaveCount(0);
});

test('what is deleted is gone for good, also where the page is left at once', async ({ page }) => {
  await page.goto(ARTICLE);
  for (let turn = 0; turn < 5; turn++) {
    await writeNote(page, WORDS, `第 ${turn} 次`);
    await expect(notesOf(page)).toHaveCount(1);
    await page.getByRole('button', { name: '全部删除' }).click();
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: '删除', exact: true }).evaluate((button: HTMLElement) => {
      button.click();
      setTimeout(() => location.reload());
    });
    await reloaded;
    await expect(page.getByRole('heading', { name: /^笔记/ })).toContainText('全部 0 条');
  }
});

test('a browser without highlights shows how many notes a paragraph has', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Highlight', { value: undefined });
  });
  await page.goto(ARTICLE);
  await writeNote(page, WORDS, '数一数');
  await expect(page.locator('[data-notes="1"]')).toContainText(WORDS);
  await page.getByRole('button', { name: /^删除：库列巴/ }).click();
  await expect(page.locator('[data-notes]')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with notes, their bar and their dialog open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(ARTICLE);
    await writeNote(page, WORDS, '一条');
    await select(page, '乌方');
    await page.locator('.selection-note').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('e');
    await page.getByRole('dialog').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
}
