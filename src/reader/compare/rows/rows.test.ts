import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../../collation/index.ts';
import {
  type Article,
  type ArticleRecord,
  type Block,
  textOfBlocks,
  witnessOf,
} from '../../../model/index.ts';
import { omissionMatrix } from '../matrix/omissionMatrix.ts';
import { rowLength } from './rowLength.ts';
import { type Row, rowsOf } from './rows.ts';

const SENTENCES = [
  '外长周二抵达首都，随即与东道主举行了第一轮闭门磋商。',
  '发言人拒绝透露细节，只说气氛坦诚而且富有成果。',
  '港口方面证实，三艘货轮已经获准离开并驶往公海。',
  '当地居民排队领取饮用水，电力供应仍然时断时续。',
  '分析人士认为，谷物价格短期之内难以回落到去年水平。',
  '救援车队绕道山区公路，预计明天傍晚才能送达物资。',
];
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, html: text });
const editor: Block = { kind: 'paragraph', text: '责任编辑：某', html: '', furniture: 'editor.line' };

function recordOf(id: string, blocks: readonly Block[]): ArticleRecord {
  const article = { id, publishedAt: null, blocks } as unknown as Article;
  return { article, shared: [], related: [], furtherRelated: 0, events: [] };
}

function rowsFor(records: readonly ArticleRecord[]): Row[] {
  return rowsOf(collate(records.map(({ article }) => witnessOf(article))), records);
}

const pick = (...sentences: number[]) => paragraph(sentences.map((at) => SENTENCES[at]).join(''));

describe('rowsOf', () => {
  it('sets the readings of a passage side by side, and what one has alone opposite to nothing', () => {
    const rows = rowsFor([recordOf('a', [pick(0), pick(1)]), recordOf('b', [pick(0), pick(2)])]);
    expect(rows.map(({ kind, cells }) => [kind, cells.map((cell) => cell !== undefined)])).toEqual([
      ['verbatim', [true, true]],
      ['unique', [true, false]],
      ['unique', [false, true]],
    ]);
  });

  it('tells one length of what one has alone: a stock phrase within it is told beside it', () => {
    const phrase = '各国的主权和领土完整';
    const a = recordOf('a', [paragraph(`${SENTENCES[0]}尊重${phrase}。`), pick(1)]);
    const b = recordOf('b', [paragraph(`${SENTENCES[2]}${phrase}，${SENTENCES[3]}`)]);
    const [row] = rowsFor([a, b]);
    expect(row?.kind).toBe('unique');
    expect(row?.cells[0]?.length).toBe(62);
    expect(row && rowLength(row)).toEqual({ own: 51, beside: 11 });
    const [line] = omissionMatrix(row ? [row] : []);
    expect(line?.cells.map(({ length }) => length)).toEqual([51]);
  });

  it('sets editor lines at the end side by side', () => {
    const rows = rowsFor([recordOf('a', [pick(0), editor]), recordOf('b', [pick(0), editor])]);
    expect(rows.map(({ kind }) => kind)).toEqual(['verbatim', 'aside']);
    expect(rows.at(-1)?.cells.every((cell) => cell !== undefined)).toBe(true);
  });

  it('counts furniture that several have as furniture', () => {
    const line: Block = {
      kind: 'paragraph',
      text: '本文系本报独家稿件，未经授权不得转载，违者必究。',
      html: '',
      furniture: 'notice',
    };
    const rows = rowsFor([recordOf('a', [pick(0), line]), recordOf('b', [pick(0), line])]);
    expect(rows.map(({ kind, classes, isAside }) => [kind, classes, isAside])).toEqual([
      ['verbatim', ['verbatim'], false],
      ['verbatim', ['aside'], true],
    ]);
  });

  it('says of each reading what it is to the leftmost one', () => {
    const edited = paragraph('外长周三抵达首都，随即与东道主举行了第一轮闭门磋商。');
    const [row] = rowsFor([recordOf('a', [pick(0)]), recordOf('b', [edited]), recordOf('c', [pick(0)])]);
    expect([row?.kind, row?.base, row?.cells.map((cell) => cell?.kind)]).toEqual([
      'edited',
      0,
      ['verbatim', 'edited', 'verbatim'],
    ]);
  });

  it('counts a family’s passages', () => {
    const rows = rowsFor([recordOf('a', [pick(0), pick(1)]), recordOf('b', [pick(0), pick(1)])]);
    expect(rows.map(({ placeInFamily }) => placeInFamily)).toEqual([
      { place: 1, of: 2 },
      { place: 2, of: 2 },
    ]);
  });

  it('shows every character of every article once, whatever moved', () => {
    const article = fc.array(
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }).map((all) => pick(...all)),
        },
        { weight: 1, arbitrary: fc.constant(editor) },
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 4 }), (all) => {
        const records = all.map((blocks, index) => recordOf(`w${index}`, blocks));
        const rows = rowsFor(records);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        records.forEach(({ article: { blocks } }, column) => {
          const pieces = rows.flatMap(
            (row) => row.cells[column]?.blocks.flatMap((block) => block.pieces) ?? [],
          );
          const inOrder = [...pieces].sort((a, b) => a.range[0] - b.range[0]);
          expect(inOrder.map(({ text }) => text).join('')).toBe(textOfBlocks(blocks).replaceAll('\n', ''));
        });
      }),
    );
  });
});
