import { describe, expect, test } from 'vitest';
import { textOfBlocks } from '../model/index.ts';
import { plainSeed } from './plainSeed.ts';
import { PLAIN_WORLD } from './plainWorld.ts';
import { readArticle } from './readArticle.ts';

/** A body as it is read from a file of that name. */
function readBody(body: string, file = 'a.md') {
  return readArticle(plainSeed(body, file), PLAIN_WORLD).article?.blocks ?? [];
}

const textIn = (body: string, file?: string) => textOfBlocks(readBody(body, file));

test.for([
  '据<CNN>报道，乌方表示欢迎。另据<Reuters>消息，<BBC News>记者说。',
  '据<Agence France-Presse>报道，List<String>。',
])('%s says what it says', (text) => {
  expect(textIn(text)).toBe(text);
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
