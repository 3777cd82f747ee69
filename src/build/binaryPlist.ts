/** A place in the file's table of values. */
export type PlistReference = number;

/** Four bits of a value's first byte say what it is. */
const DATA = 4;
const ASCII_TEXT = 5;
const UTF16_TEXT = 6;
const ARRAY = 10;
const DICTIONARY = 13;
/** Where the other four bits are these, the length follows as a number of its own. */
const LONG = 15;
const NUMBER = 1;

/** What browsers write has a handful. */
const MOST_NAMES = 1000;

const MAGIC = 'bplist00';
const TRAILER_BYTES = 32;

/** Where a value's content begins, and of how many items or bytes it is. */
interface Extent {
  readonly kind: number;
  readonly from: number;
  readonly length: number;
}

/**
 * Apple's binary property list, read value by value as it is asked for: a few bytes may describe more values than there is
 * memory, or one that holds itself, and nobody asks for these. Everything throws a `RangeError` where the file says what
 * cannot be.
 * https://github.com/apple-oss-distributions/CF/blob/CF-1153.18/CFBinaryPList.c
 */
export class BinaryPlist {
  readonly #bytes: Buffer;
  readonly #offsetBytes: number;
  readonly #referenceBytes: number;
  readonly #tableAt: number;
  /** The value that holds all others. */
  readonly top: PlistReference;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const trailer = bytes.length - TRAILER_BYTES;
    this.#offsetBytes = this.#number(trailer + 6, 1);
    this.#referenceBytes = this.#number(trailer + 7, 1);
    this.top = this.#number(trailer + 16, 8);
    this.#tableAt = this.#number(trailer + 24, 8);
  }

  /** True where bytes begin as such a list does. */
  static is(bytes: Buffer): boolean {
    return bytes.length > TRAILER_BYTES && bytes.toString('latin1', 0, MAGIC.length) === MAGIC;
  }

  /** What a dictionary has by a name of ASCII; undefined where it has nothing, and where it is none. */
  get(reference: PlistReference, name: string): PlistReference | undefined {
    const { kind, from, length } = this.#extent(reference);
    if (kind !== DICTIONARY) return undefined;
    if (length > MOST_NAMES) throw new RangeError('a dictionary has more names than any that is read');
    for (let index = 0; index < length; index++) {
      if (this.#isNamed(this.#reference(from, index), name)) return this.#reference(from, length + index);
    }
    return undefined;
  }

  /** How many items an array has; 0 where it is none. */
  count(reference: PlistReference): number {
    const { kind, length } = this.#extent(reference);
    return kind === ARRAY ? length : 0;
  }

  /** One item of an array, from 0. */
  item(reference: PlistReference, index: number): PlistReference {
    return this.#reference(this.#extent(reference).from, index);
  }

  /** A text; undefined where it is none. */
  text(reference: PlistReference): string | undefined {
    const { kind, from, length } = this.#extent(reference);
    if (kind === ASCII_TEXT) return this.#slice(from, length).toString('latin1');
    if (kind !== UTF16_TEXT) return undefined;
    return Buffer.from(this.#slice(from, 2 * length))
      .swap16()
      .toString('utf16le');
  }

  /** Bytes; undefined where it is none of these. */
  data(reference: PlistReference): Buffer | undefined {
    const { kind, from, length } = this.#extent(reference);
    return kind === DATA ? this.#slice(from, length) : undefined;
  }

  /** A name may be as long as the file, and stand in it a million times. */
  #isNamed(reference: PlistReference, name: string): boolean {
    const { kind, from, length } = this.#extent(reference);
    return (
      kind === ASCII_TEXT && length === name.length && this.#slice(from, length).toString('latin1') === name
    );
  }

  #extent(reference: PlistReference): Extent {
    const at = this.#number(this.#tableAt + reference * this.#offsetBytes, this.#offsetBytes);
    const first = this.#number(at, 1);
    const kind = first >> 4;
    const length = first & LONG;
    if (length < LONG) return { kind, from: at + 1, length };
    const size = this.#number(at + 1, 1);
    if (size >> 4 !== NUMBER) throw new RangeError('a length is no number');
    const bytes = 2 ** (size & LONG);
    return { kind, from: at + 2 + bytes, length: this.#number(at + 2, bytes) };
  }

  #reference(from: number, index: number): PlistReference {
    return this.#number(from + index * this.#referenceBytes, this.#referenceBytes);
  }

  /** The high byte comes first. */
  #number(at: number, bytes: number): number {
    let value = 0;
    for (const byte of this.#slice(at, bytes)) value = value * 256 + byte;
    return value;
  }

  #slice(from: number, length: number): Buffer {
    if (!(from >= 0 && length >= 0 && from + length <= this.#bytes.length))
      throw new RangeError('a value lies outside of the file');
    return this.#bytes.subarray(from, from + length);
  }
}
