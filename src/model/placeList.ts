import { DIGIT_VALUES, differencesOf, NO_DIGIT, packNumbers } from './packedNumbers.ts';

/** Places in the archive's order, ascending and each once, as differences from the one before: a packed text. */
export function packPlaces(places: readonly number[]): string {
  return packNumbers(differencesOf(places));
}

/**
 * What `packPlaces` packed, as far as it lies in an archive of `count` articles. Facets have a million of them, so the
 * digits are read by table.
 */
export function unpackPlaces(text: string, count: number): Uint32Array {
  const places = new Uint32Array(text.length);
  let [size, place, number, weight] = [0, 0, 0, 1];
  for (let at = 0; at < text.length; at++) {
    const digit = DIGIT_VALUES[text.charCodeAt(at)] ?? NO_DIGIT;
    if (digit === NO_DIGIT) continue;
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
