import type { ArticleMark } from '../model/index.ts';
import { type Day, dayNumberOfArticle, numberOfDay, type Published } from './day.ts';

/** What the reader asked for. An absent or empty part asks for nothing. */
export interface TimelineFilter {
  /** First day, included. */
  readonly from?: Day;
  /** Last day, included. */
  readonly to?: Day;
  /** Outlets' ids; empty for all. */
  readonly outlets: readonly string[];
  /** Only articles that have text in common with another. */
  readonly hasSharedText: boolean;
}

export type FilterPart = 'dates' | 'outlets' | 'hasSharedText';

/** What of an article a filter looks at. */
export type Filtered = Pick<ArticleMark, 'sourceId' | 'publishedAt' | 'publishedDay' | 'hasSharedText'>;

export const NO_FILTER: TimelineFilter = { outlets: [], hasSharedText: false };

/** The marks that pass, in their order. Undated articles pass only where no dates are asked for. */
export function filterMarks<M extends Filtered>(
  marks: readonly M[],
  filter: TimelineFilter,
  timeZone: string,
): readonly M[] {
  if (activeParts(filter).length === 0) return marks;
  const outlets = new Set(filter.outlets);
  const isInDates = datesOf(filter, timeZone);
  return marks.filter(
    (mark) =>
      (outlets.size === 0 || outlets.has(mark.sourceId)) &&
      (!filter.hasSharedText || mark.hasSharedText) &&
      isInDates(mark),
  );
}

/** The parts of a filter that ask for something. */
export function activeParts(filter: TimelineFilter): FilterPart[] {
  const parts: FilterPart[] = [];
  if (filter.from !== undefined || filter.to !== undefined) parts.push('dates');
  if (filter.outlets.length > 0) parts.push('outlets');
  if (filter.hasSharedText) parts.push('hasSharedText');
  return parts;
}

/** The filter without one of its parts. */
export function withoutPart(filter: TimelineFilter, part: FilterPart): TimelineFilter {
  const { from, to, ...rest } = filter;
  if (part === 'dates') return rest;
  const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  if (part === 'outlets') return { ...dates, ...rest, outlets: [] };
  return { ...dates, ...rest, hasSharedText: false };
}

/** A way to see more: a part to give up, and how many articles that would show. */
export interface Widening {
  readonly part: FilterPart;
  readonly count: number;
}

/** For an empty result: each part that could be given up, the most fruitful first; those that show nothing are left out. */
export function findWidenings(
  marks: readonly Filtered[],
  filter: TimelineFilter,
  timeZone: string,
): Widening[] {
  return activeParts(filter)
    .map((part) => ({ part, count: filterMarks(marks, withoutPart(filter, part), timeZone).length }))
    .filter((widening) => widening.count > 0)
    .sort((a, b) => b.count - a.count);
}

function datesOf({ from, to }: TimelineFilter, timeZone: string): (mark: Published) => boolean {
  if (from === undefined && to === undefined) return () => true;
  const first = from === undefined ? Number.NEGATIVE_INFINITY : numberOfDay(from);
  const last = to === undefined ? Number.POSITIVE_INFINITY : numberOfDay(to);
  return (mark) => {
    const day = dayNumberOfArticle(mark, timeZone);
    return day !== undefined && day >= first && day <= last;
  };
}
