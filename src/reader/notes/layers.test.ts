import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAYERS, layersOf } from './layers.ts';

test('overlapping notes stand on layers of their own while there are enough', () => {
  expect(
    layersOf([
      [0, 5],
      [3, 8],
      [4, 6],
      [5, 9],
      [20, 30],
    ]),
  ).toEqual([0, 1, 2, 0, 0]);
});

test('no two notes of one layer overlap, but on the last', () => {
  const range = fc.tuple(fc.nat(30), fc.nat(10)).map(([from, length]) => [from, from + length] as const);
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
      const layers = layersOf(ranges);
      ranges.forEach(([from, to], a) => {
        ranges.forEach(([start, end], b) => {
          if (a < b && layers[a] === layers[b] && (layers[a] ?? 0) < LAYERS - 1)
            expect(from < end && start < to && from < to && start < end).toBe(false);
        });
      });
    }),
  );
});
