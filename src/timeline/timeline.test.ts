import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfNumber, instantInZone, isTimeZone, NO_DAY } from '../model/index.ts';
import {
  addDays,
  busiestWeek,
  countMoved,
  dayOf,
  dayRows,
  daysBetween,
  filterPlaces,
  findWidenings,
  headOfRow,
  lanesOf,
  lengthInDays,
  NO_FILTER,
  numberOfDay,
  parseDay,
  rowBySource,
  rowOfDay,
  spanOf,
  type TimelineOrder,
  type ZonedMarks,
} from './index.ts';
import { marksOf, SOURCES, type TestMark } from './madeMarks.ts';

const LATE_EVENING = '2022-02-03T23:00:00Z';
/** In the archive's order: places 0 to 3. */
const ARCHIVE: readonly TestMark[] = [
  { outlet: 'zaobao', at: LATE_EVENING },
  { outlet: 'sina', at: '2022-03-01T13:43:07Z' },
  { outlet: 'guancha', at: '2022-03-02T06:50:07Z' },
  { outlet: 'sina', at: null },
];
const archive = marksOf(ARCHIVE);
const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'];

const anyMark = fc.record({
  outlet: fc.constantFrom('guancha', 'sina', 'zaobao'),
  at: fc.option(fc.integer({ min: Date.UTC(2021, 11, 20), max: Date.UTC(2022, 2, 1) })),
  isDayOnly: fc.boolean(),
  share: fc.constantFrom(0, 0.2, 1),
});
const anyArchive = fc
  .tuple(fc.array(anyMark), fc.constantFrom(...ZONES))
  .map(([marks, zone]) => marksOf(marks, zone));
const anyOrder = fc.constantFrom<TimelineOrder>('newest', 'oldest');
const all = ({ columns }: ZonedMarks) => Int32Array.from({ length: columns.count }, (_, place) => place);

describe('dayOf', () => {
  test('an article of 23:00 UTC is of the next day in Shanghai and of the same day in UTC', () => {
    expect(dayOf(Date.parse(LATE_EVENING), 'Asia/Shanghai')).toBe('2022-02-04');
    expect(dayOf(Date.parse(LATE_EVENING), 'UTC')).toBe('2022-02-03');
  });
  test('agrees with the midnights of every zone, also where clocks change', () => {
    const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Europe/Kyiv', 'Australia/Lord_Howe'];
    const instant = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
        const day = dayOf(at, zone);
        const midnight = (of: string) => instantInZone(Date.parse(of), zone);
        expect(midnight(day)).toBeLessThanOrEqual(at);
        expect(midnight(addDays(day, 1))).toBeGreaterThan(at);
        expect(dayOf(midnight(day), zone)).toBe(day);
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

describe('filterPlaces', () => {
  const asked = (filter: Partial<typeof NO_FILTER> & { from?: string; to?: string }, marks = archive) => [
    ...filterPlaces(marks, { ...NO_FILTER, ...filter }),
  ];
  test('takes both end days in', () => {
    expect(asked({ from: '2022-03-01', to: '2022-03-02' })).toEqual([1, 2]);
  });
  test('leaves undated articles out as soon as dates are asked for', () => {
    expect(asked({})).toEqual([0, 1, 2, 3]);
    expect(asked({ from: '2000-01-01' })).toEqual([0, 1, 2]);
  });
  test('keeps outlets, and those with shared text', () => {
    expect(asked({ outlets: ['sina'] })).toEqual([1, 3]);
    expect(asked({ outlets: ['nobody'] })).toEqual([]);
    expect(asked({ hasSharedText: true }, marksOf([{ ...ARCHIVE[1], share: 0.01 } as TestMark]))).toEqual([
      0,
    ]);
  });
});

test('findWidenings says which condition to give up, and what that would show', () => {
  expect(findWidenings(archive, { ...NO_FILTER, from: '2022-03-01', outlets: ['zaobao'] })).toEqual([
    { part: 'outlets', count: 2 },
    { part: 'dates', count: 1 },
  ]);
});

describe('dayRows', () => {
  const headed = ({ days }: { days: Int32Array }) =>
    [...days].map((day) => (day === NO_DAY ? 'undated' : dayOfNumber(day)));
  test('newest first, undated at the end', () => {
    const rows = dayRows(archive, all(archive), 'newest');
    expect(headed(rows)).toEqual(['2022-03-02', '2022-03-01', '2022-02-04', 'undated']);
    expect([...rows.places]).toEqual([2, 1, 0, 3]);
  });
  test('loses and doubles no article in any zone and order, and every day is one stretch', () => {
    fc.assert(
      fc.property(anyArchive, anyOrder, (marks, order) => {
        const rows = dayRows(marks, all(marks), order);
        expect([...rows.places].sort((a, b) => a - b)).toEqual([...all(marks)]);
        expect(new Set(rows.days).size).toBe(rows.days.length);
        const dated = [...rows.days].filter((day) => day !== NO_DAY);
        expect(dated).toEqual(dated.toSorted((a, b) => (order === 'oldest' ? a - b : b - a)));
        rows.places.forEach((place, row) => {
          expect(rows.days[headOfRow(rows, row)]).toBe(marks.days[place] ?? NO_DAY);
        });
      }),
    );
  });
  test('a day’s row is its first, and where it has none that of the nearest day, the later of two', () => {
    const rows = dayRows(archive, all(archive), 'newest');
    const dayOfRowAt = (day: string) => rows.places[rowOfDay(rows, numberOfDay(day))];
    expect(['2022-03-02', '2022-02-28', '1999-01-01', '2030-01-01'].map(dayOfRowAt)).toEqual([2, 1, 0, 2]);
    expect(rowOfDay(dayRows(marksOf([]), new Int32Array(), 'newest'), 0)).toBe(-1);
  });
});

describe('an article of which only the day is known', () => {
  /** Its instant is that day's first moment in Shanghai. */
  const dayOnly: TestMark = { outlet: 'sina', at: '2022-03-01T16:00:00Z', isDayOnly: true };
  test.each(ZONES)('stands on that day in %s, at its beginning', (zone) => {
    const marks = marksOf([...ARCHIVE, dayOnly], zone);
    expect(dayOfNumber(marks.days[2] ?? 0)).toBe('2022-03-02');
    expect(marks.minutes[2]).toBe(numberOfDay('2022-03-02') * 1440);
  });
  test('leaves the days in order where its instant lies in another', () => {
    const marks = marksOf([dayOnly, { outlet: 'sina', at: '2022-03-01T20:00:00Z' }], 'UTC');
    const { places } = dayRows(marks, all(marks), 'oldest');
    expect([...places]).toEqual([1, 0]);
  });
});

describe('the days of an archive', () => {
  test('run from the first dated article to the last', () => {
    const span = spanOf(archive);
    expect(span).toEqual({ first: '2022-02-04', last: '2022-03-02' });
    expect(span && lengthInDays(span)).toBe(27);
    expect(spanOf(marksOf([{ outlet: 'sina', at: null }]))).toBeUndefined();
  });
  test('have a busiest week, the seven days with most articles', () => {
    expect(busiestWeek(archive)).toEqual({ first: '2022-03-01', last: '2022-03-07' });
    expect(busiestWeek(marksOf([]))).toBeUndefined();
  });
  test('are others in another zone, for as many articles as are counted', () => {
    expect(countMoved(archive, marksOf(ARCHIVE, 'UTC'))).toBe(1);
    expect(countMoved(archive, archive)).toBe(0);
  });
});

describe('lanes', () => {
  const plan = {
    order: 'count' as const,
    hidden: [] as string[],
    most: 10,
    byName: (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1),
  };
  const names = (more: object) =>
    lanesOf(archive, SOURCES, { ...plan, ...more }).map(({ sources, count }) => [
      sources.map((place) => SOURCES[place]?.id).join('+'),
      count,
    ]);
  test('are in the order of counts, of first articles or of names', () => {
    expect(names({})).toEqual([
      ['sina', 2],
      ['guancha', 1],
      ['zaobao', 1],
    ]);
    expect(names({ order: 'first' }).map(([name]) => name)).toEqual(['zaobao', 'sina', 'guancha']);
    expect(names({ order: 'name' }).map(([name]) => name)).toEqual(['guancha', 'sina', 'zaobao']);
  });
  test('are folded into one beyond the most, and hidden where that is asked', () => {
    expect(names({ most: 1 })).toEqual([
      ['sina', 2],
      ['guancha+zaobao', 2],
    ]);
    expect(names({ hidden: ['sina'] }).map(([name]) => name)).toEqual(['guancha', 'zaobao']);
  });
  test('tell the row of an outlet', () => {
    const lanes = lanesOf(archive, SOURCES, { ...plan, most: 1, hidden: ['zaobao'] });
    expect([...rowBySource(lanes, SOURCES.length)]).toEqual([1, 0, -1]);
  });
});
