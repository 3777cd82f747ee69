import type { ArticleCard } from './article.ts';
import { packNumbers, unpackNumbers } from './packedNumbers.ts';
import { dayNumberOf, dayOfNumber } from './timeZone.ts';

const MINUTE_MS = 60_000;

/** Of a date on either side of the epoch: some days less than JavaScript's dates reach, for every zone. */
const MOST_MINUTES = 8_640_000_000_000_000 / MINUTE_MS - 10_000;

/** An article as a mark on the timeline: when, and whose. */
export interface ArticleMark extends Pick<ArticleCard, 'sourceId' | 'publishedAt' | 'publishedDay'> {
  /** Its place in the archive's order, from 0. */
  readonly place: number;
  /** Instant of publication, rounded down to a whole minute; null where it is undated. */
  readonly publishedAt: number | null;
  /** True where another outlet's article, or another one of its own outlet, has text of it. */
  readonly hasSharedText: boolean;
}

/**
 * The marks of an archive in columns, one number per article at its place in the archive's order: a hundred thousand are
 * looked through in a millisecond, where as many objects would take memory and time.
 */
export interface MarkColumns {
  /** How many articles there are. */
  readonly count: number;
  /** How many of them have a date: they come first. */
  readonly dated: number;
  /** Instants of publication in milliseconds, rounded down to whole minutes, never falling; `Infinity` where undated. */
  readonly instants: Float64Array;
  /** Whole days since 1970-01-01 where the file names a day and no time, else `NO_DAY`. */
  readonly days: Int32Array;
  /** The outlets, as places in `LibraryIndex.sources`. */
  readonly sources: Uint16Array;
  /** What of its text other articles have too, in `SHARE_STEPS`ths: 0 for nothing, 1 for the least that is shared. */
  readonly shares: Uint8Array;
}

/** In `MarkColumns.days`: the time of day is known, or there is no date at all. */
export const NO_DAY = -0x80000000;

/** A share is kept in so many steps: one digit of a packed number has them. */
export const SHARE_STEPS = 15;

/** The marks of an archive in columns, packed as texts: an archive of 60,000 articles takes some 250 kB. */
export interface PackedMarks {
  /** Minutes since the epoch of each dated article, as differences from the one before it. */
  readonly minutes: string;
  /** The outlet of each article, as a place in `LibraryIndex.sources`. */
  readonly sources: string;
  /** Lengths of runs: articles with a time of day, articles with a day alone, and so on in turn. */
  readonly dayOnly: string;
  /** Lengths of runs: articles without shared text, articles with, and so on in turn. */
  readonly shared: string;
  /** Of each article with shared text, what of its text other articles have too: 1 to `SHARE_STEPS`, in that many parts. */
  readonly shares: string;
}

/**
 * Packs what `unpackMarks` unpacks; `cards` are in the archive's order, their outlets in `sources`. `shareOf` tells what
 * of an article's text others have, from 0 to 1; it is asked for articles with shared text only.
 */
export function packMarks<C extends MarkedCard>(
  cards: readonly C[],
  sources: readonly { readonly id: string }[],
  shareOf: (card: C) => number,
): PackedMarks {
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  const minutes = cards.flatMap(({ publishedAt }) =>
    publishedAt === null ? [] : Math.floor(publishedAt / MINUTE_MS),
  );
  const sharing = cards.filter(({ sharedWith }) => sharedWith.length > 0);
  return {
    minutes: packNumbers(minutes.map((minute, at) => minute - (minutes[at - 1] ?? 0))),
    sources: packNumbers(cards.map(({ sourceId }) => places.get(sourceId) ?? 0)),
    dayOnly: packNumbers(runsOf(cards.map(({ publishedDay }) => publishedDay !== undefined))),
    shared: packNumbers(runsOf(cards.map(({ sharedWith }) => sharedWith.length > 0))),
    shares: packNumbers(sharing.map((card) => stepOf(shareOf(card)))),
  };
}

/** What is shared at all is one step at least, and only the whole is the last. */
function stepOf(share: number): number {
  return Math.max(1, Math.min(SHARE_STEPS, Math.floor(share * SHARE_STEPS)));
}

/** What a mark is made from. */
export type MarkedCard = Pick<ArticleCard, 'sourceId' | 'publishedAt' | 'publishedDay' | 'sharedWith'>;

/** The marks of an archive, in its order; `timeZone` is its declared zone. Columns that are cut off give fewer marks. */
export function unpackMarks(packed: PackedMarks, timeZone: string): MarkColumns {
  const sources = Uint16Array.from(unpackNumbers(packed.sources));
  const count = sources.length;
  const minutes = unpackNumbers(packed.minutes);
  const dated = Math.min(count, minutes.length);
  const instants = instantsOf(minutes, count);
  const days = daysOf(flagsOf(unpackNumbers(packed.dayOnly), count), instants.subarray(0, dated), timeZone);
  const isShared = flagsOf(unpackNumbers(packed.shared), count);
  return { count, dated, instants, days, sources, shares: sharesOf(isShared, unpackNumbers(packed.shares)) };
}

/** The mark at a place; a place that the archive does not have gives an undated one of no outlet. */
export function markAt(
  columns: MarkColumns,
  sources: readonly { readonly id: string }[],
  place: number,
): ArticleMark {
  const instant = columns.instants[place] ?? Number.POSITIVE_INFINITY;
  const day = columns.days[place] ?? NO_DAY;
  return {
    place,
    sourceId: sources[columns.sources[place] ?? -1]?.id ?? '',
    publishedAt: Number.isFinite(instant) ? instant : null,
    hasSharedText: (columns.shares[place] ?? 0) > 0,
    ...(day !== NO_DAY && { publishedDay: dayOfNumber(day) }),
  };
}

/** Differences are of what is never earlier than the one before; one that falls counts as none. */
function instantsOf(differences: readonly number[], count: number): Float64Array {
  const instants = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  let minute = 0;
  for (const [place, difference] of differences.slice(0, count).entries()) {
    minute = clamped(place === 0 ? difference : minute + Math.max(0, difference));
    instants[place] = minute * MINUTE_MS;
  }
  return instants;
}

/** What a data file says of a time that no calendar has is cut. */
function clamped(minute: number): number {
  return Math.max(-MOST_MINUTES, Math.min(MOST_MINUTES, minute));
}

function daysOf(isDayOnly: Uint8Array, instants: Float64Array, timeZone: string): Int32Array {
  const days = new Int32Array(isDayOnly.length).fill(NO_DAY);
  for (const [place, instant] of instants.entries())
    if (isDayOnly[place] === 1) days[place] = dayNumberOf(instant, timeZone);
  return days;
}

/** What a data file says of a share beyond its steps is cut; what it does not say is the least. */
function sharesOf(isShared: Uint8Array, steps: readonly number[]): Uint8Array {
  let next = 0;
  return isShared.map((flag) => (flag === 0 ? 0 : Math.max(1, Math.min(SHARE_STEPS, steps[next++] ?? 1))));
}

function runsOf(flags: readonly boolean[]): number[] {
  const runs = [0];
  let isSet = false;
  for (const flag of flags) {
    if (flag !== isSet) runs.push(0);
    isSet = flag;
    runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
  }
  return runs;
}

/** 1 where the flag is set. Runs that say more than there are articles are cut. */
function flagsOf(runs: readonly number[], count: number): Uint8Array {
  const flags = new Uint8Array(count);
  let at = 0;
  for (const [index, run] of runs.entries()) {
    const to = Math.min(count, at + Math.max(0, run));
    if (index % 2 === 1) flags.fill(1, at, to);
    at = to;
  }
  return flags;
}
