import { findMatches, type Match } from './matches.ts';
import { joinTiles, type Region } from './regions.ts';
import type { Stream } from './stream.ts';
import { layTiles } from './tiles.ts';
import { PASSAGE_WEIGHT, STOCK_PHRASE_WEIGHT, weightSums } from './weight.ts';

/** How two streams correspond, in tokens. */
export interface Alignment {
  readonly regions: readonly Region[];
  /** Passages of which one side stands in a region already: a headline repeated in the text. */
  readonly repeats: readonly Match[];
  /** Short runs that both have, outside of all regions. */
  readonly stockPhrases: readonly Match[];
  /** True where a formula was not followed everywhere. */
  readonly isLimited: boolean;
}

/** Aligns two streams: maximal matches, the longest laid first, near ones joined; moved text is found like any other. */
export function align(a: Stream, b: Stream): Alignment {
  const sums = weightSums(a);
  const weigh = ({ a: at, length }: Match) => (sums[at + length] ?? 0) - (sums[at] ?? 0);
  const { matches, isLimited } = findMatches(a, b);
  const { tiles, leftOver } = layTiles(matches, a.ids.length, b.ids.length, weigh);
  const regions = joinTiles(tiles, sums);
  const inA = covered(regions, 'a', a.ids.length);
  const inB = covered(regions, 'b', b.ids.length);
  const touches = ({ a: x, b: y, length }: Match) => ({
    a: hasAny(inA, x, length),
    b: hasAny(inB, y, length),
  });
  return {
    regions,
    repeats: leftOver.filter((match) => {
      const at = touches(match);
      return at.a !== at.b && weigh(match) >= PASSAGE_WEIGHT;
    }),
    stockPhrases: tiles.filter((tile) => {
      const at = touches(tile);
      return !at.a && !at.b && weigh(tile) >= STOCK_PHRASE_WEIGHT;
    }),
    isLimited,
  };
}

function covered(regions: readonly Region[], side: 'a' | 'b', length: number): Uint8Array {
  const flags = new Uint8Array(length);
  for (const region of regions) flags.fill(1, region[side][0], region[side][1]);
  return flags;
}

function hasAny(flags: Uint8Array, from: number, length: number): boolean {
  const at = flags.indexOf(1, from);
  return at >= 0 && at < from + length;
}
