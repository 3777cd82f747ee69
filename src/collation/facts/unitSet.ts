const UNITS = 0x10000;
const BITS = 32;

/** Code units: a set of them that is asked for every character of a text, and small enough to be made for each text. */
export class UnitSet {
  readonly #words: Uint32Array;

  constructor(words = new Uint32Array(UNITS / BITS)) {
    this.#words = words;
  }

  add(unit: number): void {
    const word = unit >>> 5;
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (unit & (BITS - 1)));
  }

  /** False for what is no code unit. */
  has(unit: number): boolean {
    return (((this.#words[unit >>> 5] ?? 0) >>> (unit & (BITS - 1))) & 1) === 1;
  }

  copy(): UnitSet {
    return new UnitSet(this.#words.slice());
  }
}
