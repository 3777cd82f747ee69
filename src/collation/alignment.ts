import { findMatches, type Match } from './matches.ts';
import { joinTiles, type Region } from './regions.ts';
import type { Stream } from './stream.ts';
import { layTiles, type WeighMatch } from './tiles.ts';
import { flagRegions, hasFlag } from './tokenFlags.ts';
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
  const weigh: WeighMatch = ({ a: at, length }) => (sums[at + length] ?? 0) - (sums[at] ?? 0);
  const { matches, isLimited } = findMatches(a, b);
  const { tiles, leftOver } = layTiles(matches, a.ids.length, b.ids.length, weigh);
  const regions = joinTiles(tiles, weigh);
  const inA = flagRegions(regions, 'a', a.ids.length);
  const inB = flagRegions(regions, 'b', b.ids.length);
  const touches = ({ a: x, b: y, length }: Match) => ({
    a: hasFlag(inA, x, x + length),
    b: hasFlag(inB, y, y + length),
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
