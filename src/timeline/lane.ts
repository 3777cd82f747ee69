import type { ArticleMark, Source } from '../model/index.ts';
import { dayOfNumber } from '../model/index.ts';
import { type BinUnit, binsOf, type TimelineBin } from './bin.ts';
import { addDays, type Day, dayNumberOfArticle, daysBetween, numberOfDay, type Published } from './day.ts';
import { outletsOf } from './outlet.ts';

/** The days that the chart covers, both included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** One outlet's row on the timeline. */
export interface Lane {
  readonly source: Source;
  readonly count: number;
  /** By `at`; bins without an article are left out. */
  readonly bins: readonly TimelineBin[];
}

/** The days from the first dated article to the last, or undefined where none has a date. */
export function spanOf(marks: readonly Published[], timeZone: string): DaySpan | undefined {
  const days = sortedDays(marks, timeZone);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { first: dayOfNumber(first), last: dayOfNumber(last) };
}

/** How many days a span has, both ends included. */
export function lengthInDays(span: DaySpan): number {
  return daysBetween(span.first, span.last) + 1;
}

/** One lane per outlet that has an article, the busiest first, then by id. */
export function lanesOf(
  marks: readonly Pick<ArticleMark, 'sourceId' | 'publishedAt' | 'publishedDay'>[],
  sources: readonly Source[],
  span: DaySpan,
  timeZone: string,
  unit: BinUnit,
): Lane[] {
  const dated = marks.filter((mark) => mark.publishedAt !== null);
  return outletsOf(dated, sources).map(({ source, marks: own }) => ({
    source,
    count: own.length,
    bins: binsOf(own, numberOfDay(span.first), timeZone, unit),
  }));
}

/** The week, seven days from `first`, that has most articles; the earliest where several tie. */
export function busiestWeek(marks: readonly Published[], timeZone: string): DaySpan | undefined {
  const days = sortedDays(marks, timeZone);
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

/** The days of the dated ones, sorted. */
function sortedDays(marks: readonly Published[], timeZone: string): Int32Array {
  return Int32Array.from(marks.flatMap((mark) => dayNumberOfArticle(mark, timeZone) ?? [])).sort();
}
