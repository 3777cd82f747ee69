import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchApproximately } from './approximateMatch.ts';

/** Levenshtein's distance, by its definition. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The fewest errors of any stretch (Sellers, 1980). */
function fewestErrors(text: string, pattern: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, index) => index);
  let fewest = pattern.length;
  for (const unit of text.split('')) {
    const next = [0];
    for (let row = 1; row <= pattern.length; row++)
      next.push(
        Math.min(
          (column[row] ?? 0) + 1,
          (next[row - 1] ?? 0) + 1,
          (column[row - 1] ?? 0) + Number(pattern[row - 1] !== unit),
        ),
      );
    column = next;
    fewest = Math.min(fewest, column[pattern.length] ?? 0);
  }
  return fewest;
}

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom(...'abcd'), maxLength });

test('finds the fewest errors, and every match has as many as it says', () => {
  fc.assert(
    fc.property(letters(150), letters(90), (text, pattern) => {
      fc.pre(pattern !== '');
      const fewest = fewestErrors(text, pattern);
      const found = matchApproximately(text, pattern, pattern.length - 1);
      expect(found.length > 0).toBe(text !== '' && fewest < pattern.length);
      for (const { from, to, errors } of found) {
        expect(errors).toBe(fewest);
        expect(distance(pattern, text.slice(from, to))).toBe(errors);
      }
    }),
    { numRuns: 400 },
  );
});

test('a search beyond its bound finds nothing rather than taking long', () => {
  expect(matchApproximately('a'.repeat(100_000), 'b'.repeat(9_000), 2_000)).toEqual([]);
});
