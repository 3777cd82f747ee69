import { describe, expect, it } from 'vitest';
import type { Fact, FactKind, FactRow, FactState } from '../../../model/index.ts';
import { tablesOf, wordingsOf, wordsAround } from './factsView.ts';

const fact = (text: string, from = 0): Fact => ({
  kind: 'person',
  range: [from, from + text.length],
  text,
  value: '王毅',
});
const row = (kind: FactKind, state: FactState): FactRow => ({
  id: `${kind} ${state}`,
  kind,
  state,
  cells: [],
});
const ROWS = [row('number', 'differs'), row('date', 'one'), row('number', 'all'), row('number', 'some')];

describe('tablesOf', () => {
  it('leaves out what several state alike, and says how many rows there are', () => {
    const tables = tablesOf(ROWS, { hidden: [], isDifferingOnly: true });
    expect(tables.map(({ kind, rows, total }) => [kind, rows.length, total])).toEqual([
      ['number', 1, 3],
      ['date', 1, 1],
    ]);
  });
  it('shows all of the kinds that are not hidden', () => {
    const tables = tablesOf(ROWS, { hidden: ['date'], isDifferingOnly: false });
    expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([['number', 3]]);
  });
});

describe('wordingsOf', () => {
  it('puts places together that are written alike', () => {
    const cell = [fact('外长王毅', 3), fact('王毅', 20), fact('王毅', 40)];
    expect(
      wordingsOf(cell, '').map(({ text, places }) => [text, places.map(({ range }) => range[0])]),
    ).toEqual([
      ['外长王毅', [3]],
      ['王毅', [20, 40]],
    ]);
  });
});

describe('wordingsOf a number', () => {
  it('says what is counted', () => {
    const number: Fact = { kind: 'number', range: [0, 4], text: '395辆', value: '395 辆' };
    expect(wordingsOf([number], '395辆坦克、装甲车')).toEqual([
      { text: '395辆', behind: '坦克', places: [number] },
    ]);
  });
});

describe('wordsAround', () => {
  it('cuts the words around a place, and says where they go on', () => {
    expect(wordsAround(`${'甲'.repeat(30)}王毅${'乙'.repeat(30)}`, { range: [30, 32] })).toBe(
      `…${'甲'.repeat(14)}王毅${'乙'.repeat(14)}…`,
    );
    expect(wordsAround('王毅\n说', { range: [0, 2] })).toBe('王毅 说');
  });
});
