import { bisect, NO_DAY } from '../model/index.ts';
import type { ZonedMarks } from './zonedMarks.ts';

/** Which day comes first in a list. */
export type TimelineOrder = 'newest' | 'oldest';

/** A list of articles, day by day, in columns. */
export interface DayRows {
  /** The articles' places, row by row; undated ones last in either order. */
  readonly places: Int32Array;
  /** The first row of each day, in their order. */
  readonly heads: Int32Array;
  /** The day of each head, as whole days since 1970-01-01; `NO_DAY` heads the undated. */
  readonly days: Int32Array;
}

/** Articles (by their places, in the archive's order) as a list by days of the zone. */
export function dayRows(marks: ZonedMarks, places: Int32Array, order: TimelineOrder): DayRows {
  const dated = places.findIndex((place) => place >= marks.columns.dated);
  const undated = dated < 0 ? places.subarray(places.length) : places.subarray(dated);
  const sorted = byDay(dated < 0 ? places : places.subarray(0, dated), marks.days);
  if (order === 'newest') sorted.reverse();
  const rows = new Int32Array(places.length);
  rows.set(sorted);
  rows.set(undated, sorted.length);
  return { places: rows, ...headsOf(rows, marks.days) };
}

/** A copy in the order of days. Nearly always that is the order of instants: only a day that a file names may differ. */
function byDay(places: Int32Array, days: Int32Array): Int32Array {
  const isSorted = places.every(
    (place, row) => row === 0 || dayAt(days, places[row - 1] ?? 0) <= dayAt(days, place),
  );
  if (isSorted) return places.slice();
  return places.toSorted((a, b) => dayAt(days, a) - dayAt(days, b) || a - b);
}

function headsOf(places: Int32Array, days: Int32Array): Pick<DayRows, 'heads' | 'days'> {
  const heads: number[] = [];
  for (let row = 0; row < places.length; row++) {
    const isFirst = row === 0 || dayAt(days, places[row - 1] ?? 0) !== dayAt(days, places[row] ?? 0);
    if (isFirst) heads.push(row);
  }
  return {
    heads: Int32Array.from(heads),
    days: Int32Array.from(heads, (row) => dayAt(days, places[row] ?? 0)),
  };
}

function dayAt(days: Int32Array, place: number): number {
  return days[place] ?? NO_DAY;
}

/** Which day a row is of: an index of `heads` and `days`. */
export function headOfRow({ heads }: Pick<DayRows, 'heads'>, row: number): number {
  return Math.max(0, bisect(heads.length, (at) => (heads[at] ?? 0) <= row) - 1);
}

/**
 * The row that a list opens at for a day: its first, or where it has no article that of the day nearest to it, the later
 * of two. -1 in a list without dated articles.
 */
export function rowOfDay({ heads, days }: DayRows, day: number): number {
  let best = -1;
  for (let head = 0; head < days.length; head++) {
    const own = days[head] ?? NO_DAY;
    if (own === NO_DAY) continue;
    const known = days[best] ?? Number.POSITIVE_INFINITY;
    const [near, nearest] = [
      Math.abs(own - day),
      best < 0 ? Number.POSITIVE_INFINITY : Math.abs(known - day),
    ];
    if (near < nearest || (near === nearest && own > known)) best = head;
  }
  return best < 0 ? -1 : (heads[best] ?? -1);
}
