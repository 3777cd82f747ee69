import { PairColumns } from './pairColumns.ts';
import { type Postings, postingsOf } from './postings.ts';

/** A fingerprint in more texts than this is boilerplate of an outlet, not reuse. */
export const MOST_TEXTS = 256;

/** All pairs of an archive's texts that share a fingerprint, by the higher place, then the lower. */
export interface ScoredPairs {
  /** The lower place of each pair. */
  readonly firsts: Uint32Array;
  readonly seconds: Uint32Array;
  /** How many fingerprints they share. */
  readonly scores: Uint32Array;
  /** At most so many fingerprints stood in several texts; undefined where a sample of them was looked at. */
  readonly repeated: number | undefined;
}

/** Counts what texts share; `prints` are what `printsOf` gives. Near-linear in the archive. */
export function scorePairs(prints: readonly Uint32Array[]): ScoredPairs {
  const postings = postingsOf(prints);
  const pairs = new PairColumns();
  const scores = new Uint32Array(prints.length);
  for (let text = 0; text < prints.length; text++) {
    for (const other of Uint32Array.from(scoreText(postings, text, scores)).sort()) {
      pairs.put(other, text, scores[other] ?? 0);
      scores[other] = 0;
    }
  }
  return { ...pairs.columns(), repeated: postings.isSample ? undefined : postings.repeated };
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
