import { expect, test } from 'vitest';
import { plainSeed } from './plainSeed.ts';
import { PLAIN_WORLD } from './plainWorld.ts';
import { readArticle } from './readArticle.ts';

test('links to other articles are furniture also where their addresses lead nowhere', () => {
  const body = `<p>外长周二抵达首都。</p><p>双方举行了磋商。</p><p>发言人拒绝透露细节。</p>
    <h2>相关新闻</h2><ul><li><a href="/n1/c1.html">三艘货轮获准离港</a></li><li><a href="/n1/c2.html">谷物价格回落</a></li></ul>`;
  const { article } = readArticle(plainSeed(body, 'a.html'), PLAIN_WORLD);
  expect(article?.blocks.map(({ kind, furniture }) => [kind, furniture])).toEqual([
    ['paragraph', undefined],
    ['paragraph', undefined],
    ['paragraph', undefined],
    ['heading', 'link.line'],
    ['listItem', 'link.list'],
    ['listItem', 'link.list'],
  ]);
  expect(JSON.stringify(article?.blocks)).not.toContain('c1.html');
});
