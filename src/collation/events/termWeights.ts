import type { StoryPart } from './storyPart.ts';
import { TermCounts } from './termCounts.ts';

/** A small archive says little about how common a word is: it is counted as if it had so many parts more without it. */
const OTHER_PARTS = 100;

/** How much each term of an archive's headlines tells: the rarer, the more. */
export class TermWeights {
  /** In how many parts each stands. */
  readonly #counts = new TermCounts();
  readonly #parts: number;
  /** The weight of what stands in so many parts, as far as it was asked for. */
  readonly #weights: number[] = [];

  constructor(parts: readonly StoryPart[]) {
    this.#parts = parts.length + OTHER_PARTS;
    for (const { section } of parts) countBoth(section.terms, section.lead, this.#counts);
  }

  /** The weight of a term, 0 for what stands everywhere: the logarithm of one in how many parts has it. */
  of(term: number): number {
    const count = this.#counts.of(term) || 1;
    const known = this.#weights[count];
    if (known !== undefined) return known;
    const weight = Math.log(this.#parts / count);
    this.#weights[count] = weight;
    return weight;
  }

  /** What a term weighs that one part alone has. */
  get most(): number {
    return Math.log(this.#parts);
  }
}

/** Counts what stands in one of two ascending lists, once where it stands in both. */
function countBoth(one: Int32Array, other: Int32Array, counts: TermCounts): void {
  for (let at = 0, beside = 0; at < one.length || beside < other.length; ) {
    const a = one[at] ?? Number.POSITIVE_INFINITY;
    const b = other[beside] ?? Number.POSITIVE_INFINITY;
    counts.add(Math.min(a, b));
    if (a <= b) at += 1;
    if (b <= a) beside += 1;
  }
}
