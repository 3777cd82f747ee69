import { expect, test } from 'vitest';
import type { ArticleMark, Source } from '../../../model/index.ts';
import { dayNumbersOf, periodsOf } from '../periods.ts';
import { mostOf, outletRows } from './articlesView.ts';

const source = (id: string): Source => ({
  id,
  name: { zh: id, en: id },
  kind: 'outlet',
  colour: { light: '#000000', dark: '#ffffff' },
});
const mark = (place: number, sourceId: string, at: string | null): ArticleMark => ({
  place,
  sourceId,
  publishedAt: at === null ? null : Date.parse(at),
  hasSharedText: false,
});

test('articles are counted by outlet and period in the zone that is shown; every one is counted, with a date or without', () => {
  const marks = [
    mark(0, 'b', '2022-03-01T23:00:00Z'),
    mark(1, 'a', '2022-03-02T01:00:00Z'),
    mark(2, 'b', '2022-03-03T01:00:00Z'),
    mark(3, 'b', null),
  ];
  const rowsIn = (zone: string) =>
    outletRows(marks, [source('a'), source('b')], periodsOf(dayNumbersOf(marks, zone), 'day'));
  expect(
    rowsIn('UTC').map(({ source: { id }, counts, undated, total }) => [id, counts, undated, total]),
  ).toEqual([
    ['b', [1, 0, 1], 1, 3],
    ['a', [0, 1, 0], 0, 1],
  ]);
  expect(rowsIn('Asia/Shanghai').map(({ counts }) => counts)).toEqual([
    [1, 1],
    [1, 0],
  ]);
  expect(mostOf(rowsIn('UTC'))).toBe(1);
});
