import { type ScoredPairs, scorePairs } from './scoredPairs.ts';

/**
 * Pairs are aligned until their texts together have so many fingerprints (a fingerprint stands for some 3.5 tokens): all
 * pairs in an archive of some thousand articles, and in a larger one those with most in common, so that the work grows
 * with the archive and not with its square.
 */
const SMALL_WORK = 20_000_000;

/** A text's fingerprints are gone through so often on the average: it is in so many pairs. */
const PAIRS_PER_TEXT = 6;

/** Two texts that share fewer share a phrase, mostly; in a large archive such pairs are many. */
const TELLING_PRINTS = 3;

/** Two texts that share fingerprints, by their places, the lower first. */
export interface Candidate {
  readonly first: number;
  readonly second: number;
  /** How many fingerprints they share. */
  readonly prints: number;
}

/** The pairs to be aligned, in the order of the texts, and how many that share less were left. */
export interface Candidates {
  readonly pairs: readonly Candidate[];
  readonly weaker: number;
}

/** Pairs of texts that share a fingerprint; `prints` are what `printsOf` gives. Near-linear in the archive. */
export function findCandidates(prints: readonly Uint32Array[]): Candidates {
  return strongestPairs(scorePairs(prints), prints);
}

/** The pairs that share most, as many as the work allows; of those that share the same, the earlier ones. */
export function strongestPairs(pairs: ScoredPairs, prints: readonly Uint32Array[]): Candidates {
  const total = prints.reduce((sum, { length }) => sum + length, 0);
  const workOf = ({ first, second }: Candidate) =>
    (prints[first]?.length ?? 0) + (prints[second]?.length ?? 0);
  const most = Math.max(SMALL_WORK, PAIRS_PER_TEXT * total);
  let work = 0;
  const chosen: Candidate[] = [];
  for (const place of placesByScore(pairs.scores)) {
    const pair = pairAt(pairs, place);
    work += workOf(pair);
    if (work > (pair.prints < TELLING_PRINTS ? SMALL_WORK : most)) break;
    chosen.push(pair);
  }
  chosen.sort((a, b) => a.first - b.first || a.second - b.second);
  return { pairs: chosen, weaker: pairs.scores.length - chosen.length };
}

function pairAt({ firsts, seconds, scores }: ScoredPairs, place: number): Candidate {
  return { first: firsts[place] ?? 0, second: seconds[place] ?? 0, prints: scores[place] ?? 0 };
}

/** The places of scores, the highest score first, equal ones in their order. */
function placesByScore(scores: Uint32Array): Uint32Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), 0);
  const next = new Uint32Array(highest + 2);
  for (const score of scores) next[highest - score + 1] = (next[highest - score + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const places = new Uint32Array(scores.length);
  scores.forEach((score, place) => {
    const at = next[highest - score] ?? 0;
    places[at] = place;
    next[highest - score] = at + 1;
  });
  return places;
}
