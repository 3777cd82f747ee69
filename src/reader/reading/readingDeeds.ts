import type { ReadingPlace, ReadingRecord } from './readingRecord.ts';

/** The record with a star, or without the one it had. */
export function toggledStar({ starred, ...rest }: ReadingRecord, now: number): ReadingRecord {
  return starred === undefined ? { ...rest, starred: now } : rest;
}

/** The record of an article that was read to its end: it begins anew the next time. */
export function asRead({ place: _, ...rest }: ReadingRecord, now: number): ReadingRecord {
  return { ...rest, read: now };
}

export function asUnread({ read: _, ...rest }: ReadingRecord): ReadingRecord {
  return rest;
}

/** The record of an article that is left at a place; without one where it is left at its beginning. */
export function leftAt({ place: _, ...rest }: ReadingRecord, place: ReadingPlace | undefined): ReadingRecord {
  return place ? { ...rest, place } : rest;
}

/** How far an article was read, in whole percent, from 1 to 99. */
export function percentRead({ at, of }: ReadingPlace): number {
  return Math.max(1, Math.min(99, Math.round((100 * at) / Math.max(1, of))));
}
