import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermCounts } from './termCounts.ts';

test('terms are counted as a map counts them, however many there are', () => {
  const term = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -3, max: 3 }));
  const terms = fc.oneof(
    fc.array(term),
    fc.nat(5000).map((length) => Array.from({ length }, (_, at) => at * 1024)),
  );
  fc.assert(
    fc.property(terms, (list) => {
      const counts = new TermCounts();
      const expected = new Map<number, number>();
      for (const one of list) {
        counts.add(one);
        expected.set(one, (expected.get(one) ?? 0) + 1);
      }
      for (const [one, count] of expected) expect(counts.of(one)).toBe(count);
      expect(counts.of(7_777_777)).toBe(expected.get(7_777_777) ?? 0);
    }),
  );
});
