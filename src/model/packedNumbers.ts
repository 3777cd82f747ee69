/** Digits of base 64; the last bit of each says whether another follows, the first digit's first bit the sign. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const NO_DIGIT = 255;
const VALUES = new Uint8Array(128).fill(NO_DIGIT);
for (const [value, digit] of [...DIGITS].entries()) VALUES[digit.charCodeAt(0)] = value;

/** Integers of at most 2^48 as a short text: five bits a digit, the lowest first, as in source maps. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(packNumber).join('');
}

function packNumber(number: number): string {
  let rest = Math.abs(number) * 2 + (number < 0 ? 1 : 0);
  let text = '';
  do {
    const low = rest % 32;
    rest = Math.floor(rest / 32);
    text += DIGITS[low + (rest > 0 ? 32 : 0)];
  } while (rest > 0);
  return text;
}

/** What `packNumbers` packed. A text that is cut off gives the whole numbers before the cut; other signs count as nothing. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let weight = 1;
  // An index of a large archive has half a million digits: they are looked up by their codes.
  for (let at = 0; at < text.length; at++) {
    const digit = VALUES[text.charCodeAt(at)] ?? NO_DIGIT;
    if (digit === NO_DIGIT) continue;
    number += (digit % 32) * weight;
    weight *= 32;
    if (digit >= 32) continue;
    numbers.push(signed(number));
    number = 0;
    weight = 1;
  }
  return numbers;
}

function signed(number: number): number {
  const size = Math.floor(number / 2);
  return number % 2 === 1 ? -size : size;
}
