import { groupBy } from '../model/index.ts';
import { type Day, dayOfArticle, type Published } from './day.ts';

/** The articles of one day; `day` is null for those without a date. */
export interface DayGroup<M> {
  readonly day: Day | null;
  readonly marks: readonly M[];
}

export type TimelineOrder = 'newest' | 'oldest';

/** Marks (in the archive's order) grouped by day; undated ones last in either order. */
export function groupByDay<M extends Published>(
  marks: readonly M[],
  timeZone: string,
  order: TimelineOrder,
): DayGroup<M>[] {
  const byDay = groupBy(marks, (mark) => dayOfArticle(mark, timeZone) ?? null);
  const undated = byDay.get(null);
  const days = [...byDay.keys()].filter((day) => day !== null);
  // A day that a file names stays that day in every zone, so the order of instants is not that of days.
  const groups = inOrder(days.sort(), order).map((day): DayGroup<M> => {
    return { day, marks: inOrder(byDay.get(day) ?? [], order) };
  });
  return undated ? [...groups, { day: null, marks: undated }] : groups;
}

function inOrder<T>(items: readonly T[], order: TimelineOrder): readonly T[] {
  return order === 'oldest' ? items : items.toReversed();
}
