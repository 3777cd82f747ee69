import { type MarkColumns, NO_DAY, offsetAt } from '../model/index.ts';

const MINUTE_MS = 60_000;

/** Minutes of a day. A day of the timeline has as many in every zone: the hour that clocks skip or repeat is not drawn. */
export const DAY_MINUTES = 1440;

/**
 * Articles as a zone's clocks and calendar have them, in columns. A *wall minute* counts what the clocks show, as whole
 * minutes since 1970-01-01 00:00 there; day `n` begins at wall minute `n * DAY_MINUTES`.
 */
export interface ZonedMarks {
  readonly columns: MarkColumns;
  /** Outlets, which `columns.sources` counts in. */
  readonly sources: readonly { readonly id: string }[];
  readonly timeZone: string;
  /** Wall minute of each dated article; the beginning of its day where its file names no time. */
  readonly minutes: Int32Array;
  /** Day of each dated article, as whole days since 1970-01-01. */
  readonly days: Int32Array;
}

/** The marks of an archive in a zone; one of which the file names the day alone is of that day in every zone. */
export function zonedMarks(
  columns: MarkColumns,
  sources: ZonedMarks['sources'],
  timeZone: string,
): ZonedMarks {
  const minutes = new Int32Array(columns.dated);
  const days = new Int32Array(columns.dated);
  for (let place = 0; place < columns.dated; place++) {
    const named = columns.days[place] ?? NO_DAY;
    const minute =
      named === NO_DAY ? wallMinuteOf(columns.instants[place] ?? 0, timeZone) : named * DAY_MINUTES;
    minutes[place] = minute;
    days[place] = dayOfMinute(minute);
  }
  return { columns, sources, timeZone, minutes, days };
}

/** What a zone's clocks show at an instant, as a wall minute. */
function wallMinuteOf(instant: number, timeZone: string): number {
  return Math.floor((instant + offsetAt(instant, timeZone)) / MINUTE_MS);
}

/** The day that a wall minute is of, as whole days since 1970-01-01. */
export function dayOfMinute(minute: number): number {
  return Math.floor(minute / DAY_MINUTES);
}

/** How many articles are of another day in one zone than in the other. */
export function countMoved(one: ZonedMarks, other: ZonedMarks): number {
  return one.days.reduce((sum, day, place) => sum + (day === other.days[place] ? 0 : 1), 0);
}
