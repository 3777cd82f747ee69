/** Digits of base 64; the last bit of each says whether another follows, the first digit's first bit the sign. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The value of a character code that is no digit. */
export const NO_DIGIT = 255;

/** The value of each digit, by its character code. An index of a large archive has half a million digits. */
export const DIGIT_VALUES: Uint8Array = /* @__PURE__ */ valuesOfDigits();

function valuesOfDigits(): Uint8Array {
  const values = new Uint8Array(128).fill(NO_DIGIT);
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
  return values;
}

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
  for (let at = 0; at < text.length; at++) {
    const digit = DIGIT_VALUES[text.charCodeAt(at)] ?? NO_DIGIT;
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

/** Numbers as differences from the one before; `sumsOf` undoes it. */
export function differencesOf(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** What `differencesOf` made differences of. */
export function sumsOf(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}
