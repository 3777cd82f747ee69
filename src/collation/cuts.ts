import type { Region } from './regions.ts';
import type { Stream } from './stream.ts';

/** A region between two of the witnesses, by their indices. */
export interface PairRegion extends Region {
  readonly first: number;
  readonly second: number;
}

/** By witness: the places, in tokens, where its text is cut; sorted, with its beginning and end. */
export type Cuts = readonly (readonly number[])[];

/** Each round carries cuts one witness further; six witnesses need no more than this. */
const MOST_ROUNDS = 12;

/**
 * Cuts every witness at its blocks' borders and at the ends of every region, and carries each cut through the
 * regions into the other witnesses, until nothing is left to carry. After that every piece lies wholly inside or
 * wholly outside of every region, and inside one block of each witness.
 */
export function cutWitnesses(streams: readonly Stream[], regions: readonly PairRegion[]): Cuts {
  const cuts = streams.map((stream) => new Set([0, stream.forms.length, ...blockBorders(stream)]));
  for (const { first, second, a, b } of regions) {
    for (const at of a) cuts[first]?.add(at);
    for (const at of b) cuts[second]?.add(at);
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!regions.map((region) => carryBothWays(region, cuts)).includes(true)) break;
  }
  return cuts.map((own) => [...own].sort((x, y) => x - y));
}

function blockBorders(stream: Stream): number[] {
  const borders: number[] = [];
  stream.blocks.forEach((block, token) => {
    if (token > 0 && block !== stream.blocks[token - 1]) borders.push(token);
  });
  return borders;
}

function carryBothWays(region: PairRegion, cuts: readonly Set<number>[]): boolean {
  const inA = cuts[region.first] as Set<number>;
  const inB = cuts[region.second] as Set<number>;
  const toB = carry(region, 'a', inA, inB);
  const toA = carry(region, 'b', inB, inA);
  return toB || toA;
}

/** Carries the cuts of one side to the other; true where a new one was made. */
function carry(region: PairRegion, from: 'a' | 'b', own: ReadonlySet<number>, other: Set<number>): boolean {
  const to = from === 'a' ? 'b' : 'a';
  let hasNew = false;
  for (const cut of own) {
    if (cut <= region[from][0] || cut >= region[from][1]) continue;
    const [least, most] = landing(region, from, to, cut);
    if (hasCutIn(other, least, most)) continue;
    other.add(least);
    hasNew = true;
  }
  return hasNew;
}

/** Where a cut lands on the other side: one place inside a tile, any place of the gap inside a gap. */
function landing(region: Region, from: 'a' | 'b', to: 'a' | 'b', cut: number): [number, number] {
  let gapStart = region[to][0];
  for (const tile of region.tiles) {
    if (cut <= tile[from]) return [gapStart, tile[to]];
    if (cut < tile[from] + tile.length) return [tile[to] + cut - tile[from], tile[to] + cut - tile[from]];
    gapStart = tile[to] + tile.length;
  }
  return [gapStart, region[to][1]];
}

function hasCutIn(cuts: ReadonlySet<number>, least: number, most: number): boolean {
  for (let at = least; at <= most; at++) if (cuts.has(at)) return true;
  return false;
}
