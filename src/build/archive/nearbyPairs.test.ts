import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearbyPairs } from './nearbyPairs.ts';

const piece = (from: number) => ({ pack: 'p', from, length: 1 });
const pairOf = ([a, b]: readonly [number, number]) => ({ a: piece(a), b: piece(b) });

test('pairs of one article stand together', () => {
  const pairs = (
    [
      [1, 9],
      [2, 8],
      [3, 7],
      [1, 6],
      [2, 5],
      [6, 9],
    ] as const
  ).map(pairOf);
  expect(nearbyPairs(pairs).map(({ a, b }) => [a.from, b.from])).toEqual([
    [1, 9],
    [1, 6],
    [6, 9],
    [2, 8],
    [2, 5],
    [3, 7],
  ]);
});

test('each pair is there once, whatever the pairs are', () => {
  const places = fc.nat({ max: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(places, places), { selector: (pair) => pair.join() }), (drawn) => {
      const pairs = drawn.map(pairOf);
      const ordered = nearbyPairs(pairs);
      expect(ordered).toHaveLength(pairs.length);
      expect(new Set(ordered)).toEqual(new Set(pairs));
    }),
  );
});
