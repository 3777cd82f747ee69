import { expect, test } from 'vitest';
import { textOfBlocks } from '../model/index.ts';
import { plainSeed } from './plainSeed.ts';
import { PLAIN_WORLD } from './plainWorld.ts';
import { readArticle } from './readArticle.ts';

function read(body: string, file = 'a.md') {
  const { article } = readArticle(plainSeed(body, file), PLAIN_WORLD);
  return {
    text: textOfBlocks(article?.blocks ?? []).replace(/\n+/g, '\n'),
    kinds: article?.blocks.map(({ kind }) => kind),
    removals: article?.provenance.removals ?? [],
    repairs: article?.provenance.repairs.map(({ rule }) => rule) ?? [],
  };
}

test.for([
  ['会见[[乌克兰|乌方]]代表，谈及[[明斯克协议]]。', '会见乌方代表，谈及明斯克协议。'],
  ['他说这==很重要==，应当重视。', '他说这很重要，应当重视。'],
])('marks of a vault of notes are read: %s', ([body = '', text]) => {
  const article = read(body);
  expect(article.text).toBe(text);
  expect(article.repairs).toContain('wiki.marks');
});

test('a link of Markdown whose words stand in brackets stays one', () => {
  const { article } = readArticle(plainSeed('推进了[[35]](https://x.example/a)公里。'), PLAIN_WORLD);
  expect(article?.blocks[0]?.html).toContain('<a href="https://x.example/a">[35]</a>');
});

test('a callout is a quotation, with its heading', () => {
  const { text, kinds } = read('正文。\n\n> [!note] 编者按\n> 这里有一段话。\n\n> [!warning]-\n> 另一段。');
  expect(text).toBe('正文。\n编者按\n这里有一段话。\n另一段。'.replace('编者按\n这', '编者按这'));
  expect(kinds).toEqual(['paragraph', 'quote', 'quote']);
});

test('what only the vault has, and comments to oneself, are taken out on record', () => {
  const { text, removals } = read('正文一。\n\n![[会谈.png]]\n\n%%记得核对时间%%\n\n正文二。');
  expect(text).toBe('正文一。\n正文二。');
  expect(removals.map(({ rule, texts }) => [rule, texts])).toEqual([
    ['wiki.comment', ['%%记得核对时间%%']],
    ['wiki.embed', ['![[会谈.png]]']],
  ]);
});

test.for([
  '若 a==b==c 则为真；增长 5%%。',
  '```\n[[乌克兰|乌方]] ==甲== %%乙%%\n```',
  '他说“[[”和“]]”是括号，====是一条线。',
])('what is none of them stays: %s', (body) => {
  expect(read(body).text).toBe(body.replaceAll('```\n', '').replaceAll('\n```', ''));
});

test.for(['a.md', 'a.txt'])('a body that is escaped throughout is read as markup: %s', (file) => {
  const body = '&lt;p&gt;国务委员兼外长应约通电话。&lt;/p&gt;&lt;p&gt;双方同意保持沟通。&lt;/p&gt;\n';
  const { text, repairs } = read(body, file);
  expect(text).toBe('国务委员兼外长应约通电话。\n双方同意保持沟通。');
  expect(repairs).toContain('body.unescaped');
});

test('an article about markup keeps its escaped markup', () => {
  const body = '段落用 &lt;p&gt; 开头，用 &lt;/p&gt; 结尾。';
  expect(read(body).text).toBe('段落用 <p> 开头，用 </p> 结尾。');
});

test('a line that is set in by ideographic spaces begins a paragraph', () => {
  const body = '## 小标题\n\n　　段一在这里，外长通电话。\n　　段二在这里，对方介绍了情况。\n接着说。';
  const { text, kinds } = read(body);
  expect(kinds).toEqual(['heading', 'paragraph', 'paragraph']);
  expect(text).toBe('小标题\n段一在这里，外长通电话。\n段二在这里，对方介绍了情况。接着说。');
});

test('what a picture’s title says beside its description is kept', () => {
  const { article } = readArticle(
    plainSeed('正文。\n\n![会场](https://x.example/a.jpg "图为王毅在北京会见外宾。")\n'),
    PLAIN_WORLD,
  );
  expect(article?.blocks.find(({ image }) => image)?.image?.alt).toBe('会场 图为王毅在北京会见外宾。');
});
