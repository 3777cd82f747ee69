import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates } from './candidates.ts';
import { printsOf } from './prints.ts';

const tokens = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 120 });
const prints = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });

describe('printsOf', () => {
  test('two texts with a run of thirteen tokens in common share a fingerprint', () => {
    const run = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(tokens, tokens, tokens, tokens, run, (p, q, r, s, common) => {
        const one = new Set(printsOf(Int32Array.from([...p, ...common, ...q])));
        const other = printsOf(Int32Array.from([...r, ...common, ...s]));
        expect(other.some((hash) => one.has(hash))).toBe(true);
      }),
    );
  });
  test('come in order, each once', () => {
    fc.assert(
      fc.property(tokens, (ids) => {
        const own = [...printsOf(Int32Array.from(ids))];
        expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('findCandidates', () => {
  test('names every pair that shares a fingerprint, with the number that it shares', () => {
    fc.assert(
      fc.property(fc.array(prints, { maxLength: 12 }), (archive) => {
        const texts = archive.map((own) => Uint32Array.from(own).sort());
        const wanted = texts.flatMap((one, first) =>
          texts.slice(first + 1).flatMap((other, index) => {
            const shared = one.filter((hash) => other.includes(hash)).length;
            return shared > 0 ? [{ first, second: first + 1 + index, prints: shared }] : [];
          }),
        );
        expect(findCandidates(texts)).toEqual({ pairs: wanted, weaker: 0 });
      }),
    );
  });
  test('leaves what more texts have than reuse reaches', () => {
    const footer = (count: number) => Array.from({ length: count }, () => Uint32Array.of(7));
    expect(findCandidates(footer(256)).pairs).toHaveLength((256 * 255) / 2);
    expect(findCandidates(footer(257)).pairs).toEqual([]);
  });
  test('keeps the pairs that share most where they are too many to be aligned, and counts the others', () => {
    // Texts of 2,000 fingerprints each: 5,000 pairs are work enough. Each pair shares one; the first ten share two.
    const own = (at: number) => Array.from({ length: 1998 }, (_, index) => 1000 + at * 2000 + index);
    const texts = Array.from({ length: 200 }, (_, at) =>
      Uint32Array.from([1, at < 10 ? 2 : 1000 + at * 2000 + 1998, ...own(at)]).sort(),
    );
    const { pairs, weaker } = findCandidates(texts);
    expect(pairs.length).toBe(5_000);
    expect(pairs.length + weaker).toBe((200 * 199) / 2);
    expect(pairs.filter(({ prints: shared }) => shared === 2)).toHaveLength(45);
  });
});
