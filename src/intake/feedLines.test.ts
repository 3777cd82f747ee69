import { describe, expect, test } from 'vitest';
import { textOfBlocks } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { withoutFeedLines } from './feedLines.ts';
import { Ledger } from './ledger.ts';
import { plainSeed } from './plainSeed.ts';
import { PLAIN_WORLD } from './plainWorld.ts';
import { readArticle } from './readArticle.ts';

/** The text of a body under a head. */
function textIn(body: string, head: Record<string, string> = {}, file = 'a.md'): string {
  const { article } = readArticle(plainSeed(body, file, { title: '大事记', ...head }), PLAIN_WORLD);
  return article ? textOfBlocks(article.blocks) : '';
}

const draftOf = (text: string): Draft => ({ kind: 'paragraph', text, pieces: [], elements: [] });

const DATED = { date: '2022-03-05T08:00:00Z' };

describe('the feed’s lines', () => {
  test.for([
    '2022年3月5日',
    '最近更新： 7 分钟前',
    'Mar 5th 2022',
    '05/03/2022 - 18:30',
    '2022-03-05T08:00:00Z',
    '大事记',
  ])('%s stands in the head already', (line) => {
    expect(textIn(`${line}\n\n俄军进入乌克兰东部地区。`, DATED)).toBe('俄军进入乌克兰东部地区。');
  });
  test.for([
    ['another day', '2022年2月24日\n\n俄军进入乌克兰东部地区。', DATED],
    ['a heading', '## 2022年3月5日\n\n俄军进入乌克兰东部地区。', DATED],
  ] as const)('%s is text', ([, body, head]) => {
    expect(textIn(body, head)).toBe(body.replace('## ', '').replace('\n\n', '\n'));
  });
  test('the day of an article that stays undated is text', () => {
    const drafts = [draftOf('2022年3月5日'), draftOf('俄军进入乌克兰东部地区。')];
    const head = { title: '大事记', published: { publishedAt: null } };
    expect(withoutFeedLines(drafts, head, new Ledger('a.md'))).toEqual(drafts);
  });
  test('a day is taken out once', () => {
    const body = '2022年3月5日\n\n2022年3月5日\n\n俄军进入乌克兰东部地区。';
    expect(textIn(body, DATED)).toBe('2022年3月5日\n俄军进入乌克兰东部地区。');
  });
});

describe('what a page hides', () => {
  const WECHAT =
    '<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><p>3月5日，王毅与布林肯通电话。</p></div>';
  const STORY = '港口方面周一证实，三艘货轮已经获准离开并驶往公海，船员全部平安，下周到达。'.repeat(4);

  test('is the article where a program of the page would have shown it', () => {
    expect(textIn(`<div><p>${STORY}</p>${WECHAT}</div>`, {}, 'a.html')).toContain('王毅与布林肯通电话');
  });
  test('is the article where nothing else is', () => {
    const body = `<div><p>点击展开全文</p><div style="display:none"><p>${STORY}</p></div></div>`;
    expect(textIn(body, {}, 'a.html')).toContain(STORY);
  });
  test('is taken out where it stands beside the article', () => {
    const body = `<div><p>${STORY}</p><div style="display:none">买药请点这里</div></div>`;
    expect(textIn(body, {}, 'a.html')).toBe(STORY);
  });
});
