import { dayOfNumber } from '../model/index.ts';
import { addDays, type Day, daysBetween } from './day.ts';
import type { ZonedMarks } from './zonedMarks.ts';

/** Some days in a row, both ends included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** The days from the first dated article to the last, or undefined where none has a date. */
export function spanOf({ days }: Pick<ZonedMarks, 'days'>): DaySpan | undefined {
  if (days.length === 0) return undefined;
  // A day that a file names may lie before that of an earlier instant.
  const first = days.reduce((least, day) => Math.min(least, day));
  const last = days.reduce((most, day) => Math.max(most, day));
  return { first: dayOfNumber(first), last: dayOfNumber(last) };
}

/** How many days a span has, both ends included. */
export function lengthInDays(span: DaySpan): number {
  return daysBetween(span.first, span.last) + 1;
}

/** The week, seven days from `first`, that has most articles; the earliest where several tie. */
export function busiestWeek(marks: Pick<ZonedMarks, 'days'>): DaySpan | undefined {
  const days = marks.days.toSorted();
  let best: { first: number; count: number } | undefined;
  for (let start = 0, end = 0; start < days.length; start++) {
    const first = days[start] ?? 0;
    while (end < days.length && (days[end] ?? 0) <= first + 6) end += 1;
    if (!best || end - start > best.count) best = { first, count: end - start };
  }
  if (!best) return undefined;
  const first = dayOfNumber(best.first);
  return { first, last: addDays(first, 6) };
}
