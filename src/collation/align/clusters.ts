import { LONGEST_GAP } from './regions.ts';
import type { TokenRange, TokenSpan } from './tokenRange.ts';

/**
 * Regions that lie next to each other in both texts are one reuse, also where their order differs: a paragraph
 * whose sentences were put in another order. Gives what each such group spans; most have one region.
 */
export function clusterRegions(regions: readonly TokenSpan[]): TokenSpan[] {
  let clusters = regions.map(({ a, b }): TokenSpan => ({ a, b }));
  for (let before = -1; before !== clusters.length; ) {
    before = clusters.length;
    clusters = joinOnce(clusters);
  }
  return clusters;
}

/** Neighbours in the first text that are neighbours in the second too; what is joined may touch more in the next round. */
function joinOnce(clusters: readonly TokenSpan[]): TokenSpan[] {
  const joined: TokenSpan[] = [];
  for (const cluster of [...clusters].sort((x, y) => x.a[0] - y.a[0])) {
    const at = lastBeside(joined, cluster);
    if (at < 0) joined.push(cluster);
    else joined[at] = union(joined[at] as TokenSpan, cluster);
  }
  return joined;
}

/** Only the last few can end near where the next begins. */
const CLUSTERS_TO_TRY = 8;

function lastBeside(clusters: readonly TokenSpan[], cluster: TokenSpan): number {
  const least = Math.max(0, clusters.length - CLUSTERS_TO_TRY);
  for (let at = clusters.length - 1; at >= least; at--) {
    if (isBeside(clusters[at] as TokenSpan, cluster)) return at;
  }
  return -1;
}

/** A long sentence: so much may be put in or cut between two stretches that go on directly on the other side. */
const LONGEST_CUT = 3 * LONGEST_GAP;

/** Two stretches go on directly where only a sign or a connecting word stands between. */
const DIRECT = 2;

function isBeside(one: TokenSpan, other: TokenSpan): boolean {
  const [less = 0, more = 0] = [gap(one.a, other.a), gap(one.b, other.b)].sort((x, y) => x - y);
  return more <= (less <= DIRECT ? LONGEST_CUT : LONGEST_GAP);
}

function gap([from, to]: TokenRange, [otherFrom, otherTo]: TokenRange): number {
  return Math.max(otherFrom - to, from - otherTo);
}

function union(one: TokenSpan, other: TokenSpan): TokenSpan {
  const span = (side: 'a' | 'b'): TokenRange => [
    Math.min(one[side][0], other[side][0]),
    Math.max(one[side][1], other[side][1]),
  ];
  return { a: span('a'), b: span('b') };
}
