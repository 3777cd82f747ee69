import type { Lag, Reading } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import type { Stream } from '../align/stream.ts';
import { PASSAGE_WEIGHT, weightSums } from '../align/weight.ts';
import { cutWitnesses } from '../collate/cuts.ts';
import { provenanceOf } from '../collate/families.ts';
import { groupAtoms } from '../collate/groups.ts';
import { type DraftReading, draftOf, rangeOf } from '../collate/passages.ts';
import type { SharedText } from './sharedText.ts';

/** A passage that stands in several articles of an archive. */
export interface ArchiveFamily {
  /** One per article that has it, in the order of the archive. */
  readonly readings: readonly Pick<Reading, 'witness' | 'range'>[];
  /** Characters without white space, of the longest reading. */
  readonly length: number;
  /** Ids of the earliest articles in this archive; several where they tie, none where no time is known. */
  readonly earliest: readonly string[];
  /** One per article. */
  readonly lags: readonly Lag[];
}

/**
 * The passages that went through an archive, each with all articles that have it: cuts are carried through all shared
 * stretches as in a comparison of six, so each piece corresponds as a whole. The most widely carried first.
 */
export function findFamilies({ texts, pairs }: SharedText): ArchiveFamily[] {
  const streams = texts.map(({ stream }) => stream);
  const regions = pairs.flatMap(({ first, second, regions: own }) =>
    own.map((region) => ({ ...region, first, second })),
  );
  const families = groupAtoms(cutWitnesses(streams, regions, []), regions, [])
    .map((group) => draftOf(group, streams).readings.filter((reading) => isPassage(reading, texts)))
    .filter((readings) => readings.length > 1)
    .map((readings) => familyOf(readings, texts, streams));
  return families.sort(
    (x, y) => y.readings.length - x.readings.length || y.length - x.length || byFirstReading(x, y),
  );
}

/** What is left between two cuts may be a few words: too little to follow through an archive. */
function isPassage({ witness, from, to }: DraftReading, texts: SharedText['texts']): boolean {
  const text = texts[witness];
  if (!text) return false;
  const sums = weightSums(text.stream);
  return (sums[to] ?? 0) - (sums[from] ?? 0) >= PASSAGE_WEIGHT;
}

function familyOf(
  readings: readonly DraftReading[],
  texts: SharedText['texts'],
  streams: readonly Stream[],
): ArchiveFamily {
  const own = readings.flatMap((reading) => texts[reading.witness] ?? []);
  const ranges = readings.map((reading) => rangeOf(reading, streams));
  return {
    readings: own.map(({ witness }, at) => ({ witness: witness.id, range: ranges[at] ?? [0, 0] })),
    length: Math.max(...own.map(({ text }, at) => countCharacters(text.slice(...(ranges[at] ?? [0, 0]))))),
    ...provenanceOf(own.map(({ witness }) => witness)),
  };
}

function byFirstReading({ readings: [x] }: ArchiveFamily, { readings: [y] }: ArchiveFamily): number {
  if (x?.witness !== y?.witness) return (x?.witness ?? '') < (y?.witness ?? '') ? -1 : 1;
  return (x?.range[0] ?? 0) - (y?.range[0] ?? 0);
}
