import type { StoryPart } from './storyPart.ts';

/** A small archive says little about how common a word is: it is counted as if it had so many parts more without it. */
const OTHER_PARTS = 100;

/** How much each term of an archive's headlines tells: the rarer, the more. */
export class TermWeights {
  readonly #counts = new Map<number, number>();
  readonly #parts: number;

  constructor(parts: readonly StoryPart[]) {
    this.#parts = parts.length + OTHER_PARTS;
    for (const { section } of parts) {
      for (const term of new Set([...section.terms, ...section.lead]))
        this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
    }
  }

  /** The weight of a term, 0 for what stands everywhere: the logarithm of one in how many parts has it. */
  of(term: number): number {
    return Math.log(this.#parts / (this.#counts.get(term) ?? 1));
  }

  /** In how many parts a term stands. */
  count(term: number): number {
    return this.#counts.get(term) ?? 0;
  }

  /** What a term weighs that one part alone has. */
  get most(): number {
    return Math.log(this.#parts);
  }
}
