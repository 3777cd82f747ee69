import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extend } from './extension.ts';

const tokens = (text: string) => Int32Array.from(text, (character) => character.codePointAt(0) ?? 0);
const START = { a: 0, b: 0 };

describe('extend', () => {
  test('follows two texts through what was put in, cut and changed', () => {
    const [a, b] = [tokens('abcdefghXYijklm'), tokens('abZcdefghijklm')];
    expect(extend(a, b, START, 1, { a: a.length, b: b.length })).toEqual([
      { a: 0, b: 0, length: 2 },
      { a: 2, b: 3, length: 6 },
      { a: 10, b: 9, length: 5 },
    ]);
  });
  test('ends where the texts go apart', () => {
    const [a, b] = [tokens('abcdef0123456789012345abc'), tokens('abcdefzyxwvutszyxwvutsabc')];
    expect(extend(a, b, START, 1, { a: a.length, b: b.length })).toEqual([{ a: 0, b: 0, length: 6 }]);
  });
  test('gives runs in common, in order, inside its room, whichever way it goes', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, -1), (x, y, direction) => {
        const [a, b] = [tokens(x), tokens(y)];
        const corner = direction === 1 ? START : { a: a.length, b: b.length };
        let end = { a: 0, b: 0 };
        const runs = extend(a, b, corner, direction, { a: a.length, b: b.length });
        for (const run of runs) {
          expect(run.length).toBeGreaterThan(1);
          expect(run.a).toBeGreaterThanOrEqual(end.a);
          expect(run.b).toBeGreaterThanOrEqual(end.b);
          expect(x.slice(run.a, run.a + run.length)).toBe(y.slice(run.b, run.b + run.length));
          end = { a: run.a + run.length, b: run.b + run.length };
        }
      }),
    );
  });
});
