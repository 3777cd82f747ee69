import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../timeline/index.ts';
import { daysOfRange, movedRange, rangeBetween, rangeOfFilter } from './brushRange.ts';

const span = { first: '2022-02-04', last: '2022-03-07' };
const days = 32;

describe('the brush', () => {
  test('covers everything without dates', () => {
    expect(rangeOfFilter(NO_FILTER, span)).toEqual({ from: 0, to: days });
  });
  test('and typed dates mean the same window', () => {
    const range = rangeOfFilter({ ...NO_FILTER, from: '2022-02-28', to: '2022-03-05' }, span);
    expect(daysOfRange(range, span)).toEqual({ from: '2022-02-28', to: '2022-03-05' });
  });
  test('stays inside the span for dates outside of it', () => {
    expect(rangeOfFilter({ ...NO_FILTER, from: '1999-01-01', to: '2040-01-01' }, span)).toEqual({
      from: 0,
      to: days,
    });
    expect(rangeOfFilter({ ...NO_FILTER, from: '2040-01-01' }, span)).toEqual({ from: days - 1, to: days });
  });
  test('drawn from anywhere to anywhere is at least a day wide and inside', () => {
    const place = fc.double({ min: -50, max: 80, noNaN: true });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const range = rangeBetween(one, other, days);
        expect(range).toEqual(rangeBetween(other, one, days));
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeLessThanOrEqual(days);
        expect(range.to).toBeGreaterThan(range.from);
      }),
    );
  });
  test('moved keeps its width', () => {
    fc.assert(
      fc.property(fc.double({ min: -99, max: 99, noNaN: true }), (by) => {
        const range = movedRange({ from: 3, to: 10 }, by, days);
        expect(range.to - range.from).toBe(7);
        expect(range.from).toBeGreaterThanOrEqual(0);
        expect(range.to).toBeLessThanOrEqual(days);
      }),
    );
  });
});
