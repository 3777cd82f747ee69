import { dayOfNumber } from '../model/index.ts';
import { dayNumberOfArticle, hourOf, numberOfDay, type Published } from './day.ts';

/** What a bar of the chart stands for. Weeks are counted from the chart's first day; months and more are the calendar's. */
export const BIN_UNITS = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** The articles of one outlet in one hour, day, week, month, quarter or year. */
export interface TimelineBin {
  /** Where it begins: whole days after the first day of the span; a fraction for an hour, below 0 for a month begun before. */
  readonly at: number;
  /** How long it is, in days. */
  readonly days: number;
  /** How many articles it has. */
  readonly count: number;
}

/** Spans up to this many days show a bar for every hour. */
const LONGEST_SPAN_BY_HOUR = 4;

/** More bars in a row than this are no longer told apart, and slow to draw. */
export const MOST_BINS = 400;

/** About how many days a bar stands for. */
const DAYS: Readonly<Record<BinUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
};

/** How many months a bin of the calendar has; the others have none. */
const MONTHS: Readonly<Partial<Record<BinUnit, number>>> = { month: 1, quarter: 3, year: 12 };

/** Hours on a span of a few days; else the shortest unit of which `most` bars or fewer cover it; years at the longest. */
export function unitFor(days: number, most = MOST_BINS): BinUnit {
  if (days <= LONGEST_SPAN_BY_HOUR) return 'hour';
  return BIN_UNITS.slice(1).find((unit) => days / DAYS[unit] <= most) ?? 'year';
}

/** The bins of dated articles, by time; `first` is the first day of the span, in whole days since 1970-01-01. */
export function binsOf(
  marks: readonly Published[],
  first: number,
  timeZone: string,
  unit: BinUnit,
): TimelineBin[] {
  const counts = new Map<number, number>();
  for (const mark of marks) {
    const at = binAt(mark, first, timeZone, unit);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([at, count]) => ({ at, days: lengthOf(first + at, unit), count }));
}

/** An article without a time of day stands at the first bar of its day. */
function binAt(mark: Published, first: number, timeZone: string, unit: BinUnit): number {
  const day = dayNumberOfArticle(mark, timeZone) ?? first;
  if (unit === 'hour') return day - first + hourOfDay(mark, timeZone) / 24;
  return beginningOf(day, first, unit) - first;
}

function hourOfDay({ publishedAt, publishedDay }: Published, timeZone: string): number {
  return publishedDay === undefined ? hourOf(publishedAt ?? 0, timeZone) : 0;
}

/** The first day of the bin that a day lies in. */
function beginningOf(day: number, first: number, unit: BinUnit): number {
  if (unit === 'week') return day - ((day - first) % 7);
  const months = MONTHS[unit];
  if (months === undefined) return day;
  const [year, month] = yearAndMonth(day);
  return dayOfMonth(year, month - (month % months));
}

/** How many days a bin has that begins on a day. */
function lengthOf(day: number, unit: BinUnit): number {
  const months = MONTHS[unit];
  if (months === undefined) return DAYS[unit];
  const [year, month] = yearAndMonth(day);
  return dayOfMonth(year, month + months) - day;
}

/** The month counts from 0. */
function yearAndMonth(day: number): [year: number, month: number] {
  const [year = 0, month = 1] = dayOfNumber(day).split('-').map(Number);
  return [year, month - 1];
}

/** The first day of a month, also of one beyond its year. */
function dayOfMonth(year: number, month: number): number {
  const [years, rest] = [Math.floor(month / 12), month % 12];
  return numberOfDay(`${String(year + years).padStart(4, '0')}-${String(rest + 1).padStart(2, '0')}-01`);
}
