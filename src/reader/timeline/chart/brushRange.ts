import {
  addDays,
  type Day,
  type DaySpan,
  daysBetween,
  lengthInDays,
  type TimelineFilter,
} from '../../../timeline/index.ts';

/** The brush's window in days after the span's first: half-open, at least one day wide. */
export interface BrushRange {
  readonly from: number;
  readonly to: number;
}

/** The window that a filter's dates mean, kept inside the span. */
export function rangeOfFilter(filter: Pick<TimelineFilter, 'from' | 'to'>, span: DaySpan): BrushRange {
  const days = lengthInDays(span);
  const from = filter.from === undefined ? 0 : clamp(daysBetween(span.first, filter.from), 0, days - 1);
  const to = filter.to === undefined ? days : clamp(daysBetween(span.first, filter.to) + 1, 1, days);
  return { from, to: Math.max(to, from + 1) };
}

/** The window's first and last day, both included. */
export function daysOfRange(range: BrushRange, span: DaySpan): { from: Day; to: Day } {
  return { from: addDays(span.first, range.from), to: addDays(span.first, range.to - 1) };
}

/** The window drawn from one place to another, snapped outwards to whole days. */
export function rangeBetween(one: number, other: number, days: number): BrushRange {
  const from = clamp(Math.floor(Math.min(one, other)), 0, days - 1);
  const to = clamp(Math.ceil(Math.max(one, other)), 1, days);
  return { from, to: Math.max(to, from + 1) };
}

/** The window moved by some days, as wide as it was, inside the span. */
export function movedRange(range: BrushRange, by: number, days: number): BrushRange {
  const from = clamp(range.from + Math.round(by), 0, days - (range.to - range.from));
  return { from, to: from + range.to - range.from };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
