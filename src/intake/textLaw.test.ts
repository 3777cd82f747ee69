import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Article, textOfBlocks } from '../model/index.ts';
import { parseHtml } from './bodyTree.ts';
import { readArticle } from './index.ts';
import { textOf } from './nodes.ts';
import { plainSeed } from './plainSeed.ts';
import { PLAIN_WORLD } from './plainWorld.ts';

const seedOf = (body: string, fields: Record<string, string> = {}) => plainSeed(body, 'a.html', fields);

/** How often each character stands in a text; white space and marks that nobody sees do not count. */
function charactersOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/[\s\p{Cf}\p{Cc}]/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** What of the first text is not in the second. */
function missing(from: string, inside: string): string {
  const there = charactersOf(inside);
  return [...charactersOf(from)]
    .filter(([character, count]) => (there.get(character) ?? 0) < count)
    .map(([character]) => character)
    .join('');
}

function textsOf(article: Article) {
  const own = article.blocks.filter((block) => block.furniture !== 'embed.player');
  const removed = article.provenance.removals.flatMap(({ texts }) => texts).join('\n');
  return { blocks: textOfBlocks(own), removed };
}

const names = [
  ...[
    'p',
    'div',
    'b',
    'strong',
    'i',
    'a',
    'span',
    'br',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'th',
    'h1',
    'h2',
    'blockquote',
  ],
  ...[
    'pre',
    'code',
    'figure',
    'figcaption',
    'img',
    'section',
    'style',
    'script',
    'svg',
    'math',
    'template',
    'noscript',
  ],
  ...[
    'form',
    'input',
    'button',
    'select',
    'option',
    'textarea',
    'title',
    'iframe',
    'video',
    'object',
    'center',
    'small',
    'hr',
    'ol',
    'dl',
    'dt',
    'dd',
    'nav',
    'footer',
    'picture',
    'source',
    'embed',
    'amp-img',
    'amp-youtube',
    'lite-youtube',
  ],
];
const attributes = [
  ...[
    '',
    '',
    '',
    ' class="appendQr_wrap"',
    ' id="imu"',
    ' style="display:none"',
    ' class="caption"',
    ' align=center',
  ],
  ...[
    ' href="https://a.example/"',
    ' href="javascript:x"',
    ' src="https://a.example/x.jpg"',
    ' src=x onerror=y',
    ' style="color:#666"',
    ' class="post-meta"',
    ' class="fb-post"',
    ' class="twitter-tweet"',
    ' videoid="a1"',
    ' srcset="https://a.example/x.jpg 900w"',
    ' start=3',
    ' dir=rtl',
  ],
];
const open = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes))
  .map(([name, rest]) => `<${name}${rest}>`);
const close = fc.constantFrom(...names).map((name) => `</${name}>`);
const words = fc.constantFrom(
  '甲',
  '乙丙',
  'abc ',
  '　　丁',
  '。',
  '\n',
  ' ',
  '&amp;',
  '\u200b',
  '責任編輯：某',
  '2021-01-08T11:00:59Z',
  '（完）',
  '{% raw %}',
  '{{< youtube a1 >}}',
  '{{ page.title }}',
  '\u202e',
  '====',
  'شبكة',
  'The minister said on Monday that talks would go on next week.',
);
const body = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      { weight: 3, arbitrary: open },
      { weight: 2, arbitrary: close },
    ),
    { maxLength: 40 },
  )
  .map((all) => all.join(''));

describe('the text of a body', () => {
  it('stands in a block or in the record of a removal, character for character', () => {
    fc.assert(
      fc.property(body, (html) => {
        const { article } = readArticle(seedOf(`<div>${html}`), PLAIN_WORLD);
        if (!article) throw new Error('no article');
        const source = textOf(parseHtml(`<div>${html}`));
        const { blocks, removed } = textsOf(article);
        expect(missing(source, blocks + removed)).toBe('');
        expect(missing(blocks, source)).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same in a block and in the block’s markup', () => {
    fc.assert(
      fc.property(body, (html) => {
        const { article } = readArticle(seedOf(`<div>${html}`), PLAIN_WORLD);
        for (const block of article?.blocks ?? []) {
          const shown = textOf(parseHtml(block.html.replaceAll('<br>', '\n')));
          if (block.kind === 'table') expect(missing(block.text, shown)).toBe('');
          else expect(shown).toBe(block.text);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of a field that holds an article is shown, a line a paragraph', () => {
    const lines = ['第一行。'.repeat(30), '<p>第二行，如原文所写。'.repeat(10)];
    const { article } = readArticle(seedOf(`<textarea>${lines.join('\n\n')}</textarea>`), PLAIN_WORLD);
    expect(article?.blocks.map(({ kind, text }) => [kind, text])).toEqual(
      lines.map((line) => ['paragraph', line]),
    );
    expect(article?.blocks.map(({ html }) => textOf(parseHtml(html)))).toEqual(lines);
  });
});

describe('readArticle', () => {
  it('gives an article or a problem for any text, and never throws', () => {
    const field = fc.constantFrom(
      'title',
      'date',
      'author',
      'url',
      'from',
      'headimg',
      'tags',
      'lang',
      'role',
      'categories',
    );
    const fields = fc.dictionary(
      field,
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2022-02-30', 'javascript:x', '//', '')),
    );
    const anyBody = fc.oneof(
      body,
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(
        anyBody,
        fields,
        fc.constantFrom('a.md', 'a.html', 'a.txt', '.md', ''),
        (text, values, file) => {
          const { article, problems } = readArticle({ ...seedOf(text, values), file }, PLAIN_WORLD);
          expect(article !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['elements inside each other', '<b>'.repeat(200_000)],
    ['blocks inside each other', '<div>'.repeat(200_000)],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')}>x</p>`],
    ['unclosed formatting', Array.from({ length: 3000 }, (_, index) => `<p><b id=${index}>x`).join('')],
    ['open brackets in Markdown', '['.repeat(50_000)],
    ['quotations in Markdown', '>'.repeat(50_000)],
    ['emphasis in Markdown', '*a_ '.repeat(20_000)],
    ['comments', '<!--'.repeat(100_000)],
  ])('reads or refuses very many %s', (_, text) => {
    const { article, problems } = readArticle({ ...seedOf(text), file: 'a.md' }, PLAIN_WORLD);
    expect(article !== undefined || problems.length > 0).toBe(true);
  });
});

describe('what is made to be slow', () => {
  const MANY = 200_000;
  test.for([
    ['elements side by side', `<div>${'<i></i>'.repeat(MANY)}货轮离港。</div>`],
    [
      'blanks around an address',
      `<div><a href="${' '.repeat(MANY)}https://example.org">货轮离港。</a></div>`,
    ],
    ['blanks before a mark', `<div><pre>货轮离港。${' '.repeat(MANY)}x[/caption]</pre></div>`],
    ['escaped elements without an end', `<div>货轮离港。${'&lt;p&gt;x'.repeat(MANY)}</div>`],
  ])('is read, or reported: %s', ([, body = '']) => {
    const { article, problems } = readArticle(seedOf(body), PLAIN_WORLD);
    expect(article ? textOfBlocks(article.blocks) : problems[0]?.what).toMatch(/货轮离港|too complex/);
  });
});
