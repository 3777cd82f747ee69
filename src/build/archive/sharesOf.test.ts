import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SharedPassage, TextRange } from '../../model/index.ts';
import { charactersIn, sharesOf } from './sharesOf.ts';

const passage = (from: number, to: number, length = to - from): SharedPassage => ({
  range: [from, to],
  kind: 'verbatim',
  length,
  articles: ['other'],
});

describe('charactersIn', () => {
  test('counts what several passages have in common once', () => {
    expect(charactersIn([passage(0, 10), passage(5, 20), passage(6, 8), passage(40, 50)])).toBe(30);
  });
  test('leaves white space out', () => {
    expect(charactersIn([passage(0, 10, 8), passage(20, 30, 9)])).toBe(17);
  });
  test('is what a text without white space has in any of the ranges', () => {
    const range = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(range), (ranges) => {
        const passages = ranges
          .map(([from, length]): TextRange => [from, from + length])
          .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
        const places = new Set(
          passages.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at)),
        );
        expect(charactersIn(passages.map(([from, to]) => passage(from, to)))).toBeCloseTo(places.size);
      }),
    );
  });
});

describe('sharesOf', () => {
  test('is a part of the article’s own length, the whole at most', () => {
    const cards = [
      { id: 'half', length: 20 },
      { id: 'whole', length: 8 },
      { id: 'empty', length: 0 },
      { id: 'own', length: 9 },
    ];
    const shared = new Map(['half', 'whole', 'empty'].map((id) => [id, [passage(0, 10)]]));
    expect([...sharesOf(cards, shared)]).toEqual([
      ['half', 0.5],
      ['whole', 1],
    ]);
  });
});
