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
    this.#putLong(number, more);
  }

  /** A number of `[0, count)`; those in the middle take a bit less where `count` is no power of two. */
  putBelow(number: number, count: number): void {
    const bits = 32 - Math.clz32(count - 1);
    const short = (1 << bits) - count;
    const inMiddle = number - ((count - short) >> 1);
    const moved = inMiddle < 0 ? inMiddle + count : inMiddle;
    if (moved < short) this.#putLong(moved, bits - 1);
    else this.#putLong(moved + short, bits);
  }

  #putLong(number: number, bits: number): void {
    this.put(number >>> 16, Math.max(0, bits - 16));
    this.put(number, Math.min(16, bits));
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

  /** In bits. */
  get length(): number {
    return this.#bytes.length * 8;
  }

  /** Passes over what fills the last byte up. */
  toByte(): void {
    this.#at = (this.#at + 7) & ~7;
  }

  /** True where more was read than there is. */
  get isPastEnd(): boolean {
    return this.#at > this.length;
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
    return (1 << more) | this.#readLong(more);
  }

  /** What `putBelow` put; less than `count`, whatever is read. */
  readBelow(count: number): number {
    const bits = 32 - Math.clz32(count - 1);
    if (bits === 0) return 0;
    const short = (1 << bits) - count;
    let moved = this.#readLong(bits - 1);
    if (moved >= short) moved = moved * 2 + this.read(1) - short;
    const number = moved + ((count - short) >> 1);
    return number < count ? number : number - count;
  }

  #readLong(bits: number): number {
    if (bits <= 16) return this.read(bits);
    const high = this.read(bits - 16);
    return (high << 16) | this.read(16);
  }

  /** How many ones stand before the next zero. */
  readUnary(): number {
    let number = 0;
    for (;;) {
      const byte = this.#at >>> 3;
      const three =
        ((this.#bytes[byte] ?? 0) << 16) | ((this.#bytes[byte + 1] ?? 0) << 8) | (this.#bytes[byte + 2] ?? 0);
      // Of the three bytes, what was not read yet, turned around: zeros become ones, of which the first is sought.
      const ones = Math.clz32(~three << (8 + (this.#at & 7)));
      const left = 24 - (this.#at & 7);
      if (ones < left) {
        this.#at += ones + 1;
        return number + ones;
      }
      number += left;
      this.#at += left;
    }
  }
}
