import { describe, expect, test } from 'vitest';
import { textOfBlocks } from '../model/index.ts';
import { PLAIN_WORLD } from './plainWorld.ts';
import { readArticle } from './readArticle.ts';
import type { Seed } from './seed.ts';

/** A body as it is read from a file of that name. */
function readBody(body: string, file = 'a.md') {
  const seed: Seed = {
    file,
    text: body,
    sha256: '0'.repeat(64),
    bytes: body.length,
    charset: 'utf-8',
    frontMatter: new Map([['title', 'T']]),
    lines: new Map(),
    body,
    bodyLine: 1,
  };
  return readArticle(seed, PLAIN_WORLD).article?.blocks ?? [];
}

const textIn = (body: string, file?: string) => textOfBlocks(readBody(body, file));

describe('Markdown takes nothing out of a text', () => {
  test.for([
    ['ranges', '预计气温3~5度，湿度6~8成，会谈定于3月3~5日。'],
    ['products', '面积5*3*2米，共2**3**4份。'],
    ['who speaks', '[法新社记者]: 乌克兰局势如何？'],
    ['one more who speaks', '记者会开始。\n\n[汪文斌]: 中方一贯主张和平解决争端。\n\n会后散场。'],
    ['notes that nothing refers to', '[^译注]: 此处指二月的会谈。'],
    ['names in brackets', '据<CNN>报道，乌方表示欢迎。另据<Reuters>消息，<BBC News>记者说。List<String>。'],
  ])('%s', ([, text = '']) => {
    expect(textIn(text).replace(/\n+/g, '\n')).toBe(text.replace(/\n+/g, '\n'));
  });
  test('cells beyond the head of a table', () => {
    expect(textIn('|国家|人数|\n|-|-|\n|波兰|200万|难民署数据|\n')).toContain('难民署数据');
  });
});

describe('what is markup stays markup', () => {
  test.for([
    ['stress', '他说这**很重要**，*也许*。', '他说这很重要，也许。'],
    ['what is struck out', '原定~~三日~~五日。', '原定三日五日。'],
    ['a link by reference', '见[公报][1]。\n\n[1]: https://example.org/a', '见公报。'],
    ['elements that are ended', '据<cnn>报道</cnn>。', '据报道。'],
    ['elements of HTML', '一<br>二<wbr>三', '一\n二三'],
    ['elements with attributes', '甲<foo onclick="x()">乙', '甲乙'],
  ])('%s', ([, text = '', read]) => {
    expect(textIn(text)).toBe(read);
  });
  test('a sample of code', () => {
    expect(textIn('文字 `<String>` 后')).toBe('文字 <String> 后');
  });
});

test('plain text with a name in brackets stays plain text', () => {
  expect(textIn('外长通话\n\n据<CNN>报道，3 < 5。\n', 'a.txt')).toContain('据<CNN>报道，3 < 5。');
});
