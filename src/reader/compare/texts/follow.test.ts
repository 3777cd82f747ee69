import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Anchor, heightBeside } from './follow.ts';

const anchor = (from: number, to: number, height: number): Anchor => ({
  from: { top: from, bottom: from + height },
  to: { top: to, bottom: to + height },
});

test('a passage stands beside itself, and what lies between keeps its share', () => {
  const anchors = [anchor(100, 300, 50), anchor(250, 400, 50)];
  const at = (height: number) => heightBeside(height, anchors, [400, 500]);
  expect([0, 50, 100, 125, 150, 200, 250, 400].map(at)).toEqual([0, 150, 300, 325, 350, 375, 400, 500]);
});

test('what moved bends nothing', () => {
  const anchors = [anchor(100, 300, 50), anchor(200, 20, 50), anchor(300, 400, 50)];
  expect(heightBeside(220, anchors, [400, 500])).toBeCloseTo(350 + (70 / 150) * 50);
});

test('never runs backwards, and never past an end', () => {
  const some = fc.array(
    fc.tuple(fc.nat(900), fc.nat(900), fc.nat(100)).map(([from, to, height]) => anchor(from, to, height)),
  );
  fc.assert(
    fc.property(some, fc.nat(1000), fc.nat(1000), (anchors, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((height) =>
        heightBeside(height, anchors, [1000, 1000]),
      ) as [number, number];
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1000);
    }),
  );
});
