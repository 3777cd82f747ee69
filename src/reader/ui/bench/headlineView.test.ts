import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTime, headlinePieces } from './headlineView.ts';

describe('headlinePieces', () => {
  it('says of each piece all that it is', () => {
    const pieces = headlinePieces('王毅应约通电话', [
      { kind: 'shared', range: [0, 4] },
      { kind: 'name', range: [0, 2] },
    ]);
    expect(pieces.map(({ text, kinds }) => [text, kinds])).toEqual([
      ['王毅', ['shared', 'name']],
      ['应约', ['shared']],
      ['通电话', []],
    ]);
  });
  it('gives the headline back when joined', () => {
    const mark = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([from, length]) => ({ kind: 'name' as const, range: [from, from + length] as const }));
    fc.assert(
      fc.property(fc.string(), fc.array(mark), (title, marks) => {
        expect(
          headlinePieces(title, marks)
            .map(({ text }) => text)
            .join(''),
        ).toBe(title);
      }),
    );
  });
});

describe('byTime', () => {
  it('puts the earliest first and the undated last', () => {
    const times = [null, 20, 10, null].map((publishedAt) => ({ article: { publishedAt } }));
    expect(byTime(times).map(({ article }) => article.publishedAt)).toEqual([10, 20, null, null]);
  });
});
