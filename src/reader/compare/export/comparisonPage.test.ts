import { describe, expect, it } from 'vitest';
import { collate } from '../../../collation/index.ts';
import { type Article, type ArticleRecord, type Block, witnessOf } from '../../../model/index.ts';
import type { Library } from '../../data/library.ts';
import { rowsOf } from '../rows/rows.ts';
import { comparisonPage } from './comparisonPage.ts';
import type { ExportRequest } from './exportRequest.ts';
import { passageReadings } from './passageReadings.ts';
import type { ExportWords } from './useExportWords.ts';

const SHARED = '外长周二抵达首都，随即与东道主举行了第一轮闭门磋商。';
const OTHER = '港口方面证实，三艘货轮已经获准离开并驶往公海。';
const EDITED = '港口方面证实，四艘货轮已经获准离开并驶往公海。';
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, html: '' });
const EDITOR: Block = { kind: 'paragraph', text: '责任编辑：某', html: '', furniture: 'editor.line' };

function recordOf(id: string, blocks: readonly Block[]): ArticleRecord {
  const article = { id, title: '', sourceId: id, lang: 'zh-Hans', publishedAt: null, blocks, provenance: {} };
  return { article: article as unknown as Article, shared: [], related: [], furtherRelated: 0, events: [] };
}

const term = (name: string) => ({ name, hint: `${name}?` });
const words: ExportWords = {
  lang: 'zh-Hans',
  title: '题',
  earliest: '',
  zone: '时区',
  originsTitle: '出处',
  isReference: '参照',
  echo: '重复',
  moved: term('次序不同'),
  omission: term('未载'),
  stockPhrase: term('常用语'),
  shown: (rows, of) => `${rows}/${of}`,
  class: term,
  outlet: ({ sourceId }) => sourceId.toUpperCase(),
  headline: ({ title }) => title || '（无标题）',
  published: () => '日期不明',
  origin: () => [],
  coverage: ({ shared, total }, others) => `${shared}/${total} ${others}`,
  omitted: (id, length) => `${id} 未载 ${length}`,
  difference: (kind) => kind,
  restyled: (kind, before) => `${kind} ${before}`,
};

function requestOf(...columns: readonly (readonly Block[])[]): ExportRequest {
  const records = columns.map((blocks, index) => recordOf(`w${index}`, blocks));
  const collation = collate(records.map(({ article }) => witnessOf(article)));
  const allRows = rowsOf(collation, records);
  const library = { sources: new Map(), index: { names: [] } } as unknown as Library;
  return { library, records, collation, timeZone: 'UTC', rows: allRows, allRows, words };
}

describe('comparisonPage', () => {
  it('sets readings side by side, and says what a column leaves out and how much that is', () => {
    const page = comparisonPage(
      requestOf([paragraph(SHARED), paragraph(OTHER), EDITOR], [paragraph(SHARED)]),
    );
    expect(page.rows.map(({ kind, cells }) => [kind, cells.map((cell) => cell.kind)])).toEqual([
      ['verbatim', ['text', 'text']],
      ['unique', ['text', 'omitted']],
      ['aside', ['text', 'nothing']],
    ]);
    expect(page.rows[1]?.cells[1]).toEqual({ kind: 'omitted', sentence: '∅ w1 未载 23' });
    expect(page.columns.map(({ coverage }) => coverage)).toEqual([['26/49 w1'], ['26/26 w0']]);
  });

  it('marks the edits of a reading against the first column', () => {
    const page = comparisonPage(requestOf([paragraph(OTHER)], [paragraph(EDITED)]));
    const [before, after] = page.rows[0]?.cells ?? [];
    expect(before).toMatchObject({ paragraphs: [{ pieces: [{ text: OTHER }] }] });
    expect(after).toEqual({
      kind: 'text',
      paragraphs: [
        {
          isHeading: false,
          pieces: expect.arrayContaining([
            { text: '三', mark: 'deleted', hint: 'number' },
            { text: '四', mark: 'inserted', hint: 'number' },
          ]),
        },
      ],
    });
  });

  it('says of how many rows it shows how many, and explains only signs that it uses', () => {
    const whole = requestOf([paragraph(SHARED), paragraph(OTHER)], [paragraph(SHARED)]);
    const page = comparisonPage({ ...whole, rows: whole.allRows.filter(({ kind }) => kind === 'verbatim') });
    expect(page.notes).toContain('1/2');
    expect(page.legend.map(({ name }) => name)).toEqual(['verbatim']);
    expect(comparisonPage(whole).legend.map(({ name }) => name)).toEqual(['verbatim', 'unique', '未载']);
  });

  it('names the reference', () => {
    const page = comparisonPage({ ...requestOf([paragraph(SHARED)], [paragraph(OTHER)]), reference: 'w1' });
    expect(page.columns.map(({ coverage }) => coverage.includes('参照'))).toEqual([false, true]);
  });
});

describe('passageReadings', () => {
  const relations = (...texts: readonly string[]) => {
    const request = requestOf(...texts.map((text) => [paragraph(text)]));
    const place = (at: number, length: number) => `${at} ${length}`;
    const relation = (name: string, outlet: string) => `${name} ${outlet}`;
    const row = request.rows[0];
    return row ? passageReadings(request, row, { ...words, place, relation }) : [];
  };

  it('says how each reading relates to the first one', () => {
    expect(relations(SHARED, SHARED, SHARED.replaceAll('，', ',')).map(({ relation }) => relation)).toEqual([
      '',
      'identical W0',
      'settled W0',
    ]);
    expect(relations(OTHER, EDITED)[1]?.relation).toBe('edited W0');
  });

  it('says nothing of the kind where one article has the words alone', () => {
    expect(relations(SHARED, OTHER)).toMatchObject([
      { outlet: 'W0', title: '（无标题）', text: SHARED, place: '1 26', relation: '' },
    ]);
  });
});
