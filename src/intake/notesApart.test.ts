import { expect, it } from 'vitest';
import { parseHtml } from './bodyTree.ts';
import { cutBlocks } from './cutBlocks.ts';
import { Ledger } from './ledger.ts';

const textsOf = (html: string): string[] =>
  cutBlocks(parseHtml(html), { base: undefined, ledger: new Ledger('a.html') }).map(({ text }) => text);

it.each([
  [
    '<p><span>2022年03月01日 10:00</span><span>来源：<a>新华网</a></span>\n<span>作者：李四</span></p>',
    '2022年03月01日 10:00 来源：新华网 作者：李四',
  ],
  ['<p><span>2022</span>年<span>3</span>月1日<span>来源：新华网</span></p>', '2022年3月1日 来源：新华网'],
  ['<p class="post-meta"><span>张三</span><em>乌克兰</em></p>', '张三 乌克兰'],
])('%s has its notes apart', (html, text) => expect(textsOf(html)).toEqual([text]));

it.each([
  ['<p><span>2021</span>年<span>1</span>月<span>10</span>日</p>', '2021年1月10日'],
  ['<p><b>王毅</b><span>表示，</span><i>来源</i>很多。</p>', '王毅表示，来源很多。'],
])('%s stays as it is', (html, text) => expect(textsOf(html)).toEqual([text]));
