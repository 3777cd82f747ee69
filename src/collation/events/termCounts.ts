import { slotOfNumber } from '../../model/index.ts';

/** A table of so many places at first; a power of two, as all its sizes are. */
const FIRST_SIZE = 1 << 10;

/**
 * How often terms were counted, by their numbers of 32 bits: open addressing, never more than half full. An archive's
 * headlines and first sentences have millions of terms, and a map of them takes about three times as long.
 */
export class TermCounts {
  #terms = new Int32Array(FIRST_SIZE);
  /** 0 where a place is free. */
  #counts = new Int32Array(FIRST_SIZE);
  #size = 0;

  add(term: number, times = 1): void {
    const at = this.#placeOf(term);
    if (this.#counts[at] === 0) {
      this.#terms[at] = term;
      this.#size += 1;
    }
    this.#counts[at] = (this.#counts[at] ?? 0) + times;
    if (this.#size * 2 > this.#counts.length) this.#grow();
  }

  of(term: number): number {
    return this.#counts[this.#placeOf(term)] ?? 0;
  }

  /** Where a term stands, or would stand. */
  #placeOf(term: number): number {
    const last = this.#counts.length - 1;
    let at = slotOfNumber(term) & last;
    while (this.#counts[at] !== 0 && this.#terms[at] !== term) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const [terms, counts] = [this.#terms, this.#counts];
    this.#terms = new Int32Array(terms.length * 2);
    this.#counts = new Int32Array(terms.length * 2);
    this.#size = 0;
    counts.forEach((count, at) => {
      if (count > 0) this.add(terms[at] ?? 0, count);
    });
  }
}
