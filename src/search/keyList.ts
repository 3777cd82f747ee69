import type { BitReader, BitWriter } from './bits.ts';
import { COMMON_HAN, COMMON_NUMBERS } from './commonHan.ts';
import { readInterpolative, writeInterpolative } from './interpolative.ts';
import type { Key } from './keys.ts';

const UNITS = 0x10000;

/** Writes ascending keys. Those of one first character stand together: that one, how many there are, their second ones. */
export function writeKeys(bits: BitWriter, keys: readonly Key[]): void {
  let last = 0;
  for (let from = 0; from < keys.length; ) {
    const first = (keys[from] ?? 0) >>> 16;
    let to = from + 1;
    while (to < keys.length && (keys[to] ?? 0) >>> 16 === first) to += 1;
    bits.putGamma(first - last + 1);
    bits.putGamma(to - from);
    writeSeconds(
      bits,
      keys.slice(from, to).map((key) => key & 0xffff),
    );
    [last, from] = [first, to];
  }
}

/** Characters in common use by their numbers among those, then all others. */
function writeSeconds(bits: BitWriter, seconds: readonly number[]): void {
  const common = seconds.filter(isCommon).map((unit) => (COMMON_NUMBERS[unit] ?? 0) - 1);
  const others = seconds.filter((unit) => !isCommon(unit));
  bits.putBelow(common.length, seconds.length + 1);
  writeInterpolative(bits, Uint32Array.from(common), 0, COMMON_HAN.length - 1);
  writeInterpolative(bits, Uint32Array.from(others), 0, UNITS - 1);
}

function isCommon(unit: number): boolean {
  return COMMON_NUMBERS[unit] !== 0;
}

/** Reads what `writeKeys` wrote; of what is damaged, fewer than `count`. */
export function readKeys(bits: BitReader, count: number): Uint32Array {
  // A key takes a bit at least, but for those of a first character that has all second ones.
  const keys = new Uint32Array(Math.min(count, bits.length + UNITS));
  let [first, end] = [0, 0];
  while (end < keys.length) {
    first += bits.readGamma() - 1;
    const own = Math.min(keys.length - end, UNITS, bits.readGamma());
    if (first >= UNITS || bits.isPastEnd) break;
    for (const second of readSeconds(bits, own)) keys[end++] = ((first << 16) | second) >>> 0;
  }
  return keys.subarray(0, end);
}

function readSeconds(bits: BitReader, count: number): Uint32Array {
  const seconds = new Uint32Array(count);
  const common = Math.min(COMMON_HAN.length, bits.readBelow(count + 1));
  readInterpolative(bits, seconds, [0, common], 0, COMMON_HAN.length - 1);
  for (let at = 0; at < common; at++) seconds[at] = COMMON_HAN[seconds[at] ?? 0] ?? 0;
  readInterpolative(bits, seconds, [common, count], 0, UNITS - 1);
  return seconds.sort();
}
