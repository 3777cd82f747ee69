import type { BitReader, BitWriter } from './bits.ts';

/**
 * Writes ascending numbers in `[least, most]`, each there once: the middle one first, which leaves less room for those on
 * either side (binary interpolative code, Moffat and Stuiver 2000). How many there are is known to who reads them.
 */
export function writeInterpolative(
  writer: BitWriter,
  numbers: Uint32Array,
  least: number,
  most: number,
): void {
  writeBetween(writer, numbers, 0, numbers.length, least, most);
}

/** Most lists are short, and there are many: no list is made for each part of them. */
function writeBetween(
  writer: BitWriter,
  numbers: Uint32Array,
  from: number,
  to: number,
  least: number,
  most: number,
): void {
  let start = from;
  let low = least;
  while (start < to) {
    const middle = (start + to) >> 1;
    const number = numbers[middle] ?? 0;
    const first = low + middle - start;
    writer.putBelow(number - first, most - (to - 1 - middle) - first + 1);
    if (start < middle) writeBetween(writer, numbers, start, middle, low, number - 1);
    start = middle + 1;
    low = number + 1;
  }
}

/** Reads `[from, to)` of `into`, of which there are no more than fit into `[least, most]`. */
export function readInterpolative(
  reader: BitReader,
  into: Uint32Array,
  [from, to]: readonly [number, number],
  least: number,
  most: number,
): void {
  readBetween(reader, into, from, to, least, most);
}

/** A chunk has some ten thousand numbers: no list is made for each of them. */
function readBetween(
  reader: BitReader,
  into: Uint32Array,
  from: number,
  to: number,
  least: number,
  most: number,
): void {
  let start = from;
  let low = least;
  while (start < to) {
    const middle = (start + to) >> 1;
    const first = low + middle - start;
    const number = first + reader.readBelow(most - (to - 1 - middle) - first + 1);
    into[middle] = number;
    if (start < middle) readBetween(reader, into, start, middle, low, number - 1);
    start = middle + 1;
    low = number + 1;
  }
}
