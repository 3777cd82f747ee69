import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleMark, isTimeZone, type Source } from '../model/index.ts';
import {
  addDays,
  binsOf,
  busiestWeek,
  dayOf,
  dayOfArticle,
  daysBetween,
  filterMarks,
  findWidenings,
  groupByDay,
  lanesOf,
  lengthInDays,
  MOST_BINS,
  NO_FILTER,
  numberOfDay,
  parseDay,
  spanOf,
  startOfDay,
  unitFor,
} from './index.ts';

interface TestMark extends ArticleMark {
  readonly id: string;
}
const mark = (id: string, sourceId: string, date: string | null, hasSharedText = false): TestMark => ({
  id,
  place: 0,
  sourceId,
  publishedAt: date === null ? null : Date.parse(date),
  hasSharedText,
});
const source = (id: string): Source => ({
  id,
  name: { zh: id, en: id },
  kind: 'outlet',
  colour: { light: '#000000', dark: '#ffffff' },
});
const ids = (marks: readonly TestMark[]) => marks.map((one) => one.id);

const lateEvening = mark('late', 'zaobao', '2022-02-03T23:00:00Z');
const march1 = mark('march1', 'sina', '2022-03-01T13:43:07Z');
const march2 = mark('march2', 'guancha', '2022-03-02T06:50:07Z');
const undated = mark('undated', 'sina', null);
/** Its file names a day and no time; the instant is that day's first moment in Shanghai. */
const dayOnly = { ...mark('dayOnly', 'sina', '2022-03-01T16:00:00Z'), publishedDay: '2022-03-02' };
const archive = [lateEvening, march1, march2, undated];

describe('dayOf', () => {
  test('an article of 23:00 UTC is of the next day in Shanghai and of the same day in UTC', () => {
    expect(dayOf(lateEvening.publishedAt ?? 0, 'Asia/Shanghai')).toBe('2022-02-04');
    expect(dayOf(lateEvening.publishedAt ?? 0, 'UTC')).toBe('2022-02-03');
  });
  test('agrees with startOfDay in every zone, also where clocks change', () => {
    const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Europe/Kyiv', 'Australia/Lord_Howe'];
    const instant = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
        const day = dayOf(at, zone);
        expect(startOfDay(day, zone)).toBeLessThanOrEqual(at);
        expect(startOfDay(addDays(day, 1), zone)).toBeGreaterThan(at);
        expect(dayOf(startOfDay(day, zone), zone)).toBe(day);
      }),
    );
  });
});

describe('parseDay', () => {
  test.each(['2022-02-30', '2022-13-01', '22-01-01', '2022-1-1', ''])('refuses %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
  test('reads a leap day', () => expect(parseDay('2024-02-29')).toBe('2024-02-29'));
});

test('isTimeZone knows zones by name and nothing else', () => {
  expect(['UTC', 'Asia/Shanghai'].every(isTimeZone)).toBe(true);
  expect(['', 'Mars/Base', '__proto__', '<b>'].some(isTimeZone)).toBe(false);
});

test('addDays and daysBetween undo each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (count) => {
      expect(daysBetween('2022-03-01', addDays('2022-03-01', count))).toBe(count);
    }),
  );
});

describe('filterMarks', () => {
  test('takes both end days in', () => {
    const filter = { ...NO_FILTER, from: '2022-03-01', to: '2022-03-02' };
    expect(ids(filterMarks(archive, filter, 'Asia/Shanghai'))).toEqual(['march1', 'march2']);
  });
  test('leaves undated articles out as soon as dates are asked for', () => {
    expect(ids(filterMarks(archive, NO_FILTER, 'UTC'))).toContain('undated');
    expect(ids(filterMarks(archive, { ...NO_FILTER, from: '2000-01-01' }, 'UTC'))).not.toContain('undated');
  });
  test('keeps only those with shared text', () => {
    const sharing = [{ ...march1, hasSharedText: true }, march2];
    const filter = { ...NO_FILTER, hasSharedText: true };
    expect(ids(filterMarks(sharing, filter, 'UTC'))).toEqual(['march1']);
  });
});

describe('findWidenings', () => {
  test('says which condition to give up, and what that would show', () => {
    const filter = { ...NO_FILTER, from: '2022-03-01', outlets: ['zaobao'] };
    expect(findWidenings(archive, filter, 'Asia/Shanghai')).toEqual([
      { part: 'outlets', count: 2 },
      { part: 'dates', count: 1 },
    ]);
  });
});

describe('groupByDay', () => {
  test('newest first, undated at the end', () => {
    const groups = groupByDay(archive, 'Asia/Shanghai', 'newest');
    expect(groups.map((group) => group.day)).toEqual(['2022-03-02', '2022-03-01', '2022-02-04', null]);
  });
  test('loses and doubles no article in any zone and order', () => {
    const order = fc.constantFrom('newest' as const, 'oldest' as const);
    fc.assert(
      fc.property(fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York'), order, (zone, by) => {
        const grouped = groupByDay(archive, zone, by).flatMap((group) => group.marks);
        expect(ids(grouped).sort()).toEqual(ids(archive).sort());
      }),
    );
  });
});

describe('an article of which only the day is known', () => {
  const both = [march1, march2, dayOnly];
  test.each(['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'stands on that day in %s',
    (zone) => {
      const group = groupByDay(both, zone, 'oldest').find(({ marks }) => marks.includes(dayOnly));
      expect(group?.day).toBe('2022-03-02');
      const found = filterMarks(both, { ...NO_FILTER, from: '2022-03-02', to: '2022-03-02' }, zone);
      expect(ids(found)).toContain('dayOnly');
    },
  );
  test('leaves the days in order where its instant lies in another', () => {
    const late = mark('late', 'sina', '2022-03-01T20:00:00Z');
    expect(groupByDay([dayOnly, late], 'UTC', 'oldest').map(({ day }) => day)).toEqual([
      '2022-03-01',
      '2022-03-02',
    ]);
  });
  test('has a bar at the beginning of its day', () => {
    const span = spanOf(both, 'UTC') ?? { first: '', last: '' };
    expect(unitFor(lengthInDays(span))).toBe('hour');
    const bins = lanesOf([dayOnly], [source('sina')], span, 'UTC', 'hour')[0]?.bins;
    expect(bins?.map(({ at }) => at)).toEqual([daysBetween(span.first, '2022-03-02')]);
  });
});

describe('lanes', () => {
  const span = spanOf(archive, 'Asia/Shanghai') ?? { first: '', last: '' };
  test('the span runs from the first dated article to the last', () => {
    expect(span).toEqual({ first: '2022-02-04', last: '2022-03-02' });
    expect(lengthInDays(span)).toBe(27);
    expect(spanOf([undated], 'UTC')).toBeUndefined();
  });
  test('one lane per outlet, every dated article in one bar', () => {
    const lanes = lanesOf(
      archive,
      [source('guancha'), source('sina'), source('zaobao'), source('other')],
      span,
      'Asia/Shanghai',
      'day',
    );
    expect(lanes.map((lane) => [lane.source.id, lane.count])).toEqual([
      ['guancha', 1],
      ['sina', 1],
      ['zaobao', 1],
    ]);
    expect(lanes[2]?.bins).toEqual([{ at: 0, days: 1, count: 1 }]);
  });
  test('the busiest week is the seven days with most articles', () => {
    expect(busiestWeek(archive, 'Asia/Shanghai')).toEqual({ first: '2022-03-01', last: '2022-03-07' });
    expect(busiestWeek([undated], 'UTC')).toBeUndefined();
  });
});

describe('bins', () => {
  const zones = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York');
  const dated = fc
    .array(fc.integer({ min: Date.UTC(1999, 0), max: Date.UTC(2030, 0) }), { minLength: 1 })
    .map((instants) => instants.map((at, id) => ({ ...march1, id: `${id}`, publishedAt: at })));

  test('are by the hour on a few days, and on longer spans of the shortest unit that stays under the limit', () => {
    expect(
      [1, 4, 5, 400, 401, 2800, 2801, 12_000, 12_001, 36_400, 36_401].map((days) => unitFor(days)),
    ).toEqual(['hour', 'hour', 'day', 'day', 'week', 'week', 'month', 'month', 'quarter', 'quarter', 'year']);
    expect([32, 60, 900, 3000].map((days) => unitFor(days, 54))).toEqual(['day', 'week', 'month', 'quarter']);
  });
  test('hold every article once, in the order of time, each in a bin that reaches over its day', () => {
    fc.assert(
      fc.property(
        dated,
        zones,
        fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
        (marks, zone, unit) => {
          const first = numberOfDay(spanOf(marks, zone)?.first ?? '');
          const bins = binsOf(marks, first, zone, unit);
          expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(marks.length);
          bins.forEach((bin, index) => {
            const next = bins[index + 1];
            if (next) expect(next.at).toBeGreaterThanOrEqual(bin.at + bin.days);
          });
          for (const mark of marks) {
            const day = numberOfDay(dayOfArticle(mark, zone) ?? '') - first;
            expect(bins.filter(({ at, days }) => at <= day && day < at + days)).toHaveLength(1);
          }
        },
      ),
    );
  });
  test('are no more than are told apart', () => {
    fc.assert(
      fc.property(dated, zones, (marks, zone) => {
        const span = spanOf(marks, zone) ?? { first: '', last: '' };
        const days = lengthInDays(span);
        const bins = binsOf(marks, numberOfDay(span.first), zone, unitFor(days));
        expect(bins.length).toBeLessThanOrEqual(MOST_BINS + 1);
      }),
    );
  });
  test('a month is the calendar’s, also the one that began before the first article', () => {
    const bins = binsOf(archive.slice(0, 3), numberOfDay('2022-02-04'), 'Asia/Shanghai', 'month');
    expect(bins).toEqual([
      { at: -3, days: 28, count: 1 },
      { at: 25, days: 31, count: 2 },
    ]);
  });
});
