import { dayOfNumber } from '../model/index.ts';
import { numberOfDay } from './day.ts';
import { lengthOfView, type TimeView } from './view.ts';
import { DAY_MINUTES, dayOfMinute } from './zonedMarks.ts';

/** What a bar of the chart stands for: ten minutes, an hour, … Weeks begin on Mondays; months and more are the calendar's. */
export const BIN_UNITS = ['minutes', 'hour', 'hours', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** About how many minutes a bar stands for; exactly, up to a week. */
const MINUTES: Readonly<Record<BinUnit, number>> = {
  minutes: 10,
  hour: 60,
  hours: 360,
  day: DAY_MINUTES,
  week: 7 * DAY_MINUTES,
  month: 30 * DAY_MINUTES,
  quarter: 91 * DAY_MINUTES,
  year: 365 * DAY_MINUTES,
};

/** How many months a bin of the calendar has; the others have none. */
const MONTHS: Readonly<Partial<Record<BinUnit, number>>> = { month: 1, quarter: 3, year: 12 };

/** 1970-01-05, a Monday: weeks are counted from it. */
const FIRST_MONDAY = 4 * DAY_MINUTES;

/** The bars that cover a stretch of time. */
export interface BinGrid {
  readonly unit: BinUnit;
  /** Wall minutes at which the bars begin, and at the end the one at which the last ends. The first may begin before the view. */
  readonly starts: Float64Array;
}

/** The shortest unit of which `most` bars or fewer cover the view; years at the longest. */
export function unitFor(view: TimeView, most: number): BinUnit {
  return BIN_UNITS.find((unit) => lengthOfView(view) / MINUTES[unit] <= most) ?? 'year';
}

/** The bars of a unit that reach into the view. */
export function binGrid(view: TimeView, unit: BinUnit): BinGrid {
  const starts: number[] = [];
  for (let at = beginningOf(view.from, unit); ; at = endOf(at, unit)) {
    starts.push(at);
    if (at >= view.to) return { unit, starts: Float64Array.from(starts) };
  }
}

/** How many bars a grid has. */
export function binCount({ starts }: BinGrid): number {
  return Math.max(0, starts.length - 1);
}

/** Tells the bar of a minute, quickly: -1, or the number of bars, where it lies before them or after. */
export function binFinder({ unit, starts }: BinGrid): (minute: number) => number {
  const first = starts[0] ?? 0;
  const end = starts.at(-1) ?? first;
  const last = starts.length - 1;
  if (MONTHS[unit] === undefined) {
    const length = MINUTES[unit];
    return (minute) => (minute < first ? -1 : Math.min(last, Math.floor((minute - first) / length)));
  }
  const byDay = binsByDay(starts);
  const firstDay = dayOfMinute(first);
  return (minute) => {
    if (minute < first) return -1;
    return minute >= end ? last : (byDay[dayOfMinute(minute) - firstDay] ?? last);
  };
}

function binsByDay(starts: Float64Array): Int32Array {
  const days = starts.map((start) => dayOfMinute(start) - dayOfMinute(starts[0] ?? 0));
  const bins = new Int32Array(days.at(-1) ?? 0);
  for (let bin = 0; bin + 1 < days.length; bin++) bins.fill(bin, days[bin], days[bin + 1]);
  return bins;
}

/** The minute at which the bar begins that a minute lies in. */
export function beginningOf(minute: number, unit: BinUnit): number {
  const months = MONTHS[unit];
  if (months === undefined) {
    const offset = unit === 'week' ? FIRST_MONDAY : 0;
    return Math.floor((minute - offset) / MINUTES[unit]) * MINUTES[unit] + offset;
  }
  const [year, month] = yearAndMonth(dayOfMinute(minute));
  return minuteOfMonth(year, month - (month % months));
}

/** The minute at which the bar ends that begins at a minute. */
export function endOf(start: number, unit: BinUnit): number {
  const months = MONTHS[unit];
  if (months === undefined) return start + MINUTES[unit];
  const [year, month] = yearAndMonth(dayOfMinute(start));
  return minuteOfMonth(year, month + months);
}

/** The month counts from 0. */
function yearAndMonth(day: number): [year: number, month: number] {
  const [year = 0, month = 1] = dayOfNumber(day).split('-').map(Number);
  return [year, month - 1];
}

/** The first minute of a month, also of one beyond its year. */
function minuteOfMonth(year: number, month: number): number {
  const [years, rest] = [Math.floor(month / 12), month % 12];
  const day = `${String(year + years).padStart(4, '0')}-${String(rest + 1).padStart(2, '0')}-01`;
  return numberOfDay(day) * DAY_MINUTES;
}
