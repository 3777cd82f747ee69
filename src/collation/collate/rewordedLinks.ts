import type { Stream } from '../align/stream.ts';
import { flagRegions, type TokenFlags } from '../align/tokenFlags.ts';
import { findReworded } from '../rewording/reworded.ts';
import type { PairLink } from './cuts.ts';
import type { AlignedPair } from './leftOvers.ts';

/** Where two witnesses have no passage in common, so many links of rewording must speak for each other. */
const LEAST_COMPANY = 3;

/** Sentences that say the same, by pairs; a witness's repeats of its own text are no sentences to link. */
export function rewordedLinks(pairs: readonly AlignedPair[], streams: readonly Stream[]): PairLink[] {
  const repeated = streams.map((stream) => new Uint8Array(stream.units.length));
  for (const { first, second, repeats } of pairs) {
    for (const { a, b, length } of repeats) {
      repeated[first]?.fill(1, a, a + length);
      repeated[second]?.fill(1, b, b + length);
    }
  }
  return pairs.flatMap((pair) => linksOf(pair, streams, repeated));
}

function linksOf(
  { first, second, regions }: AlignedPair,
  streams: readonly Stream[],
  repeated: readonly TokenFlags[],
): PairLink[] {
  const [a, b] = [streams[first], streams[second]];
  if (!a || !b) return [];
  const inA = flagRegions(regions, 'a', a.units.length, repeated[first]);
  const inB = flagRegions(regions, 'b', b.units.length, repeated[second]);
  const found = findReworded(a, b, inA, inB);
  // Two texts that share nothing else tell of two things in like words: 应发挥建设性作用.
  if (regions.length === 0 && found.length < LEAST_COMPANY) return [];
  return found.map((link) => ({
    first,
    second,
    a: [link.a.from, link.a.to],
    b: [link.b.from, link.b.to],
    confidence: link.confidence,
  }));
}
