import { PairColumns } from './pairColumns.ts';
import type { ScoredPairs } from './scoredPairs.ts';

/** A text in a cluster of passages that another program found. */
export interface ClusterMember {
  /** The text's place in the archive. */
  readonly place: number;
  /** Characters of the passage, one or more. */
  readonly length: number;
}

/** The pairs of each cluster are told apart by one number; 67 million texts have more than an archive can. */
const MOST_PLACES = 2 ** 26;

/**
 * The pairs of texts that stand in a cluster together, as `scorePairs` gives them. A pair scores what the shorter of its two
 * passages has, in all its clusters together. A text that is in a cluster several times counts with its longest passage.
 */
export function pairsOfClusters(clusters: Iterable<readonly ClusterMember[]>): ScoredPairs {
  const scores = new Map<number, number>();
  for (const members of clusters) addPairs(longestByPlace(members), scores);
  const pairs = new PairColumns();
  for (const key of Float64Array.from(scores.keys()).sort())
    pairs.put(key % MOST_PLACES, Math.floor(key / MOST_PLACES), scores.get(key) ?? 0);
  return { ...pairs.columns(), repeated: undefined };
}

function addPairs(lengths: readonly (readonly [number, number])[], scores: Map<number, number>): void {
  lengths.forEach(([second, length], at) => {
    for (const [first, other] of lengths.slice(0, at)) {
      const key = second * MOST_PLACES + first;
      scores.set(key, (scores.get(key) ?? 0) + Math.min(length, other));
    }
  });
}

/** Each text of a cluster once, with the length of its longest passage; by place. */
function longestByPlace(members: readonly ClusterMember[]): (readonly [number, number])[] {
  const lengths = new Map<number, number>();
  for (const { place, length } of members) lengths.set(place, Math.max(length, lengths.get(place) ?? 0));
  return [...lengths].sort(([one], [other]) => one - other);
}
