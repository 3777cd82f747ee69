/** What a reader has done with an article; nothing of it where all is absent. Times are milliseconds since the epoch. */
export interface ReadingRecord {
  /** When its end was reached, or it was said to be read. */
  readonly read?: number;
  /** When it got a star. */
  readonly starred?: number;
  /** Where it was left; absent at its beginning and after its end. */
  readonly place?: ReadingPlace;
}

export interface ReadingPlace {
  /** UTF-16 units of the article's text above the window's upper edge. */
  readonly at: number;
  /** Length of the text, in the same units. */
  readonly of: number;
  readonly when: number;
}

/** An article that nothing has been done with. */
export const UNTOUCHED: ReadingRecord = {};

/** What a kept value says, and whether any of it means nothing; what does mean something is taken. */
export function decodeReading(value: unknown): { record: ReadingRecord; isDamaged: boolean } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { record: UNTOUCHED, isDamaged: true };
  const { read, starred, place } = value as Partial<Record<keyof ReadingRecord, unknown>>;
  const isDamaged =
    (read !== undefined && !isCount(read)) ||
    (starred !== undefined && !isCount(starred)) ||
    (place !== undefined && !isPlace(place));
  const record = {
    ...(isCount(read) && { read }),
    ...(isCount(starred) && { starred }),
    ...(isPlace(place) && { place: { at: place.at, of: place.of, when: place.when } }),
  };
  return { record, isDamaged };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isPlace(value: unknown): value is ReadingPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { at, of, when } = value as Partial<Record<keyof ReadingPlace, unknown>>;
  return isCount(at) && isCount(of) && isCount(when) && at <= of;
}

/** What two browsers know of one article, as one: all marks stay, and of two places the later one. */
export function mergedReading(one: ReadingRecord, other: ReadingRecord): ReadingRecord {
  const [read, starred] = [latest(one.read, other.read), latest(one.starred, other.starred)];
  const place = laterPlace(one.place, other.place);
  return {
    ...(read !== undefined && { read }),
    ...(starred !== undefined && { starred }),
    ...(place && { place }),
  };
}

function latest(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.max(one, other);
}

/** Of the same moment the one further down, so that it does not matter which comes first. */
function laterPlace(
  one: ReadingPlace | undefined,
  other: ReadingPlace | undefined,
): ReadingPlace | undefined {
  if (!one || !other) return one ?? other;
  return (one.when - other.when || one.at - other.at || one.of - other.of) > 0 ? one : other;
}

export function isUntouched(record: ReadingRecord): boolean {
  return Object.keys(record).length === 0;
}
