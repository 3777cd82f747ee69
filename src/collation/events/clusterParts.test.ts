import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterParts } from './clusterParts.ts';

const COUNT = 9;
const thing = fc.integer({ min: 0, max: COUNT - 1 });
const pairs = <T>(more: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(thing, thing, more), {
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    })
    .map((all) => all.filter(([a, b]) => a !== b));
const request = fc.record({
  ties: pairs(fc.double({ min: 0.05, max: 1, noNaN: true })).map((all) =>
    all.map(([x, y, strength]) => ({ a: Math.min(x, y), b: Math.max(x, y), strength })),
  ),
  apart: pairs(fc.constant(0)).map((all) => all.slice(0, 3).map(([a, b]) => [a, b] as const)),
  times: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: COUNT, maxLength: COUNT }),
  longest: fc.integer({ min: 1, max: 20 }),
});
const cluster = ({
  ties,
  apart,
  times,
  longest,
}: Partial<{
  ties: { a: number; b: number; strength: number }[];
  apart: (readonly [number, number])[];
  times: number[];
  longest: number;
}>) =>
  clusterParts({
    weights: Array.from({ length: COUNT }, () => 1),
    spans: Array.from({ length: COUNT }, (_, at) => [times?.[at] ?? 0, times?.[at] ?? 0] as const),
    ties: ties ?? [],
    apart: apart ?? [],
    least: 0.4,
    longest: longest ?? 100,
  });

describe('clusterParts', () => {
  test('each thing is in one group', () => {
    fc.assert(
      fc.property(request, (own) => {
        expect(cluster(own).flat().sort()).toEqual(Array.from({ length: COUNT }, (_, at) => at));
      }),
    );
  });
  test('no group takes longer than it may, nor has two that are kept apart', () => {
    fc.assert(
      fc.property(request, (own) => {
        for (const group of cluster(own)) {
          const times = group.map((at) => own.times[at] ?? 0);
          expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(own.longest);
          for (const [a, b] of own.apart) expect(group.includes(a) && group.includes(b)).toBe(false);
        }
      }),
    );
  });
  test('the order of the ties changes nothing', () => {
    fc.assert(
      fc.property(request, (own) => {
        expect(cluster({ ...own, ties: [...own.ties].reverse() })).toEqual(cluster(own));
      }),
    );
  });
  test('a chain of weak ties makes no group of all', () => {
    const ties = Array.from({ length: COUNT - 1 }, (_, at) => ({ a: at, b: at + 1, strength: 0.5 }));
    expect(Math.max(...cluster({ ties }).map(({ length }) => length))).toBe(2);
  });
  test('what each is tied to comes together', () => {
    const ties = [0, 1, 2].flatMap((a) =>
      [0, 1, 2].filter((b) => b > a).map((b) => ({ a, b, strength: 0.5 })),
    );
    expect(cluster({ ties })[0]).toEqual([0, 1, 2]);
  });
});
