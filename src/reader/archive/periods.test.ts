import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfNumber } from '../../model/index.ts';
import { MOST_COLUMNS, periodsOf, periodWith, UNITS, unitsFor, unitWithin } from './periods.ts';

const day = (text: string) => Date.parse(text) / 86_400_000;

describe('periods', () => {
  test('are the calendar’s: weeks begin on Monday, months and years where they begin', () => {
    const days = [day('2022-02-04'), day('2022-03-07')];
    expect(periodsOf(days, 'day').list).toHaveLength(32);
    expect(periodsOf(days, 'week').list[0]).toEqual({ first: '2022-01-31', last: '2022-02-06' });
    expect(periodsOf(days, 'month').list).toEqual([
      { first: '2022-02-01', last: '2022-02-28' },
      { first: '2022-03-01', last: '2022-03-31' },
    ]);
    expect(periodsOf(days, 'year').list).toEqual([{ first: '2022-01-01', last: '2022-12-31' }]);
  });
  test('follow each other without a gap, and each article is in its own', () => {
    const days = fc.array(fc.option(fc.integer({ min: -400, max: 4000 }), { nil: undefined }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...UNITS), (drawn, unit) => {
        const { list, of } = periodsOf(drawn, unit);
        list.slice(1).forEach(({ first }, at) => {
          expect(day(first)).toBe(day(list[at]?.last ?? '') + 1);
        });
        drawn.forEach((one, at) => {
          const own = one === undefined ? undefined : dayOfNumber(one);
          expect(of[at]).toBe(periodWith(list, own));
          if (own !== undefined) expect(of[at]).toBeDefined();
        });
      }),
    );
  });
  test('of an archive without a date are none', () => {
    expect(periodsOf([undefined], 'day')).toEqual({ unit: 'day', list: [], of: [undefined] });
  });
});

describe('units', () => {
  test('grow with the archive: a few days by the day, years by the month', () => {
    expect(unitWithin([day('2022-02-04'), day('2022-03-07')], 40)).toBe('day');
    expect(unitWithin([day('2022-02-04'), day('2022-03-07')], 20)).toBe('week');
    expect(unitWithin([day('2014-01-01'), day('2022-04-01')], 100)).toBe('month');
    expect(unitWithin([day('2014-01-01'), day('2022-04-01')], 5)).toBe('year');
  });
  test('that would make more columns than can be drawn are not offered', () => {
    const days = [day('2014-01-01'), day('2022-04-01')];
    for (const unit of unitsFor(days)) {
      expect(periodsOf(days, unit).list.length).toBeLessThanOrEqual(MOST_COLUMNS);
    }
    expect(unitsFor(days)).toEqual(['week', 'month', 'year']);
  });
});
