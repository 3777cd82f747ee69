import type { ArticleMark } from '../../model/index.ts';
import {
  addDays,
  type BinUnit,
  binsOf,
  type Day,
  type DaySpan,
  lengthInDays,
  numberOfDay,
  spanOf,
  unitFor,
} from '../../timeline/index.ts';

/** A bar of the chart: some days, both ends included, and the articles of them. */
export interface TimeBar {
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
  /** Where it stands and how wide it is, as shares of the whole. */
  readonly at: number;
  readonly width: number;
}

/** A name's articles over the days from its first to its last. */
export interface OverTime {
  readonly span: DaySpan;
  readonly unit: BinUnit;
  readonly bars: readonly TimeBar[];
  readonly undated: number;
}

/** More bars than this are too narrow for a small chart. */
const MOST_BARS = 90;

/** Undefined where none of the marks has a date. */
export function articlesOverTime(marks: readonly ArticleMark[], timeZone: string): OverTime | undefined {
  const span = spanOf(marks, timeZone);
  if (!span) return undefined;
  const dated = marks.filter(({ publishedAt }) => publishedAt !== null);
  const days = lengthInDays(span);
  const found = unitFor(days, MOST_BARS);
  // Hours have no address to lead to.
  const unit = found === 'hour' ? 'day' : found;
  const bars = binsOf(dated, numberOfDay(span.first), timeZone, unit).map(
    ({ at, days: length, count }): TimeBar => {
      const from = addDays(span.first, at);
      return { from, to: addDays(from, length - 1), count, at: Math.max(0, at) / days, width: length / days };
    },
  );
  return { span, unit, bars, undated: marks.length - dated.length };
}
