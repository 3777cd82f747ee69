import { hashPair } from './hashPair.ts';

/** Where names may begin, by numbers of tokens. Asked at every token of every text: most cannot begin one. */
export class NameBeginnings {
  /** By a hash of two tokens that stand side by side. */
  readonly #pairs = new Uint8Array(0x10000);
  /** By the lower half of a token that is a whole name. */
  readonly #whole = new Uint8Array(0x10000);

  /** Adds a name, by its tokens; one without any begins nowhere. */
  add(tokens: Int32Array): void {
    const [first, second] = tokens;
    if (first === undefined) return;
    if (second === undefined) this.#whole[first & 0xffff] = 1;
    else this.#pairs[hashPair(first, second)] = 1;
  }

  /** False where no name begins with `token`; `next` is the one behind it, 0 behind the last. */
  has(token: number, next: number): boolean {
    return this.#pairs[hashPair(token, next)] === 1 || this.#whole[token & 0xffff] === 1;
  }
}
