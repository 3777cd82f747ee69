import { bisect } from '../../model/index.ts';
import type { Region } from '../align/regions.ts';
import type { Stream } from '../align/stream.ts';
import type { TokenSpan } from '../align/tokenRange.ts';

/** A region between two of the witnesses, by their indices. */
export interface PairRegion extends Region {
  readonly first: number;
  readonly second: number;
}

/** Two sentences of two witnesses that say the same, by their tokens. */
export interface PairLink extends TokenSpan {
  readonly first: number;
  readonly second: number;
  readonly confidence: number;
}

/** By witness: the places, in tokens, where its text is cut; sorted, with its beginning and end. */
export type Cuts = readonly (readonly number[])[];

/**
 * Cuts every witness at its blocks' borders and at the ends of every region and link, and carries each cut through the
 * regions into the other witnesses, until nothing is left to carry. After that every piece lies wholly inside or
 * wholly outside of every region, and inside one block of each witness.
 */
export function cutWitnesses(
  streams: readonly Stream[],
  regions: readonly PairRegion[],
  links: readonly PairLink[],
): Cuts {
  const cuts = streams.map(() => new Set<number>());
  const open: [witness: number, at: number][] = [];
  const cut = (witness: number, at: number) => {
    const own = cuts[witness];
    if (!own || own.has(at)) return;
    own.add(at);
    open.push([witness, at]);
  };
  streams.forEach((stream, witness) => {
    for (const at of [0, stream.units.length, ...blockBorders(stream)]) cut(witness, at);
  });
  for (const { first, second, a, b } of [...regions, ...links]) {
    for (const at of a) cut(first, at);
    for (const at of b) cut(second, at);
  }
  const ownSides = sidesByWitness(regions, streams.length);
  const sides = streams.map((stream, witness) => new SideIndex(stream.units.length, ownSides[witness] ?? []));
  // What is cut while it runs is carried in its turn.
  for (const [witness, at] of open) {
    for (const { region, from } of sides[witness]?.around(at) ?? []) {
      const other = from === 'a' ? region.second : region.first;
      const [least, most] = landing(region, from, at);
      if (!hasCutIn(cuts[other], least, most)) cut(other, least);
    }
  }
  return cuts.map((own) => [...own].sort((x, y) => x - y));
}

/** An archive asks for every pair of its articles. */
const knownBorders = new WeakMap<Stream, readonly number[]>();

function blockBorders(stream: Stream): readonly number[] {
  const known = knownBorders.get(stream);
  if (known) return known;
  const borders: number[] = [];
  const { blocks } = stream;
  for (let token = 1; token < blocks.length; token++)
    if (blocks[token] !== blocks[token - 1]) borders.push(token);
  knownBorders.set(stream, borders);
  return borders;
}

/** One side of a region, in one witness. */
interface Side {
  readonly region: PairRegion;
  readonly from: 'a' | 'b';
}

function sidesByWitness(regions: readonly PairRegion[], witnesses: number): Side[][] {
  const sides = Array.from({ length: witnesses }, (): Side[] => []);
  for (const region of regions) {
    sides[region.first]?.push({ region, from: 'a' });
    sides[region.second]?.push({ region, from: 'b' });
  }
  return sides;
}

/** Tokens of a bucket: a sentence or two, so that few regions share one. */
const BUCKET = 64;

/** Finds the regions around a place of one witness. */
class SideIndex {
  readonly #buckets: Side[][];

  constructor(length: number, sides: readonly Side[]) {
    this.#buckets = Array.from({ length: Math.floor(length / BUCKET) + 1 }, () => []);
    for (const side of sides) {
      const [from, to] = side.region[side.from];
      for (let bucket = Math.floor(from / BUCKET); bucket * BUCKET < to; bucket++)
        this.#buckets[bucket]?.push(side);
    }
  }

  /** The regions that have a place strictly inside. */
  around(at: number): Side[] {
    const near = this.#buckets[Math.floor(at / BUCKET)] ?? [];
    return near.filter(({ region, from }) => region[from][0] < at && at < region[from][1]);
  }
}

/** Where a cut lands on the other side: one place inside a tile, any place of the gap inside a gap. */
function landing(region: Region, from: 'a' | 'b', cut: number): [number, number] {
  const to = from === 'a' ? 'b' : 'a';
  const index = lastTileFrom(region, from, cut);
  const tile = region.tiles[index];
  const next = region.tiles[index + 1];
  if (!tile) return [region[to][0], next?.[to] ?? region[to][1]];
  const inside = cut - tile[from];
  if (inside < tile.length) return [tile[to] + inside, tile[to] + inside];
  return [tile[to] + tile.length, next?.[to] ?? region[to][1]];
}

/** Index of the last tile that begins before a cut, -1 where none does. */
function lastTileFrom({ tiles }: Region, from: 'a' | 'b', cut: number): number {
  return bisect(tiles.length, (index) => (tiles[index]?.[from] ?? 0) < cut) - 1;
}

function hasCutIn(cuts: ReadonlySet<number> | undefined, least: number, most: number): boolean {
  for (let at = least; at <= most; at++) if (cuts?.has(at)) return true;
  return false;
}
