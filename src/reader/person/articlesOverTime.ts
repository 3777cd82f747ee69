import { type ArticleMark, dayOfNumber } from '../../model/index.ts';
import {
  type BinGrid,
  type BinUnit,
  binFinder,
  binGrid,
  DAY_MINUTES,
  type Day,
  type DaySpan,
  dayNumberOfArticle,
  lengthOfView,
  spanOf,
  type TimeView,
  unitFor,
  viewOfDays,
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
  const days = Int32Array.from(marks.flatMap((mark) => dayNumberOfArticle(mark, timeZone) ?? []));
  const span = spanOf({ days });
  if (!span) return undefined;
  const view = viewOfDays(span);
  const unit = unitOfDays(unitFor(view, MOST_BARS));
  return { span, unit, bars: barsOf(days, view, unit), undated: marks.length - days.length };
}

/** The bars that have articles. */
function barsOf(days: Int32Array, view: TimeView, unit: BinUnit): TimeBar[] {
  const grid = binGrid(view, unit);
  const binOf = binFinder(grid);
  const counts = new Uint32Array(grid.starts.length);
  for (const day of days) {
    const bin = binOf(day * DAY_MINUTES);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return [...counts].flatMap((count, bin) => (count === 0 ? [] : [barAt(grid, bin, view, count)]));
}

function barAt({ starts }: BinGrid, bin: number, view: TimeView, count: number): TimeBar {
  const [start = 0, end = 0] = starts.slice(bin, bin + 2);
  return {
    from: dayOfNumber(start / DAY_MINUTES),
    to: dayOfNumber(end / DAY_MINUTES - 1),
    count,
    at: Math.max(0, start - view.from) / lengthOfView(view),
    width: (end - start) / lengthOfView(view),
  };
}

/** Parts of a day have no address to lead to. */
function unitOfDays(unit: BinUnit): BinUnit {
  return unit === 'minutes' || unit === 'hour' || unit === 'hours' ? 'day' : unit;
}
