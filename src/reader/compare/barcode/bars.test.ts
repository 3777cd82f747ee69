import { expect, test } from 'vitest';
import type { Row } from '../rows/rows.ts';
import { barAt, barsOf } from './bars.ts';

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
