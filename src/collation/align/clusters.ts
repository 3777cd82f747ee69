import { LONGEST_GAP, type Region } from './regions.ts';

/** Regions that stand together in both texts, in whatever order, and what they span. */
interface Cluster {
  readonly regions: readonly Region[];
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/**
 * Regions that lie next to each other in both texts are one reuse, also where their order differs: a paragraph
 * whose sentences were put in another order. Gives each such group; most have one region.
 */
export function clusterRegions(regions: readonly Region[]): Cluster[] {
  let clusters = regions.map((region): Cluster => ({ regions: [region], a: region.a, b: region.b }));
  for (let before = -1; before !== clusters.length; ) {
    before = clusters.length;
    clusters = joinOnce(clusters);
  }
  return clusters;
}

/** Neighbours in the first text that are neighbours in the second too; what is joined may touch more in the next round. */
function joinOnce(clusters: readonly Cluster[]): Cluster[] {
  const joined: Cluster[] = [];
  for (const cluster of [...clusters].sort((x, y) => x.a[0] - y.a[0])) {
    const at = lastBeside(joined, cluster);
    if (at < 0) joined.push(cluster);
    else joined[at] = union(joined[at] as Cluster, cluster);
  }
  return joined;
}

/** Only the last few can end near where the next begins. */
const CLUSTERS_TO_TRY = 8;

function lastBeside(clusters: readonly Cluster[], cluster: Cluster): number {
  const least = Math.max(0, clusters.length - CLUSTERS_TO_TRY);
  for (let at = clusters.length - 1; at >= least; at--) {
    if (isBeside(clusters[at] as Cluster, cluster)) return at;
  }
  return -1;
}

/** A long sentence: so much may be put in or cut between two stretches that go on directly on the other side. */
const LONGEST_CUT = 3 * LONGEST_GAP;

/** Two stretches go on directly where only a sign or a connecting word stands between. */
const DIRECT = 2;

function isBeside(one: Cluster, other: Cluster): boolean {
  const [less = 0, more = 0] = [gap(one.a, other.a), gap(one.b, other.b)].sort((x, y) => x - y);
  return more <= (less <= DIRECT ? LONGEST_CUT : LONGEST_GAP);
}

function gap([from, to]: readonly [number, number], [otherFrom, otherTo]: readonly [number, number]): number {
  return Math.max(otherFrom - to, from - otherTo);
}

function union(one: Cluster, other: Cluster): Cluster {
  const span = (side: 'a' | 'b'): [number, number] => [
    Math.min(one[side][0], other[side][0]),
    Math.max(one[side][1], other[side][1]),
  ];
  return { regions: [...one.regions, ...other.regions], a: span('a'), b: span('b') };
}
