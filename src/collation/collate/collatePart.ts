import type { Witness } from '../../model/index.ts';
import { alignStreams } from '../align/alignStreams.ts';
import type { Region } from '../align/regions.ts';
import { longestRun, shortPhraseOf } from '../align/shortPhrase.ts';
import { type Lexicon, type Part, type Stream, streamOf } from '../align/stream.ts';
import type { PairRegion } from './cuts.ts';
import { draftsOf } from './drafts.ts';
import type { Atom } from './groups.ts';
import { type AlignedPair, addEchoes, freePhrases, TokenLedger } from './leftOvers.ts';
import type { Draft } from './passages.ts';
import { rewordedLinks } from './rewordedLinks.ts';

/** Says of a part what `collate` says of the whole. */
export interface PartCollation {
  readonly streams: readonly Stream[];
  readonly drafts: readonly Draft[];
  /** The text that two have in common, for every two as if there were no others. */
  readonly draftsOfTwo: readonly Draft[];
  /** Stock phrases, which belong to no passage. */
  readonly phrases: readonly Atom[];
  readonly isLimited: boolean;
}

/** Collates one part of all witnesses: the report, or what stands beside it. What is reworded is looked for in the report. */
export function collatePart(witnesses: readonly Witness[], part: Part, lexicon: Lexicon): PartCollation {
  const streams = witnesses.map((witness) => streamOf(witness, part, lexicon));
  const habits = new Set(witnesses.flatMap(({ stockPhrases = [] }) => stockPhrases));
  const pairs = alignPairs(streams, habits);
  const regions = pairs.flatMap(({ regions: own, first, second }) =>
    own.map((region): PairRegion => ({ ...region, first, second })),
  );
  const links = part === 'report' ? rewordedLinks(pairs, streams) : [];
  const drafts = draftsOf(streams, regions, links);
  const ledger = new TokenLedger(streams, drafts);
  const draftsOfTwo = pairs.flatMap((pair) => draftsOfPair(pair, streams));
  const whole = addEchoes(drafts, pairs, ledger);
  const isLimited = pairs.some((pair) => pair.isLimited);
  return { streams, drafts: whole, draftsOfTwo, phrases: freePhrases(pairs, ledger), isLimited };
}

/** What two of the streams have in common, told by their indices among all. */
function draftsOfPair({ first, second, regions }: AlignedPair, streams: readonly Stream[]): Draft[] {
  const two = [first, second].flatMap((index) => streams[index] ?? []);
  const own = regions.map((region): PairRegion => ({ ...region, first: 0, second: 1 }));
  return draftsOf(two, own, []).map((draft) => ({
    ...draft,
    readings: draft.readings.map((reading) => ({
      ...reading,
      witness: reading.witness === 0 ? first : second,
    })),
    echoes: [],
  }));
}

function alignPairs(streams: readonly Stream[], habits: ReadonlySet<string>): AlignedPair[] {
  return streams.flatMap((a, first) =>
    streams.slice(first + 1).map((b, index) => {
      const alignment = alignStreams(a, b);
      const [phrases, regions] =
        habits.size === 0 ? [[], alignment.regions] : partHabits(alignment.regions, a, b, habits);
      return {
        ...alignment,
        regions,
        stockPhrases: [...alignment.stockPhrases, ...phrases.map(longestRun)],
        first,
        second: first + 1 + index,
      };
    }),
  );
}

/** The regions that are but a habit of the archive, and all others. */
function partHabits(
  regions: readonly Region[],
  a: Stream,
  b: Stream,
  habits: ReadonlySet<string>,
): [habits: readonly Region[], others: readonly Region[]] {
  const isHabit = regions.map((region) => habits.has(shortPhraseOf(region, a, b) ?? ''));
  return [regions.filter((_, at) => isHabit[at]), regions.filter((_, at) => !isHabit[at])];
}
