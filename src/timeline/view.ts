import { dayOfNumber } from '../model/index.ts';
import { type Day, numberOfDay, parseDay } from './day.ts';
import type { DaySpan } from './span.ts';
import { DAY_MINUTES } from './zonedMarks.ts';

/** A stretch of time that a chart shows: wall minutes `[from, to)`. */
export interface TimeView {
  readonly from: number;
  readonly to: number;
}

/** The shortest stretch that is shown: marks are known to the minute, and six hours tell ten of them apart. */
export const LEAST_VIEW = 360;

/** All of some days. */
export function viewOfDays({ first, last }: DaySpan): TimeView {
  return { from: numberOfDay(first) * DAY_MINUTES, to: (numberOfDay(last) + 1) * DAY_MINUTES };
}

/** How many minutes a view is long. */
export function lengthOfView({ from, to }: TimeView): number {
  return to - from;
}

/** The view in whole minutes, no shorter than it may be and moved or cut to lie within `bounds`. */
export function boundedView({ from, to }: TimeView, bounds: TimeView): TimeView {
  const most = lengthOfView(bounds);
  const length = Math.round(Math.min(most, Math.max(LEAST_VIEW, to - from)));
  const begin = Math.round((from + to - length) / 2);
  const first = Math.min(bounds.to - length, Math.max(bounds.from, begin));
  return { from: first, to: first + length };
}

/** The view `factor` times as long (a half zooms in), the minute `at` staying where it is. */
export function zoomedView(view: TimeView, factor: number, at: number, bounds: TimeView): TimeView {
  const length = Math.min(lengthOfView(bounds), Math.max(LEAST_VIEW, lengthOfView(view) * factor));
  const from = at - ((at - view.from) * length) / lengthOfView(view);
  return boundedView({ from, to: from + length }, bounds);
}

/** The view moved by some minutes, as long as it was. */
export function pannedView(view: TimeView, by: number, bounds: TimeView): TimeView {
  return boundedView({ from: view.from + by, to: view.to + by }, bounds);
}

/** The view as long as it is, or as it must be for the whole day, around the middle of a day. */
export function viewAround(view: TimeView, day: Day, bounds: TimeView): TimeView {
  const middle = (numberOfDay(day) + 0.5) * DAY_MINUTES;
  const half = Math.max(DAY_MINUTES, lengthOfView(view)) / 2;
  return boundedView({ from: middle - half, to: middle + half }, bounds);
}

/** `2022-02-28..2022-03-05T06:00`: its ends, the hour left out at the beginning of a day. */
export function formatView({ from, to }: TimeView): string {
  return `${formatMinute(from)}..${formatMinute(to)}`;
}

function formatMinute(minute: number): string {
  const day = Math.floor(minute / DAY_MINUTES);
  const rest = minute - day * DAY_MINUTES;
  if (rest === 0) return dayOfNumber(day);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${dayOfNumber(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** Reads what `formatView` wrote; undefined for anything else. */
export function parseView(text: string): TimeView | undefined {
  const [from, to, ...rest] = text.split('..').map(parseMinute);
  if (from === undefined || to === undefined || rest.length > 0 || to <= from) return undefined;
  return { from, to };
}

function parseMinute(text: string): number | undefined {
  const [, written = '', hour = '0', minute = '0'] =
    /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(text) ?? [];
  const day = parseDay(written);
  return day === undefined ? undefined : numberOfDay(day) * DAY_MINUTES + Number(hour) * 60 + Number(minute);
}
