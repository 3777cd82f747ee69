import type { Barriers } from './barriers.ts';
import type { Match } from './matches.ts';
import type { WeighMatch } from './tiles.ts';
import type { TokenSpan } from './tokenRange.ts';
import { PASSAGE_WEIGHT } from './weight.ts';

/** A stretch of two texts that corresponds: tiles in the same order on both sides with small gaps between them. */
export interface Region extends TokenSpan {
  readonly tiles: readonly Match[];
}

/** The longest gap between two tiles of one passage, in tokens: a clause put in, cut or rewritten. */
export const LONGEST_GAP = 24;

/** At least this share of either side must be common text; below it the two are neighbours, not versions. */
const LEAST_COMMON_SHARE = 0.5;

/** Only the last few chains can be near: tiles come in the order of the first text. */
const CHAINS_TO_TRY = 12;

/** Chains tiles that follow each other closely on both sides. Each tile goes to the chain whose end is nearest. */
export function chainTiles(tiles: readonly Match[], barriers: Barriers): Match[][] {
  const chains: Match[][] = [];
  for (const tile of tiles) {
    const chain = nearestChain(chains, tile, barriers);
    if (chain) chain.push(tile);
    else chains.push([tile]);
  }
  return chains;
}

function nearestChain(chains: readonly Match[][], tile: Match, barriers: Barriers): Match[] | undefined {
  let best: Match[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, chains.length - CHAINS_TO_TRY); at < chains.length; at++) {
    const chain = chains[at] as Match[];
    const last = chain.at(-1) as Match;
    const gap = gapBetween(last, tile);
    const isNearer = gap !== undefined && gap < least;
    if (isNearer && !isBarred(last, tile, barriers)) [best, least] = [chain, gap];
  }
  return best;
}

function isBarred(before: Match, next: Match, barriers: Barriers): boolean {
  return barriers.isIn([before.a + before.length, next.a], [before.b + before.length, next.b]);
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

/**
 * The passages of a chain: the whole of it where its common text weighs enough and fills enough of both sides,
 * else its sound pieces, cut at the widest gap.
 */
export function soundRegions(chain: readonly Match[], weigh: WeighMatch): Region[] {
  const regions: Region[] = [];
  const open = [chain];
  for (let piece = open.pop(); piece; piece = open.pop()) {
    if (weightOf(piece, weigh) < PASSAGE_WEIGHT) continue;
    if (isSound(piece, weigh)) {
      regions.push(regionOf(piece));
    } else if (piece.length > 1) {
      const cut = widestGap(piece);
      open.push(piece.slice(cut), piece.slice(0, cut));
    }
  }
  return regions;
}

/** What the tiles of a chain are worth together. */
export function weightOf(chain: readonly Match[], weigh: WeighMatch): number {
  return chain.reduce((sum, tile) => sum + weigh(tile), 0);
}

function isSound(chain: readonly Match[], weigh: WeighMatch): boolean {
  return fillsEnough(regionOf(chain)) && hasCore(chain, weigh);
}

/** True where the tiles fill enough of the longer side. */
export function fillsEnough(region: Region): boolean {
  return isEnough(commonIn(region.tiles), region);
}

function isEnough(common: number, { a, b }: TokenSpan): boolean {
  return common >= LEAST_COMMON_SHARE * Math.max(a[1] - a[0], b[1] - b[0]);
}

/** Tokens in tiles. */
export function commonIn(tiles: readonly Match[]): number {
  return tiles.reduce((sum, { length }) => sum + length, 0);
}

/** An edited passage keeps at least one run that is more than a stock phrase, or much in short runs. */
function hasCore(chain: readonly Match[], weigh: WeighMatch): boolean {
  const longest = chain.reduce((most, tile) => Math.max(most, weigh(tile)), 0);
  return (
    longest >= PASSAGE_WEIGHT ||
    (longest >= PASSAGE_WEIGHT / 2 && weightOf(chain, weigh) >= 2 * PASSAGE_WEIGHT)
  );
}

/** The widest gap of a chain; of several the one nearest its middle, so that a long chain is not cut tile by tile. */
function widestGap(chain: readonly Match[]): number {
  const middle = chain.length / 2;
  let widest = 1;
  let most = -1;
  for (let at = 1; at < chain.length; at++) {
    const gap = gapBetween(chain[at - 1], chain[at] as Match) ?? 0;
    const isNearer = gap === most && Math.abs(at - middle) < Math.abs(widest - middle);
    if (gap > most || isNearer) [widest, most] = [at, gap];
  }
  return widest;
}

/** The stretch that tiles in order span. */
export function regionOf(chain: readonly Match[]): Region {
  const first = chain[0] as Match;
  const last = chain.at(-1) as Match;
  return { tiles: chain, a: [first.a, last.a + last.length], b: [first.b, last.b + last.length] };
}

/** Joins regions that follow each other closely on both sides and still fill enough as one. */
export function joinNeighbours(regions: readonly Region[], barriers: Barriers): Region[] {
  const groups: { tiles: Match[]; common: number; span: TokenSpan }[] = [];
  for (const { tiles, a, b } of regions) {
    const last = groups.at(-1);
    const common = commonIn(tiles);
    const span = last && spanOver(last.span, { a, b });
    const isJoined =
      last &&
      span &&
      follows(last.span, { a, b }) &&
      !barriers.isIn([last.span.a[1], a[0]], [last.span.b[1], b[0]]) &&
      isEnough(last.common + common, span);
    if (isJoined) {
      for (const tile of tiles) last.tiles.push(tile);
      last.common += common;
      last.span = span;
    } else groups.push({ tiles: [...tiles], common, span: { a, b } });
  }
  return groups.map(({ tiles, span }) => ({ tiles, ...span }));
}

function spanOver(before: TokenSpan, next: TokenSpan): TokenSpan {
  return { a: [before.a[0], next.a[1]], b: [before.b[0], next.b[1]] };
}

function follows(before: TokenSpan, next: TokenSpan): boolean {
  const gapA = next.a[0] - before.a[1];
  const gapB = next.b[0] - before.b[1];
  return gapA >= 0 && gapB >= 0 && Math.max(gapA, gapB) <= LONGEST_GAP;
}
