import { describe, expect, it } from 'vitest';
import { separateLines } from './sourceLines.ts';

const long = (word: string) => `${`${word} `.repeat(40).trim()}.`;
const wide = (word: string) => `${word.repeat(70)}。`;

describe('separateLines', () => {
  it('sets lines apart that are too long to be wrapped', () => {
    const { body, count } = separateLines([long('one'), long('two'), 'He left.', long('four')].join('\n'));
    expect(body.split('\n\n')).toHaveLength(4);
    expect(count).toBe(3);
  });
  it('counts wide characters twice', () => {
    expect(separateLines([wide('甲'), wide('乙'), wide('丙')].join('\n')).count).toBe(2);
  });
  it('leaves a wrapped source as it is', () => {
    const wrapped = Array.from({ length: 30 }, () => 'words of a wrapped line that ends somewhere').join(
      '\n',
    );
    expect(separateLines(wrapped)).toEqual({ body: wrapped, count: 0 });
  });
  it('leaves a source with blank lines as it is', () => {
    const body = [long('one'), long('two'), long('three')].join('\n\n');
    expect(separateLines(body)).toEqual({ body, count: 0 });
  });
  it('leaves a source as it is that has a sentence on each line and blank lines between paragraphs', () => {
    const paragraph = [long('one'), long('two'), long('three')].join('\n');
    expect(separateLines(`${paragraph}\n\n`.repeat(12)).count).toBe(0);
  });
  it('ends a list or a quotation before the next paragraph, and keeps the items together', () => {
    const lines = [
      long('one'),
      '- first',
      '- second',
      long('two'),
      '> said',
      '> again',
      long('three'),
      long('four'),
    ];
    expect(separateLines(lines.join('\n')).body).toBe(
      [
        ...[long('one'), '', '- first', '- second', '', long('two'), '', '> said', '>', '> again', ''],
        ...[long('three'), '', long('four')],
      ].join('\n'),
    );
  });
  it('goes on with an item where the line is indented', () => {
    const body = [long('one'), '', '- first', '  goes on', '', long('two'), long('three'), long('four')];
    expect(separateLines(body.join('\n')).body).toContain('- first\n  goes on\n');
  });
  it('keeps headings, tables, fences and markup as they stand', () => {
    const code = ['```', long('a'), long('b'), '```'].join('\n');
    const table = '| a | b |\n|---|---|\n| c | d |';
    const body = [long('one'), long('two'), long('three'), 'A heading', '---', code, table].join('\n');
    const separated = separateLines(body).body;
    expect(separated).toContain(code);
    expect(separated).toContain(table);
    expect(separated).toContain('A heading\n---');
  });
  it('is quick on a body of very many lines', () => {
    expect(separateLines(`${long('word')}\n`.repeat(20_000)).count).toBe(19_999);
  });
});
