import { expect, test } from 'vitest';
import type { Row } from '../rows/rows.ts';
import { barAt, barsOf, pathOfBars, pathOfRanges } from './bars.ts';

const row = (id: string, from: number, to: number) =>
  ({
    id,
    cells: [{ kind: 'verbatim', blocks: [{ pieces: [{ range: [from, to] }] }] }, undefined],
  }) as unknown as Row;

test('a column’s bars follow its own text, whatever the order of the rows', () => {
  const bars = barsOf([row('moved', 60, 100), row('first', 0, 50)], 0, 100);
  expect(bars.map((bar) => [bar.row, bar.from, bar.to])).toEqual([
    ['first', 0, 0.5],
    ['moved', 0.6, 1],
  ]);
  expect(barsOf([row('a', 0, 1)], 1, 100)).toEqual([]);
  expect([0, 0.55, 0.7, 1].map((at) => barAt(bars, at)?.row)).toEqual(['first', 'first', 'moved', 'moved']);
});

test('bars of a kind are one path', () => {
  const bars = barsOf([row('first', 0, 50), row('second', 60, 100)], 0, 100);
  expect(pathOfBars(bars, 'verbatim')).toBe('M0 0h10v499h-10zM0 600h10v399h-10z');
  expect(pathOfBars(bars, 'edited')).toBe('');
});

test('what was found is a line over the whole width at its place', () => {
  expect(
    pathOfRanges(
      [
        [0, 2],
        [50, 52],
      ],
      100,
    ),
  ).toBe('M0 0h10v3h-10zM0 500h10v3h-10z');
  expect(pathOfRanges([], 0)).toBe('');
});
