import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BIN_UNITS,
  binCount,
  binFinder,
  binGrid,
  boundedView,
  CLASS_COUNT,
  classOfShare,
  DAY_MINUTES,
  formatView,
  LEAST_VIEW,
  lengthOfView,
  NO_FILTER,
  numberOfDay,
  pannedView,
  parseView,
  passingMarks,
  summariseStretch,
  type TimeView,
  tallyMarks,
  unitFor,
  viewAround,
  viewOfDays,
  zoomedView,
} from './index.ts';
import { marksOf, SOURCES } from './madeMarks.ts';

const BOUNDS = viewOfDays({ first: '2014-01-01', last: '2022-12-31' });
const minute = fc.integer({ min: BOUNDS.from, max: BOUNDS.to });
const view = fc
  .tuple(minute, minute)
  .map(([one, other]) => boundedView({ from: Math.min(one, other), to: Math.max(one, other) }, BOUNDS));
const MARCH_1 = numberOfDay('2022-03-01') * DAY_MINUTES;

function expectBounded(one: TimeView): void {
  expect(one.from).toBeGreaterThanOrEqual(BOUNDS.from);
  expect(one.to).toBeLessThanOrEqual(BOUNDS.to);
  expect(lengthOfView(one)).toBeGreaterThanOrEqual(LEAST_VIEW);
  expect([one.from, one.to].every(Number.isInteger)).toBe(true);
}

describe('a view', () => {
  test('stays within the archive however it is zoomed and moved', () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(view, factor, minute, fc.integer({ min: -1e7, max: 1e7 }), (one, by, at, step) => {
        expectBounded(zoomedView(one, by, at, BOUNDS));
        const moved = pannedView(one, step, BOUNDS);
        expectBounded(moved);
        expect(lengthOfView(moved)).toBe(lengthOfView(one));
      }),
    );
  });
  test('keeps the minute that it is zoomed at where it is', () => {
    const zoomed = zoomedView({ from: MARCH_1, to: MARCH_1 + 4000 }, 0.5, MARCH_1 + 1000, BOUNDS);
    expect(zoomed).toEqual({ from: MARCH_1 + 500, to: MARCH_1 + 2500 });
  });
  test('around a day shows all of it', () => {
    const hours = { from: BOUNDS.from, to: BOUNDS.from + LEAST_VIEW };
    expect(viewAround(hours, '2022-03-01', BOUNDS)).toEqual({ from: MARCH_1, to: MARCH_1 + DAY_MINUTES });
  });
  test('is written so that reading gives it back', () => {
    expect(formatView({ from: MARCH_1, to: MARCH_1 + DAY_MINUTES + 390 })).toBe(
      '2022-03-01..2022-03-02T06:30',
    );
    fc.assert(
      fc.property(view, (one) => {
        expect(parseView(formatView(one))).toEqual(one);
      }),
    );
  });
  test.each(['', '2022-03-01', '2022-03-02..2022-03-01', '2022-03-01T24:00..2022-04-01', 'a..b', '..'])(
    'is not read from %j',
    (text) => expect(parseView(text)).toBeUndefined(),
  );
});

describe('bars', () => {
  test('are of ten minutes on a few hours, of years on centuries, and never more than there is room for', () => {
    const unitOf = (days: number) => unitFor({ from: 0, to: days * DAY_MINUTES }, 300);
    expect([0.25, 2, 5, 60, 300, 1500, 8000, 20_000, 90_000].map(unitOf)).toEqual([
      'minutes',
      'minutes',
      'hour',
      'hours',
      'day',
      'week',
      'month',
      'quarter',
      'year',
    ]);
  });
  test('cover the view without a gap, and each minute of it lies in the bar that is found', () => {
    fc.assert(
      fc.property(view, fc.nat(), (one, step) => {
        const grid = binGrid(one, unitFor(one, 300));
        const [starts, bins] = [grid.starts, binCount(grid)];
        expect(bins).toBeLessThanOrEqual(302);
        expect([...starts]).toEqual([...new Set(starts)].sort((a, b) => a - b));
        const at = one.from + (step % lengthOfView(one));
        const bin = binFinder(grid)(at);
        expect(starts[bin]).toBeLessThanOrEqual(at);
        expect(starts[bin + 1]).toBeGreaterThan(at);
      }),
    );
  });
  test('of any unit are told from what lies before and after them', () => {
    const one = { from: MARCH_1, to: MARCH_1 + 30 * DAY_MINUTES };
    for (const unit of BIN_UNITS) {
      const grid = binGrid(one, unit);
      const find = binFinder(grid);
      expect(find((grid.starts[0] ?? 0) - 1)).toBe(-1);
      expect(find(grid.starts.at(-1) ?? 0)).toBe(binCount(grid));
    }
  });
  test('of a week begin on Mondays, those of months on the first', () => {
    const grid = binGrid({ from: MARCH_1, to: MARCH_1 + DAY_MINUTES }, 'week');
    expect(grid.starts[0]).toBe(numberOfDay('2022-02-28') * DAY_MINUTES);
    expect(binGrid({ from: MARCH_1 + 1, to: MARCH_1 + 2 }, 'month').starts).toEqual(
      Float64Array.of(MARCH_1, numberOfDay('2022-04-01') * DAY_MINUTES),
    );
  });
});

describe('a tally', () => {
  const marks = marksOf(
    [
      { outlet: 'sina', at: '2022-03-01T01:00:00Z', share: 1 },
      { outlet: 'sina', at: '2022-03-01T02:00:00Z', share: 0.2 },
      { outlet: 'zaobao', at: '2022-03-01T03:00:00Z' },
      { outlet: 'zaobao', at: '2022-03-05T03:00:00Z' },
      { outlet: 'guancha', at: null },
    ],
    'UTC',
  );
  const rowOf = Int16Array.of(0, 1, 2);
  const week = { from: MARCH_1, to: MARCH_1 + 7 * DAY_MINUTES };
  test('counts by lane, bar and class of share', () => {
    const tally = tallyMarks(
      marks,
      passingMarks(marks, NO_FILTER),
      { rowOf, count: 3 },
      binGrid(week, 'day'),
    );
    const sina = 1 * tally.bins;
    expect(tally.totals[sina]).toBe(2);
    expect([...tally.passing.subarray(sina * CLASS_COUNT, (sina + 1) * CLASS_COUNT)]).toEqual([0, 1, 0, 1]);
    expect(tally.passed[2 * tally.bins + 4]).toBe(1);
    expect(tally.firsts[2 * tally.bins]).toBe(2);
  });
  test('keeps those that do not pass as what there is, and shows the first that passes', () => {
    const passing = Uint8Array.of(0, 1, 0, 0, 0);
    const tally = tallyMarks(marks, passing, { rowOf, count: 3 }, binGrid(week, 'day'));
    expect([tally.totals[tally.bins], tally.passed[tally.bins], tally.firsts[tally.bins]]).toEqual([2, 1, 1]);
  });
  test('has every dated article of a shown lane once, whatever the unit', () => {
    const at = fc.integer({ min: Date.UTC(2019, 0), max: Date.UTC(2022, 0) });
    const articles = fc.array(fc.record({ outlet: fc.constantFrom('sina', 'zaobao'), at }));
    fc.assert(
      fc.property(articles, fc.constantFrom(...BIN_UNITS.slice(2)), (some, unit) => {
        const one = marksOf(some, 'UTC');
        const whole = viewOfDays({ first: '2019-01-01', last: '2022-01-01' });
        const tally = tallyMarks(
          one,
          passingMarks(one, { ...NO_FILTER, outlets: ['sina'] }),
          { rowOf, count: SOURCES.length },
          binGrid(whole, unit),
        );
        expect(tally.totals.reduce((sum, count) => sum + count, 0)).toBe(some.length);
        expect(tally.passing.reduce((sum, count) => sum + count, 0)).toBe(
          some.filter(({ outlet }) => outlet === 'sina').length,
        );
      }),
    );
  });
  test('classes of a share are thirds', () => {
    expect([0, 1, 4, 5, 9, 10, 15].map(classOfShare)).toEqual([
      'none',
      'some',
      'some',
      'much',
      'much',
      'most',
      'most',
    ]);
  });
  test('a stretch is summed up for all outlets, or for some', () => {
    const passing = passingMarks(marks, NO_FILTER);
    expect(summariseStretch(marks, passing, [MARCH_1, MARCH_1 + DAY_MINUTES])).toEqual({
      articles: 3,
      outlets: 2,
      mostlyShared: 1,
      first: 0,
      last: 2,
    });
    const ofZaobao = summariseStretch(marks, passing, [week.from, week.to], (one) => one === 2);
    expect(ofZaobao).toMatchObject({ articles: 2, outlets: 1, first: 2, last: 3 });
    expect(summariseStretch(marks, passing, [0, 1])).toMatchObject({ articles: 0, first: -1 });
  });
});
