import { align } from '../align/alignment.ts';
import { heaviestIncreasing } from '../align/heaviestIncreasing.ts';
import type { Match } from '../align/matches.ts';
import type { Stream } from '../align/stream.ts';

/**
 * Runs that two long readings have in common, in the order of both, between which their differences are looked for:
 * a difference of whole readings takes the square of their length.
 */
export function findAnchors(before: Stream, after: Stream): Match[] {
  const tiles = align(before, after)
    .regions.flatMap((region) => region.tiles)
    .sort((x, y) => x.a - y.a);
  const kept = heaviestIncreasing(tiles.map(({ b, length }) => ({ y: b, weight: length })));
  return tiles.filter((_, index) => kept.has(index));
}
