import type { Match } from './matches.ts';
import type { WeighMatch } from './tiles.ts';
import { PASSAGE_WEIGHT } from './weight.ts';

/** A stretch of two texts that corresponds: tiles in the same order on both sides with small gaps between them. */
export interface Region {
  readonly tiles: readonly Match[];
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** The longest gap between two tiles of one passage, in tokens: a clause put in, cut or rewritten. */
const LONGEST_GAP = 24;

/** At least this share of either side must be common text; below it the two are neighbours, not versions. */
const LEAST_COMMON_SHARE = 0.5;

/**
 * Joins tiles that follow each other closely on both sides. Each tile goes to the chain whose end is nearest;
 * a chain is a passage where its common text weighs enough and fills enough of both sides.
 */
export function joinTiles(tiles: readonly Match[], weigh: WeighMatch): Region[] {
  const chains: Match[][] = [];
  for (const tile of tiles) {
    const chain = nearestChain(chains, tile);
    if (chain) chain.push(tile);
    else chains.push([tile]);
  }
  return chains.flatMap((chain) => soundRegions(chain, weigh));
}

/** Only the last few chains can be near: tiles come in the order of the first text. */
const CHAINS_TO_TRY = 12;

function nearestChain(chains: readonly Match[][], tile: Match): Match[] | undefined {
  let best: { chain: Match[]; gap: number } | undefined;
  for (const chain of chains.slice(-CHAINS_TO_TRY)) {
    const gap = gapBetween(chain.at(-1), tile);
    if (gap !== undefined && (!best || gap < best.gap)) best = { chain, gap };
  }
  return best?.chain;
}

/** The larger of the two gaps; none where the tiles are out of order or too far from each other for their size. */
function gapBetween(before: Match | undefined, tile: Match): number | undefined {
  if (!before) return undefined;
  const gapA = tile.a - (before.a + before.length);
  const gapB = tile.b - (before.b + before.length);
  const gap = Math.max(gapA, gapB);
  if (gapA < 0 || gapB < 0 || gap > LONGEST_GAP) return undefined;
  // Two short runs with a long gap are two phrases on one subject.
  return gap <= before.length + tile.length ? gap : undefined;
}

/** A chain that is sound as a whole, else its sound pieces, cut at the widest gap. */
function soundRegions(chain: readonly Match[], weigh: WeighMatch): Region[] {
  if (chain.length === 0) return [];
  const weight = chain.reduce((sum, tile) => sum + weigh(tile), 0);
  if (weight < PASSAGE_WEIGHT) return [];
  const region = regionOf(chain);
  const common = chain.reduce((sum, tile) => sum + tile.length, 0);
  const longest = Math.max(region.a[1] - region.a[0], region.b[1] - region.b[0]);
  if (common >= LEAST_COMMON_SHARE * longest && hasCore(chain, weigh)) return [region];
  if (chain.length === 1) return [];
  const cut = widestGap(chain);
  return [...soundRegions(chain.slice(0, cut), weigh), ...soundRegions(chain.slice(cut), weigh)];
}

/** An edited passage keeps at least one run that is more than a stock phrase, or much in short runs. */
function hasCore(chain: readonly Match[], weigh: WeighMatch): boolean {
  const longest = Math.max(...chain.map(weigh));
  const whole = chain.reduce((sum, tile) => sum + weigh(tile), 0);
  return longest >= PASSAGE_WEIGHT || (whole >= 2 * PASSAGE_WEIGHT && longest >= PASSAGE_WEIGHT / 2);
}

function widestGap(chain: readonly Match[]): number {
  let widest = 1;
  let most = -1;
  for (let at = 1; at < chain.length; at++) {
    const gap = gapBetween(chain[at - 1], chain[at] as Match) ?? 0;
    if (gap > most) [widest, most] = [at, gap];
  }
  return widest;
}

function regionOf(chain: readonly Match[]): Region {
  const first = chain[0] as Match;
  const last = chain.at(-1) as Match;
  return { tiles: chain, a: [first.a, last.a + last.length], b: [first.b, last.b + last.length] };
}
