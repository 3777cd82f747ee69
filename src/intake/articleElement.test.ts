import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfBlocks } from '../model/index.ts';
import { plainSeed } from './plainSeed.ts';
import { PLAIN_WORLD } from './plainWorld.ts';
import { readArticle } from './readArticle.ts';

function read(body: string) {
  const { article } = readArticle(plainSeed(body, 'a.html'), PLAIN_WORLD);
  return {
    text: article ? textOfBlocks(article.blocks) : '',
    outside: article?.provenance.removals.find(({ rule }) => rule === 'page.outside')?.texts ?? [],
    removed: article?.provenance.removals.flatMap(({ texts }) => texts).join('') ?? '',
  };
}

const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;
const LONG = '记者从市政府了解到，海港城新桥今天上午正式通车，两岸的居民不再需要坐船过海。';

describe('takeArticle', () => {
  it.each([
    ['article', `<div>导航</div><article><p>${LONG}</p></article>`],
    ['itemprop', `<div>导航</div><div itemprop="articleBody"><p>${LONG}</p></div>`],
    ['main', `<div>导航</div><main><p>${LONG}</p></main>`],
    ['role', `<div>导航</div><div role="main"><p>${LONG}</p></div>`],
    ['prose', `<div>导航</div><div><div><p>${LONG}</p><p>${LONG}</p></div></div>`],
  ])('takes the article that %s shows, and keeps the rest on record', (_, body) => {
    const { text, outside } = read(page(body));
    expect([...new Set(text.split('\n'))]).toEqual([LONG]);
    expect(outside).toEqual(['导航']);
  });

  it('takes the longest of many teasers only where it holds much of the page', () => {
    const teasers = Array.from({ length: 6 }, (_, index) => `<article><p>预告${index}</p></article>`).join(
      '',
    );
    expect(read(page(`<main><p>${LONG}</p></main><div>${teasers}</div>`)).text).toBe(LONG);
  });

  const SHORT = '海港城新桥今天上午通车。';
  it('takes of two articles the one under the page’s own headline', () => {
    const other = `<article><h2>机场明年扩建</h2>${`<p>${LONG}</p>`.repeat(3)}</article>`;
    const own = `<article><h1>T</h1><p>${SHORT}</p></article>`;
    for (const body of [own + other, other + own]) expect(read(page(body)).text).toBe(SHORT);
  });
  it('takes no teaser that has the headline for the article', () => {
    const teaser = `<article><h3>T</h3><p>海港城。</p></article>`;
    const others = `<article><h3>机场</h3><p>${SHORT}</p></article>`.repeat(3);
    expect(read(page(`<div><p>${LONG}</p><p>${LONG}</p></div>${teaser}${others}`)).text).toContain(LONG);
  });
  it.each([
    ['id', '<section id="comments">', '</section>'],
    ['class', '<ol class="comment-list">', '</ol>'],
    ['schema', '<div itemscope itemtype="https://schema.org/Comment">', '</div>'],
  ])('takes no comment for the article, by its %s', (_, open, close) => {
    const comments = `${open}<article class="comment">${`<p>${LONG}</p>`.repeat(4)}</article>${close}`;
    expect(read(page(`<article><p>${SHORT}</p></article>${comments}`)).text).toBe(SHORT);
    expect(read(page(`<div><div><p>${SHORT}</p></div>${comments}</div>`)).text).toContain(SHORT);
  });

  it('keeps a box beside the text and drops one of links', () => {
    const body = `<article><p>${LONG}</p><aside><p>大桥全长三公里。</p></aside><aside><a href="/a">渡轮停航</a></aside></article>`;
    const { text, outside } = read(page(body));
    expect(text).toBe(`${LONG}\n大桥全长三公里。`);
    expect(outside).toEqual(['渡轮停航']);
  });

  it('leaves a body alone that is no page', () => {
    const body = `<div><nav>导航</nav><p>${LONG}</p></div>`;
    expect(read(body).text).toContain('导航');
  });

  it('loses no character of any page', () => {
    const names = fc.constantFrom(
      'div',
      'p',
      'article',
      'main',
      'nav',
      'aside',
      'header',
      'footer',
      'section',
      'a',
      'content',
    );
    const words = fc.string({ unit: fc.constantFrom(...'海港城新桥今天通车'), minLength: 1, maxLength: 12 });
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        words,
        fc
          .tuple(names, fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    }));
    const count = (text: string) => [...text.replace(/[^\p{Script=Han}]/gu, '')].sort().join('');
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        const body = nodes.join('');
        const { text, removed } = read(page(body));
        expect(count(text + removed)).toBe(count(body.replace(/<[^>]*>/g, '')));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['boxes inside each other', '<aside>a'.repeat(4_000)],
    ['boxes beside each other', '<aside><a>a</a></aside>'.repeat(20_000)],
    ['articles', '<article>a</article>'.repeat(20_000)],
    ['headings', '<h1>a&amp;amp;b</h1>'.repeat(20_000)],
    ['comments', `${'<!--a-->'.repeat(20_000)}`],
  ])('ends with very many %s', (_, body) => {
    expect(() => read(page(body))).not.toThrow();
  });

  it('ends where very many comments stand before no page', () => {
    expect(() => read(`${'<!--a--> '.repeat(20_000)}x`)).not.toThrow();
  });
});
