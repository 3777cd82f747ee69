import { packNumbers } from './packedNumbers.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** By character code: the value of a digit, 255 for what is none. */
const VALUES = /* @__PURE__ */ valuesOfDigits();

function valuesOfDigits(): Uint8Array {
  const values = new Uint8Array(128).fill(255);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  return values;
}

/** Places in the archive's order, ascending and each once, as differences from the one before: a packed text. */
export function packPlaces(places: readonly number[]): string {
  return packNumbers(places.map((place, at) => place - (places[at - 1] ?? 0)));
}

/**
 * What `packPlaces` packed, as far as it lies in an archive of `count` articles. Facets have a million of them, so the
 * digits are read by table.
 */
export function unpackPlaces(text: string, count: number): Uint32Array {
  const places = new Uint32Array(text.length);
  let [size, place, number, weight] = [0, 0, 0, 1];
  for (let at = 0; at < text.length; at++) {
    const digit = VALUES[text.charCodeAt(at)] ?? 255;
    if (digit === 255) continue;
    number += (digit % 32) * weight;
    weight *= 32;
    if (digit >= 32) continue;
    // The lowest bit is the sign; places ascend, so none is set.
    place += Math.floor(number / 2);
    if (place >= count) break;
    places[size++] = place;
    number = 0;
    weight = 1;
  }
  return places.subarray(0, size);
}
