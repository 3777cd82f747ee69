import type { StoryPart } from './storyPart.ts';

/** A small archive says little about how common a word is: it is counted as if it had so many parts more without it. */
const OTHER_PARTS = 100;

/** How much each term of an archive's headlines tells: the rarer, the more. */
export class TermWeights {
  /** Of the terms that stand in several parts; all others stand in one. */
  readonly #counts: ReadonlyMap<number, number>;
  readonly #parts: number;

  constructor(parts: readonly StoryPart[]) {
    this.#parts = parts.length + OTHER_PARTS;
    this.#counts = runsOf(allTerms(parts));
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

/** The terms of each part, each once, one part after the other. */
function allTerms(parts: readonly StoryPart[]): Int32Array {
  const most = parts.reduce((sum, { section }) => sum + section.terms.length + section.lead.length, 0);
  const all = new Int32Array(most);
  let length = 0;
  for (const { section } of parts) length = putBoth(section.terms, section.lead, all, length);
  return all.subarray(0, length);
}

/** Writes what stands in one of two ascending lists to a place of a third; answers where that ends. */
function putBoth(one: Int32Array, other: Int32Array, into: Int32Array, start: number): number {
  let end = start;
  for (let at = 0, beside = 0; at < one.length || beside < other.length; ) {
    const a = one[at] ?? Number.POSITIVE_INFINITY;
    const b = other[beside] ?? Number.POSITIVE_INFINITY;
    into[end++] = Math.min(a, b);
    if (a <= b) at += 1;
    if (b <= a) beside += 1;
  }
  return end;
}

/** How often each number stands in a list that stands more than once; the list is sorted for it. */
function runsOf(numbers: Int32Array): Map<number, number> {
  numbers.sort();
  const counts = new Map<number, number>();
  for (let from = 0, to = 0; from < numbers.length; from = to) {
    while (to < numbers.length && numbers[to] === numbers[from]) to += 1;
    if (to - from > 1) counts.set(numbers[from] ?? 0, to - from);
  }
  return counts;
}
