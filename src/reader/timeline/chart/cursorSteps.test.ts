import { expect, test } from 'vitest';
import { binGrid, NO_FILTER, passingMarks, tallyMarks, viewOfDays } from '../../../timeline/index.ts';
import { marksOf } from '../../../timeline/madeMarks.ts';
import { cellUnder, nearestMinute, nextBin } from './cursorSteps.ts';

const marks = marksOf(
  [
    { outlet: 'sina', at: '2022-03-02T00:00:00Z' },
    { outlet: 'zaobao', at: '2022-03-05T00:00:00Z' },
    { outlet: 'sina', at: '2022-04-01T00:00:00Z' },
  ],
  'UTC',
);
const passing = passingMarks(marks, NO_FILTER);
const view = viewOfDays({ first: '2022-03-01', last: '2022-03-10' });
const tally = tallyMarks(marks, passing, { rowOf: Int16Array.of(-1, 0, 1), count: 2 }, binGrid(view, 'day'));
const [sina, zaobao] = [0, 1];

test('the next bar is that of the row, or of any', () => {
  expect(nextBin(tally, { row: -1, bin: -1 }, 1)).toBe(1);
  expect(nextBin(tally, { row: -1, bin: 1 }, 1)).toBe(4);
  expect(nextBin(tally, { row: sina, bin: 1 }, 1)).toBe(-1);
  expect(nextBin(tally, { row: zaobao, bin: 10 }, -1)).toBe(4);
});

test('beyond the view the nearest article is found', () => {
  const nearest = (direction: 1 | -1, sources?: ReadonlySet<number>) => {
    const minute = nearestMinute({ marks, passing }, view.to, direction, sources);
    return minute === undefined ? undefined : new Date(minute * 60_000).toISOString().slice(0, 10);
  };
  expect(nearest(1)).toBe('2022-04-01');
  expect(nearest(1, new Set([2]))).toBeUndefined();
  expect(nearest(-1)).toBe('2022-03-05');
});

test('a pointer means the bar that it is on, or the one beside it', () => {
  expect([0, 1, 2, 3].map((bin) => cellUnder(tally, sina, bin)?.bin)).toEqual([1, 1, 1, undefined]);
  expect(cellUnder(tally, 7, 1)).toBeUndefined();
});
