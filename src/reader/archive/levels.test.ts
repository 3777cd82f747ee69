import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelOf } from './levels.ts';

test('nothing has no level, the most has the deepest, and more is never paler', () => {
  expect(levelOf(0, 10)).toBe(0);
  expect(levelOf(10, 10)).toBe(5);
  expect(levelOf(1, 1_000_000)).toBe(1);
  expect(levelOf(0, 0)).toBe(0);
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (one, other, most) => {
      expect(levelOf(Math.max(one, other), most)).toBeGreaterThanOrEqual(levelOf(Math.min(one, other), most));
    }),
  );
});
