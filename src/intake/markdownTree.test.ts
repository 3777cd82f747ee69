import { expect, test } from 'vitest';
import { textOfBlocks } from '../model/index.ts';
import { plainSeed } from './plainSeed.ts';
import { PLAIN_WORLD } from './plainWorld.ts';
import { readArticle } from './readArticle.ts';

/** The text of a body as it is read from a file of that name. */
function textIn(body: string, file = 'a.md') {
  return textOfBlocks(read(body, file).article?.blocks ?? []).replace(/\n+/g, '\n');
}

/** The same as markup. */
function htmlIn(body: string) {
  return (read(body).article?.blocks ?? []).map(({ html }) => html).join('');
}

function read(body: string, file = 'a.md') {
  return readArticle(plainSeed(body, file), PLAIN_WORLD);
}

test.for([
  '预计气温3~5度，湿度6~8成。会谈定于3月3~5日，外长8~10日访问。',
  '面积5*3*2米，共2**3**4份，又2*3**4**5*6份。',
])('numbers stay as they are written: %s', (text) => {
  expect(textIn(text)).toBe(text);
});

test.for([
  ['他说这**很重要**，*也许*。', '他说这很重要，也许。'],
  ['共 *3* 份，*4*份。', '共 3 份，4份。'],
  ['原定~~三日~~五日。', '原定三日五日。'],
])('what is stressed or struck out is still marked up: %s', ([text = '', read]) => {
  expect(textIn(text)).toBe(read);
});

test.for([
  [
    '**王毅：**他说，中方**“高度关切”**平民安全。',
    '<strong>王毅：</strong>他说，中方<strong>“高度关切”</strong>平民安全。',
  ],
  ['这是*《公报》*的原文，见*（附件）*。', '这是<em>《公报》</em>的原文，见<em>（附件）</em>。'],
])('stress begins and ends beside Chinese signs, too: %s', ([text = '', html = '']) => {
  expect(htmlIn(text)).toBe(html);
});

test('a bare address ends where a Chinese sign follows it', () => {
  const text =
    '原文见https://www.mfa.gov.cn/1.html，王毅表示。另见https://a.example/b（摘要）和https://c.example/d。完';
  expect(textIn(text)).toBe(text);
  const addresses = [...htmlIn(text).matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toEqual(['https://www.mfa.gov.cn/1.html', 'https://a.example/b', 'https://c.example/d']);
  expect(htmlIn('见 https://zh.wikipedia.org/wiki/乌克兰 一文')).toContain(
    'wiki/%E4%B9%8C%E5%85%8B%E5%85%B0',
  );
});

test('notes stand at the end under their numbers, without words that the file does not have', () => {
  const text = '外长通电话[^1]，双方交换意见[^乙]。\n\n[^1]: 外交部网站。\n\n[^乙]: 通稿。';
  expect(textIn(text)).toBe('外长通电话[1]，双方交换意见[2]。\n外交部网站。\n通稿。');
  const { article, problems } = read(text);
  expect(article?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'listItem', 'listItem']);
  expect(JSON.stringify([problems, article?.provenance])).not.toContain('user-content');
});

test.for([
  '[法新社记者]: 乌克兰局势如何？\n[汪文斌]: 中方一贯主张和平解决争端。',
  '[1]: https://example.org/a "题目"',
  '> [外长]: 会谈"很好"。',
  '[^译注]: 此处指二月的会谈。',
  '[^甲]: 见注[^甲]。',
  '[^乙]: 第一段。\n\n    [丙]: 第二段。',
])('a definition that nothing refers to stays with its words: %s', (text) => {
  const shown = text.replace('> ', '').replace('注[^甲]', '注[1]').replace(/\n+ */g, '\n');
  expect(textIn(`开头。\n\n${text}\n\n结尾。`)).toBe(`开头。\n${shown}\n结尾。`);
});

test('a definition that is referred to is no text, but a second one of its name is', () => {
  const text = '见[公报][甲]。\n\n[甲]: https://example.org/a\n\n> [甲]: 第二。\n\n[甲]: 第三。';
  expect(textIn(text)).toBe('见公报。\n[甲]: 第二。\n[甲]: 第三。');
});

test('a note that a note in the text refers to stays a note', () => {
  const text = '甲[^1]。\n\n[^1]: 见乙[^2]。\n\n[^2]: 丙。';
  expect(textIn(text)).not.toContain('[^');
  expect(textIn(text)).toContain('丙。');
});

test('cells beyond the head of a table stay', () => {
  expect(textIn('|国家|人数|\n|-|-|\n|波兰|200万|难民署数据|\n|德国|3万|')).toContain('难民署数据');
});

test('one wide row does not fill up thousands of others', () => {
  const text = `|国家|\n|-|\n|${'甲|'.repeat(2_000)}\n${'|乙|\n'.repeat(2_000)}`;
  expect(textIn(text).match(/[甲乙]/g)).toHaveLength(4_000);
});
