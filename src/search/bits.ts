/** Writes numbers of few bits one after another, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 16);
  #count = 0;
  /** Bits that do not fill a byte yet, in the lowest places. */
  #open = 0;
  #openBits = 0;

  /** Whole bytes so far. */
  get length(): number {
    return this.#count;
  }

  /** The lowest `bits` of a number, 16 at most. */
  put(number: number, bits: number): void {
    this.#open = ((this.#open << bits) | (number & ((1 << bits) - 1))) >>> 0;
    this.#openBits += bits;
    while (this.#openBits >= 8) {
      this.#openBits -= 8;
      this.#push(this.#open >>> this.#openBits);
      this.#open &= (1 << this.#openBits) - 1;
    }
  }

  /** So many ones, then a zero. */
  putUnary(number: number): void {
    let left = number;
    for (; left >= 16; left -= 16) this.put(0xffff, 16);
    this.put((1 << (left + 1)) - 2, left + 1);
  }

  /** A number from 1 on that is mostly small (Elias gamma). */
  putGamma(number: number): void {
    const more = 31 - Math.clz32(number);
    this.putUnary(more);
    this.put(number >>> 16, Math.max(0, more - 16));
    this.put(number, Math.min(16, more));
  }

  /** What was written, filled up with zeros to a whole byte; then it begins anew. */
  take(): Uint8Array {
    if (this.#openBits > 0) this.put(0, 8 - this.#openBits);
    const bytes = this.#bytes.slice(0, this.#count);
    this.#count = 0;
    return bytes;
  }

  #push(byte: number): void {
    if (this.#count === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#count++] = byte;
  }
}

/** Reads what a `BitWriter` wrote; beyond the end there are zeros. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** In bits. */
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** True where more was read than there is. */
  get isPastEnd(): boolean {
    return this.#at > this.#bytes.length * 8;
  }

  /** The next bits as a number, 16 at most. */
  read(bits: number): number {
    const byte = this.#at >>> 3;
    const three =
      ((this.#bytes[byte] ?? 0) << 16) | ((this.#bytes[byte + 1] ?? 0) << 8) | (this.#bytes[byte + 2] ?? 0);
    const number = (three >>> (24 - (this.#at & 7) - bits)) & ((1 << bits) - 1);
    this.#at += bits;
    return number;
  }

  /** What `putGamma` put. */
  readGamma(): number {
    const more = Math.min(30, this.readUnary());
    const high = this.read(Math.max(0, more - 16));
    return (1 << more) | (high << 16) | this.read(Math.min(16, more));
  }

  /** How many ones stand before the next zero. */
  readUnary(): number {
    let number = 0;
    while (this.read(1) === 1) number += 1;
    return number;
  }
}
