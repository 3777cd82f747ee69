import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstTaken } from './firstTaken.ts';

test('each character counts for the first range that has it', () => {
  const place = fc.nat(40);
  const ranges = fc.array(
    fc.tuple(place, place).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(ranges, (given) => {
      const seen = new Set<number>();
      const wanted = given.map(([from, to]) => {
        let count = 0;
        for (let at = from; at < to; at++) if (!seen.has(at)) count += 1;
        for (let at = from; at < to; at++) seen.add(at);
        return count;
      });
      expect(firstTaken(given, '字'.repeat(40))).toEqual(wanted);
    }),
  );
});

test('characters are what readers count: no blanks, and a pair of surrogates once', () => {
  const text = '𠮷 野家';
  expect(
    firstTaken(
      [
        [0, 4],
        [0, 5],
      ],
      text,
    ),
  ).toEqual([2, 1]);
});
