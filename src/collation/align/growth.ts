import { extend, type Room } from './extension.ts';
import type { Match } from './matches.ts';
import { type Region, regionOf } from './regions.ts';
import type { Stream } from './stream.ts';

/** Puts the short runs that lie in the gaps of a chain into it: what seeds are too long to see. */
export function fillGaps(chain: readonly Match[], a: Stream, b: Stream): Match[] {
  const filled: Match[] = [];
  for (const tile of chain) {
    const before = filled.at(-1);
    if (before) filled.push(...runsBetween(before, tile, a, b));
    filled.push(tile);
  }
  return joinTouching(filled);
}

function runsBetween(before: Match, next: Match, a: Stream, b: Stream): Match[] {
  const corner = endOf(before);
  const forwards = extend(a.ids, b.ids, corner, 1, { a: next.a - corner.a, b: next.b - corner.b });
  const rest = forwards.length > 0 ? endOf(forwards.at(-1) as Match) : corner;
  const room: Room = { a: next.a - rest.a, b: next.b - rest.b };
  return [...forwards, ...extend(a.ids, b.ids, next, -1, room)];
}

function endOf({ a, b, length }: Match): { a: number; b: number } {
  return { a: a + length, b: b + length };
}

/** Tiles that follow each other without a gap are one. */
function joinTouching(tiles: readonly Match[]): Match[] {
  const joined: Match[] = [];
  for (const tile of tiles) {
    const last = joined.at(-1);
    const isTouching = last && last.a + last.length === tile.a && last.b + last.length === tile.b;
    if (isTouching) joined[joined.length - 1] = { ...last, length: last.length + tile.length };
    else joined.push(tile);
  }
  return joined;
}

/** Extends every region at both ends as far as the texts still go together, never into another region. */
export function growRegions(regions: readonly Region[], a: Stream, b: Stream): Region[] {
  const grown = [...regions];
  const neighbours = { a: neighboursIn(regions, 'a'), b: neighboursIn(regions, 'b') };
  const bound = (side: 'a' | 'b', index: number, direction: 1 | -1): number => {
    const other = neighbours[side][direction === 1 ? 'next' : 'before'][index] ?? -1;
    if (direction === 1) return grown[other]?.[side][0] ?? (side === 'a' ? a : b).ids.length;
    return grown[other]?.[side][1] ?? 0;
  };
  regions.forEach((_, index) => {
    for (const direction of [1, -1] as const) {
      const region = grown[index] as Region;
      const end = direction === 1 ? 1 : 0;
      const corner = { a: region.a[end], b: region.b[end] };
      const room = {
        a: Math.abs(bound('a', index, direction) - corner.a),
        b: Math.abs(bound('b', index, direction) - corner.b),
      };
      const runs = extend(a.ids, b.ids, corner, direction, room);
      if (runs.length === 0) continue;
      const tiles = direction === 1 ? [...region.tiles, ...runs] : [...runs, ...region.tiles];
      grown[index] = regionOf(joinTouching(tiles));
    }
  });
  return grown;
}

/** For each region the index of the one before and after it on one side. */
function neighboursIn(regions: readonly Region[], side: 'a' | 'b'): { before: Int32Array; next: Int32Array } {
  const order = regions
    .map((_, index) => index)
    .sort((x, y) => startOf(regions, x, side) - startOf(regions, y, side));
  const before = new Int32Array(regions.length).fill(-1);
  const next = new Int32Array(regions.length).fill(-1);
  order.forEach((index, place) => {
    before[index] = order[place - 1] ?? -1;
    next[index] = order[place + 1] ?? -1;
  });
  return { before, next };
}

function startOf(regions: readonly Region[], index: number, side: 'a' | 'b'): number {
  return regions[index]?.[side][0] ?? 0;
}
