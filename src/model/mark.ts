import type { ArticleCard } from './article.ts';
import { packNumbers, unpackNumbers } from './packedNumbers.ts';
import { dayOfInstant } from './timeZone.ts';

const MINUTE_MS = 60_000;

/** An article as a mark on the timeline: when, and whose. */
export interface ArticleMark extends Pick<ArticleCard, 'sourceId' | 'publishedAt' | 'publishedDay'> {
  /** Its place in the archive's order, from 0. */
  readonly place: number;
  /** Instant of publication, rounded down to a whole minute; null where it is undated. */
  readonly publishedAt: number | null;
  /** True where another outlet's article, or another one of its own outlet, has text of it. */
  readonly hasSharedText: boolean;
}

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
}

/** Packs what `unpackMarks` unpacks; `cards` are in the archive's order, their outlets in `sources`. */
export function packMarks(
  cards: readonly MarkedCard[],
  sources: readonly { readonly id: string }[],
): PackedMarks {
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  const minutes = cards.flatMap(({ publishedAt }) =>
    publishedAt === null ? [] : Math.floor(publishedAt / MINUTE_MS),
  );
  return {
    minutes: packNumbers(minutes.map((minute, at) => minute - (minutes[at - 1] ?? 0))),
    sources: packNumbers(cards.map(({ sourceId }) => places.get(sourceId) ?? 0)),
    dayOnly: packNumbers(runsOf(cards.map(({ publishedDay }) => publishedDay !== undefined))),
    shared: packNumbers(runsOf(cards.map(({ sharedWith }) => sharedWith.length > 0))),
  };
}

/** What a mark is made from. */
export type MarkedCard = Pick<ArticleCard, 'sourceId' | 'publishedAt' | 'publishedDay' | 'sharedWith'>;

/** The marks of an archive, in its order; `timeZone` is its declared zone. Columns that are cut off give fewer marks. */
export function unpackMarks(
  packed: PackedMarks,
  sources: readonly { readonly id: string }[],
  timeZone: string,
): ArticleMark[] {
  const places = unpackNumbers(packed.sources);
  const instants = instantsOf(unpackNumbers(packed.minutes));
  const isDayOnly = flagsOf(unpackNumbers(packed.dayOnly), places.length);
  const isShared = flagsOf(unpackNumbers(packed.shared), places.length);
  return places.map((source, place): ArticleMark => {
    const publishedAt = instants[place] ?? null;
    return {
      place,
      sourceId: sources[source]?.id ?? '',
      publishedAt,
      hasSharedText: isShared[place] === 1,
      ...(publishedAt !== null &&
        isDayOnly[place] === 1 && { publishedDay: dayOfInstant(publishedAt, timeZone) }),
    };
  });
}

function instantsOf(differences: readonly number[]): number[] {
  let minute = 0;
  return differences.map((difference) => {
    minute += difference;
    return minute * MINUTE_MS;
  });
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
