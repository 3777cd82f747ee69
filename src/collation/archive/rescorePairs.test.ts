import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArchiveChange, GONE, rescorePairs } from './rescorePairs.ts';
import { scorePairs } from './scoredPairs.ts';

const own = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 })
  .map((prints) => Uint32Array.from(prints).sort());

/** A text of the former archive, if any, and one of the archive now, if any. */
const step = fc.record({
  former: fc.option(own, { nil: undefined }),
  now: fc.oneof(fc.constant('same' as const), fc.option(own, { nil: undefined })),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function archivesOf(steps: readonly Step[]) {
  const former: Uint32Array[] = [];
  const now: Uint32Array[] = [];
  const places: number[] = [];
  const gone: Uint32Array[] = [];
  for (const { former: then, now: next } of steps) {
    const stays = then !== undefined && next === 'same';
    if (then) {
      places.push(stays ? now.length : GONE);
      former.push(then);
      if (!stays) gone.push(then);
    }
    if (stays) now.push(then);
    else if (next && next !== 'same') now.push(next);
  }
  const total = former.reduce((sum, { length }) => sum + length, 0);
  const change: ArchiveChange = { places: Int32Array.from(places), gone, total };
  return { former, now, change };
}

const copies = (count: number, ...prints: number[]) =>
  Array.from({ length: count }, () => Uint32Array.from(prints));

describe('rescorePairs', () => {
  test('finds, from the texts that changed, what a look at all of them finds', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const { former, now, change } = archivesOf(steps);
        const { repeated, ...found } = rescorePairs(scorePairs(former), change, now) ?? scorePairs(now);
        const { repeated: fresh, ...wanted } = scorePairs(now);
        expect(found).toEqual(wanted);
        expect(repeated).toBeGreaterThanOrEqual(fresh ?? 0);
      }),
    );
  });
  test('tells that it cannot where a fingerprint becomes boilerplate, or is none any more', () => {
    const [many, more] = [copies(256, 7), copies(257, 7)];
    const places = Int32Array.from(many.keys());
    const came = { places, gone: [], total: 256 };
    expect(rescorePairs(scorePairs(many), came, more)).toBeUndefined();
    const went = { places: Int32Array.from([...places, GONE]), gone: copies(1, 7), total: 257 };
    expect(rescorePairs(scorePairs(more), went, many)).toBeUndefined();
  });
  test('does not guess for the most part', () => {
    const former = [Uint32Array.of(1, 2), Uint32Array.of(2, 3), Uint32Array.of(9)];
    const now = [...former.slice(0, 2), Uint32Array.of(1, 2, 3)];
    const change = { places: Int32Array.of(0, 1, GONE), gone: [Uint32Array.of(9)], total: 5 };
    expect(rescorePairs(scorePairs(former), change, now)).toMatchObject({
      firsts: Uint32Array.of(0, 0, 1),
      seconds: Uint32Array.of(1, 2, 2),
      scores: Uint32Array.of(1, 2, 2),
    });
  });
});
