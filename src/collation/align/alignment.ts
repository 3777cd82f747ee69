import { adoptNeighbours } from './adoption.ts';
import { Barriers } from './barriers.ts';
import { fillGaps, growRegions } from './growth.ts';
import { findMatches, type Match } from './matches.ts';
import { chainTiles, joinNeighbours, type Region, regionOf, soundRegions } from './regions.ts';
import { fillsSentence } from './sentences.ts';
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
  const regions = findRegions(tiles, a, b, weigh);
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
      if (at.a === at.b || weigh(match) < PASSAGE_WEIGHT) return false;
      return at.a ? fillsSentence(b, match.b, match.length) : fillsSentence(a, match.a, match.length);
    }),
    stockPhrases: tiles.filter((tile) => {
      const at = touches(tile);
      return !at.a && !at.b && weigh(tile) >= STOCK_PHRASE_WEIGHT;
    }),
    isLimited,
  };
}

/** The passages of two streams, by place in the first. */
function findRegions(tiles: readonly Match[], a: Stream, b: Stream, weigh: WeighMatch): Region[] {
  const lengths = { a: a.ids.length, b: b.ids.length };
  const heavy = tiles.filter((tile) => weigh(tile) >= PASSAGE_WEIGHT).map((tile) => regionOf([tile]));
  const chains = chainTiles(tiles, new Barriers(heavy, lengths)).map((chain) => fillGaps(chain, a, b));
  const sound = chains.flatMap((chain) => soundRegions(chain, weigh)).sort(byPlace);
  const grown = growRegions(sound, a, b);
  const regions = joinNeighbours(grown, new Barriers(grown, lengths));
  const adopted = adoptNeighbours(regions, chains, weigh, lengths);
  return [...regions, ...adopted].sort(byPlace);
}

function byPlace(x: Region, y: Region): number {
  return x.a[0] - y.a[0] || x.b[0] - y.b[0];
}
