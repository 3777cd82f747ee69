import { type Postings, postingsOf } from './postings.ts';

/** A fingerprint in more texts than this is boilerplate of an outlet, not reuse. */
const MOST_TEXTS = 256;

/**
 * So many pairs are aligned: all of them in an archive of some ten thousand articles, and in a larger one those with
 * most in common, a number that grows with the archive and not with its square.
 */
const FEWEST_PAIRS_KEPT = 50_000;
const PAIRS_PER_TEXT = 4;

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
  return strongest(scoredPairs(postingsOf(prints), prints.length), prints.length);
}

/** Pairs in columns: whole archives have millions. */
class PairColumns {
  length = 0;
  #firsts = new Uint32Array(1024);
  #seconds = new Uint32Array(1024);
  #scores = new Uint32Array(1024);

  put(first: number, second: number, score: number): void {
    if (this.length === this.#firsts.length) this.#grow();
    this.#firsts[this.length] = first;
    this.#seconds[this.length] = second;
    this.#scores[this.length++] = score;
  }

  at(place: number): Candidate {
    return {
      first: this.#firsts[place] ?? 0,
      second: this.#seconds[place] ?? 0,
      prints: this.#scores[place] ?? 0,
    };
  }

  get scores(): Uint32Array {
    return this.#scores.subarray(0, this.length);
  }

  #grow(): void {
    const doubled = (column: Uint32Array) => {
      const larger = new Uint32Array(column.length * 2);
      larger.set(column);
      return larger;
    };
    this.#firsts = doubled(this.#firsts);
    this.#seconds = doubled(this.#seconds);
    this.#scores = doubled(this.#scores);
  }
}

/** Counts, for each text, the fingerprints that it shares with each one before it. */
function scoredPairs(postings: Postings, count: number): PairColumns {
  const pairs = new PairColumns();
  const scores = new Uint32Array(count);
  for (let text = 0; text < count; text++) {
    const others = scoreText(postings, text, scores);
    for (const other of others.sort((a, b) => a - b)) {
      pairs.put(other, text, scores[other] ?? 0);
      scores[other] = 0;
    }
  }
  return pairs;
}

/** Adds up the scores of the texts before one, and names those that have any. */
function scoreText({ starts, texts, firsts, ofText }: Postings, text: number, scores: Uint32Array): number[] {
  const others: number[] = [];
  for (const posting of ofText.subarray(firsts[text], firsts[text + 1])) {
    const holders = texts.subarray(starts[posting], starts[posting + 1]);
    if (holders.length > MOST_TEXTS) continue;
    for (const other of holders) {
      if (other >= text) break;
      const score = scores[other] ?? 0;
      if (score === 0) others.push(other);
      scores[other] = score + 1;
    }
  }
  return others;
}

/** The pairs that share most, as many as are kept; of those that share the same, the earlier ones. */
function strongest(pairs: PairColumns, texts: number): Candidates {
  const kept = Math.max(FEWEST_PAIRS_KEPT, PAIRS_PER_TEXT * texts);
  const { least, room } = threshold(pairs.scores, kept);
  const chosen: Candidate[] = [];
  let left = room;
  pairs.scores.forEach((score, place) => {
    if (score < least || (score === least && left-- <= 0)) return;
    chosen.push(pairs.at(place));
  });
  chosen.sort((a, b) => a.first - b.first || a.second - b.second);
  return { pairs: chosen, weaker: pairs.length - chosen.length };
}

/** The least score that is kept, and how many of those that have just this one. */
function threshold(scores: Uint32Array, kept: number): { least: number; room: number } {
  if (scores.length <= kept) return { least: 0, room: 0 };
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(score, (counts.get(score) ?? 0) + 1);
  let room = kept;
  for (const [score, count] of [...counts].sort(([a], [b]) => b - a)) {
    if (count >= room) return { least: score, room };
    room -= count;
  }
  return { least: 0, room: 0 };
}
