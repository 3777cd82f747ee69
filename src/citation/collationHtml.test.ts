import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse as parsePage } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type ComparisonPage, collationHtml, type PageCell, type PageColumn } from './index.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './pageStyle.ts';

const column = (sigil: string, change: Partial<PageColumn> = {}): PageColumn => ({
  sigil,
  outlet: `媒体${sigil}`,
  published: '2022年3月1日 21:43',
  title: '标题',
  lang: 'zh-Hans',
  colour: { light: '#c2571a', dark: '#f0975c' },
  coverage: ['100.0 %（701／701 字）见于乙'],
  url: 'https://example.org/?a=1&b=2',
  origin: ['SHA-256 0000'],
  ...change,
});
const text = (...words: string[]): PageCell => ({
  kind: 'text',
  paragraphs: words.map((word) => ({ isHeading: false, pieces: [{ text: word }] })),
});

function pageOf(cells: readonly PageCell[], columns = [column('A'), column('B')]): ComparisonPage {
  const row = {
    kind: 'edited',
    glyph: '≈',
    name: '有改动',
    place: '1／6',
    confidence: '',
    moved: undefined,
    cells,
  } as const;
  return {
    lang: 'zh-Hans',
    title: '两篇报道对照',
    notes: ['显示 1／3 行'],
    legend: [{ glyph: '≈', name: '有改动', hint: '同一段话' }],
    originsTitle: '出处',
    columns,
    rows: [row],
  };
}

const parse = (html: string) => fromParse5(parsePage(html, { scriptingEnabled: false }));

function elements(node: Nodes, name: string): Element[] {
  const own = node.type === 'element' && node.tagName === name ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elements(child, name))] : own;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** All element names with all attribute names: what markup a page has, whatever its words are. */
function shape(node: Nodes): string[] {
  if (!('children' in node)) return [];
  const own = node.type === 'element' ? [`${node.tagName} ${Object.keys(node.properties).sort()}`] : [];
  return [...own, ...node.children.flatMap(shape)];
}

describe('collationHtml', () => {
  it('allows the one style that it brings, and nothing else', () => {
    const hash = createHash('sha256').update(PAGE_STYLE).digest('base64');
    expect(PAGE_STYLE_HASH).toBe(`sha256-${hash}`);
    const tree = parse(collationHtml(pageOf([text('甲'), text('乙')])));
    expect(elements(tree, 'style').map(textOf)).toEqual([PAGE_STYLE]);
    const policy = elements(tree, 'meta').find(({ properties }) => properties.httpEquiv);
    expect(policy?.properties.content).toBe(
      `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect(PAGE_STYLE).not.toMatch(/url\(|@import/);
  });

  it('has a head for each column and a cell for each reading', () => {
    const omitted = { kind: 'omitted', sentence: '媒体B未载 · 9 字' } as const;
    const tree = parse(collationHtml(pageOf([text('甲', '乙'), omitted])));
    expect(elements(tree, 'th').map(textOf)).toEqual([
      expect.stringMatching(/^ A 媒体A2022年3月1日 21:43标题100.0 %/),
      expect.stringMatching(/^ B 媒体B/),
      '≈有改动1／6',
    ]);
    expect(
      elements(tree, 'td')
        .slice(1)
        .map((cell) => elements(cell, 'p').map(textOf)),
    ).toEqual([['A 媒体A', '甲', '乙'], ['媒体B未载 · 9 字']]);
  });

  it('marks what was put in and taken out', () => {
    const pieces = [
      { text: '三', mark: 'deleted', hint: '数字' },
      { text: '四', mark: 'inserted', hint: '数字' },
    ] as const;
    const html = collationHtml(pageOf([{ kind: 'text', paragraphs: [{ isHeading: true, pieces }] }]));
    expect(html).toContain('<p class="heading"><del title="数字">三</del><ins title="数字">四</ins></p>');
  });

  it('links to the web only', () => {
    const columns = [column('A'), column('B', { url: 'javascript:alert(1)' })];
    const links = elements(parse(collationHtml(pageOf([], columns))), 'a');
    expect(links.map(({ properties }) => properties.href)).toEqual(['https://example.org/?a=1&b=2']);
  });

  it('lets no colour be anything but a colour', () => {
    const colour = { light: '"/><script>', dark: 'url(//evil.example)' };
    expect(collationHtml(pageOf([], [column('A', { colour })]))).not.toMatch(/script|evil|svg class/);
  });

  it('has the same elements and attributes, whatever the words are', () => {
    const build = (word: string) => {
      const odd = column(word, { outlet: word, published: word, title: word, lang: word, coverage: [word] });
      const pieces = [{ text: word }, { text: word, mark: 'echo', hint: word }] as const;
      const cells = [
        { kind: 'text', paragraphs: [{ isHeading: false, pieces }] },
        { kind: 'omitted', sentence: word },
      ] as const;
      return parse(collationHtml({ ...pageOf(cells, [odd, odd]), title: word, notes: [word], lang: word }));
    };
    const plain = shape(build('x'));
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '"><script>',
        '</style><b>',
        "' onload='x",
        '--><!--',
        ']]>',
      ),
    );
    fc.assert(
      fc.property(hostile, (word) => {
        expect(shape(build(`x${word}`))).toEqual(plain);
      }),
    );
  });
});
