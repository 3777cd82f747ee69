import type { Match } from './matches.ts';
import type { Region } from './regions.ts';
import type { Stream } from './stream.ts';
import { PASSAGE_WEIGHT, weightSums } from './weight.ts';

/** A name with its titles and its Latin spelling weighs less than two passages: 美国驻联合国大使克拉夫特（Kelly Craft）. */
const SHORT = 2 * PASSAGE_WEIGHT;

/** The longest run of a region that is short enough to be a stock phrase, in settled form: the sentence around it may differ from pair to pair. */
export function shortPhraseOf(region: Region, a: Stream): string | undefined {
  const sums = weightSums(a);
  const [from, to] = region.a;
  if ((sums[to] ?? 0) - (sums[from] ?? 0) >= SHORT) return undefined;
  const { a: at, length } = longestRun(region);
  return a.forms.slice(at, at + length).join('');
}

/** The longest of a region's runs; of several the first. */
export function longestRun({ tiles }: Region): Match {
  return tiles.reduce((best, tile) => (tile.length > best.length ? tile : best));
}
