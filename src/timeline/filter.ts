import { NO_DAY, type PlaceSet } from '../model/index.ts';
import { type Day, numberOfDay } from './day.ts';
import type { ZonedMarks } from './zonedMarks.ts';

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

export const NO_FILTER: TimelineFilter = { outlets: [], hasSharedText: false };

/**
 * One byte per article, at its place: 1 where it passes all of the filter but its dates, and is one of `among`, where that
 * is given. The chart shows these, so that other days can still be chosen.
 */
export function passingMarks(
  { columns, sources }: ZonedMarks,
  filter: TimelineFilter,
  among?: PlaceSet,
): Uint8Array {
  const isAsked = sourcesAsked(sources, filter.outlets);
  const passing = new Uint8Array(columns.count);
  for (let place = 0; place < columns.count; place++) {
    const isOfOutlet = isAsked[columns.sources[place] ?? 0] === 1;
    const isShared = !filter.hasSharedText || columns.shares[place] !== 0;
    if (isOfOutlet && isShared && among?.has(place) !== false) passing[place] = 1;
  }
  return passing;
}

function sourcesAsked(sources: ZonedMarks['sources'], outlets: readonly string[]): Uint8Array {
  const asked = new Set(outlets);
  // A mark of a damaged archive may be of no outlet: it passes where none is asked for.
  return Uint8Array.from({ length: Math.max(1, sources.length) }, (_, at) =>
    asked.size === 0 || asked.has(sources[at]?.id ?? '') ? 1 : 0,
  );
}

/** Places, in the archive's order, of those that pass and are of the filter's days. Undated ones are of no day. */
export function placesOnDays(
  { columns, days }: ZonedMarks,
  passing: Uint8Array,
  filter: Pick<TimelineFilter, 'from' | 'to'>,
): Int32Array {
  const { first, last, isAny } = daysOf(filter);
  const end = isAny ? columns.count : columns.dated;
  const places = new Int32Array(end);
  let count = 0;
  for (let place = 0; place < end; place++) {
    const day = days[place] ?? NO_DAY;
    if (passing[place] === 1 && (isAny || (day >= first && day <= last))) places[count++] = place;
  }
  return places.subarray(0, count);
}

function daysOf({ from, to }: Pick<TimelineFilter, 'from' | 'to'>) {
  return {
    first: from === undefined ? Number.NEGATIVE_INFINITY : numberOfDay(from),
    last: to === undefined ? Number.POSITIVE_INFINITY : numberOfDay(to),
    isAny: from === undefined && to === undefined,
  };
}

/** Places of the articles that pass, of `among` where that is given, in the archive's order. */
export function filterPlaces(marks: ZonedMarks, filter: TimelineFilter, among?: PlaceSet): Int32Array {
  return placesOnDays(marks, passingMarks(marks, filter, among), filter);
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
export function findWidenings(marks: ZonedMarks, filter: TimelineFilter, among?: PlaceSet): Widening[] {
  return activeParts(filter)
    .map((part) => ({ part, count: filterPlaces(marks, withoutPart(filter, part), among).length }))
    .filter((widening) => widening.count > 0)
    .sort((a, b) => b.count - a.count);
}
