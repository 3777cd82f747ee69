import { byUnits } from '../../model/index.ts';
import type { Match } from './matches.ts';
import type { Region } from './regions.ts';
import type { Stream } from './stream.ts';
import type { TokenRange } from './tokenRange.ts';
import { PASSAGE_WEIGHT, weightSums } from './weight.ts';

/** A name with its titles and its Latin spelling weighs less than two passages: 美国驻联合国大使克拉夫特（Kelly Craft）. */
const SHORT = 2 * PASSAGE_WEIGHT;

/**
 * The longest run of a region that is short enough to be a stock phrase, in settled form: the sentence around it may differ
 * from pair to pair. The shorter side decides, so that it does not hang on which text comes first.
 */
export function shortPhraseOf(region: Region, a: Stream, b: Stream): string | undefined {
  if (Math.min(weightOf(a, region.a), weightOf(b, region.b)) >= SHORT) return undefined;
  const { a: inA, b: inB, length } = longestRun(region);
  // The two may have a name in it in two forms.
  return [runAt(a, inA, length), runAt(b, inB, length)].sort(byUnits)[0];
}

function weightOf(stream: Stream, [from, to]: TokenRange): number {
  const sums = weightSums(stream);
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

function runAt({ forms }: Stream, at: number, length: number): string {
  return forms.slice(at, at + length).join('');
}

/** The longest of a region's runs; of several the first. */
export function longestRun({ tiles }: Region): Match {
  return tiles.reduce((best, tile) => (tile.length > best.length ? tile : best));
}
