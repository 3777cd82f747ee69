import { type Postings, postingsOf } from './postings.ts';

/** A fingerprint in more texts than this is boilerplate of an outlet, not reuse. */
const MOST_TEXTS = 256;

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
  return strongest(scoredPairs(postingsOf(prints), prints.length), prints);
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
    for (const other of others) {
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

/** The pairs that share most, as many as the work allows; of those that share the same, the earlier ones. */
function strongest(pairs: PairColumns, prints: readonly Uint32Array[]): Candidates {
  const total = prints.reduce((sum, { length }) => sum + length, 0);
  const workOf = ({ first, second }: Candidate) =>
    (prints[first]?.length ?? 0) + (prints[second]?.length ?? 0);
  const most = Math.max(SMALL_WORK, PAIRS_PER_TEXT * total);
  let work = 0;
  const chosen: Candidate[] = [];
  for (const place of placesByScore(pairs.scores)) {
    const pair = pairs.at(place);
    work += workOf(pair);
    if (work > (pair.prints < TELLING_PRINTS ? SMALL_WORK : most)) break;
    chosen.push(pair);
  }
  chosen.sort((a, b) => a.first - b.first || a.second - b.second);
  return { pairs: chosen, weaker: pairs.length - chosen.length };
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
