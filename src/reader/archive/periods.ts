import { type CountableTimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { ArticleMark } from '../../model/index.ts';
import { dayOfNumber } from '../../model/index.ts';
import { type Day, dayNumberOfArticle } from '../../timeline/index.ts';

/** What a column stands for: the calendar's days, weeks from Monday on, months and years. */
export const UNITS = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** A day, week, month or year, both ends included. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** The periods of an archive, without a gap, and in which of them its articles are. */
export interface Periods {
  readonly unit: Unit;
  readonly list: readonly Period[];
  /** By the article's place: the period's place in `list`; undefined for one without a date. */
  readonly of: readonly (number | undefined)[];
}

/** More columns than this are neither told apart nor soon drawn. */
export const MOST_COLUMNS = 450;

const DAY_MS = 86_400_000;
const INTERVALS: Readonly<Record<Unit, CountableTimeInterval>> = {
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
  year: utcYear,
};

/** The day of each article in a zone, as whole days since 1970-01-01. */
export function dayNumbersOf(marks: readonly ArticleMark[], timeZone: string): (number | undefined)[] {
  return marks.map((mark) => dayNumberOfArticle(mark, timeZone));
}

/** The units of which the archive has no more columns than can be drawn; years at any rate. */
export function unitsFor(days: readonly (number | undefined)[]): Unit[] {
  return UNITS.filter((unit) => unit === 'year' || countPeriods(days, unit) <= MOST_COLUMNS);
}

/** The shortest unit of which so many columns have room; else the longest there is. */
export function unitWithin(days: readonly (number | undefined)[], most: number): Unit {
  return unitsFor(days).find((unit) => countPeriods(days, unit) <= most) ?? 'year';
}

/** The periods from the first dated article's to the last one's; none where no article has a date. */
export function periodsOf(days: readonly (number | undefined)[], unit: Unit): Periods {
  const starts = startsOf(days, unit);
  return {
    unit,
    list: starts.slice(0, -1).map((start, at) => ({
      first: dayOfNumber(start),
      last: dayOfNumber((starts[at + 1] ?? start) - 1),
    })),
    of: days.map((day) => (day === undefined ? undefined : periodAt(starts, day))),
  };
}

/** The period of a list that has a day; undefined where none has. */
export function periodWith(list: readonly Period[], day: Day | undefined): number | undefined {
  const at = day === undefined ? -1 : list.findIndex(({ first, last }) => first <= day && day <= last);
  return at < 0 ? undefined : at;
}

function countPeriods(days: readonly (number | undefined)[], unit: Unit): number {
  const span = spanOfDays(days);
  if (!span) return 0;
  const interval = INTERVALS[unit];
  return interval.count(interval.floor(dateOf(span[0])), dateOf(span[1])) + 1;
}

/** The first days of all periods, and the day after the last. */
function startsOf(days: readonly (number | undefined)[], unit: Unit): number[] {
  const span = spanOfDays(days);
  if (!span) return [];
  const interval = INTERVALS[unit];
  const begin = interval.floor(dateOf(span[0]));
  const end = interval.offset(interval.floor(dateOf(span[1])), 1);
  return [...interval.range(begin, end), end].map((date) => date.getTime() / DAY_MS);
}

function spanOfDays(days: readonly (number | undefined)[]): [first: number, last: number] | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    if (day === undefined) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return first <= last ? [first, last] : undefined;
}

function dateOf(day: number): Date {
  return new Date(day * DAY_MS);
}

/** The last period that begins on the day or before it. */
function periodAt(starts: readonly number[], day: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}
