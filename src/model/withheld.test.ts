import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters } from '../text/index.ts';
import type { TextRange } from './textRange.ts';
import { isWithheld, WITHHELD, withheldParts, withhold } from './withheld.ts';

const text = fc.string({ unit: fc.constantFrom('王', '毅', 'a', ' ', '，', '。', '😀', '𠮷', '\n', '█') });
const ranges = fc.array(
  fc.tuple(fc.nat(20), fc.nat(20)).map(([from, length]): TextRange => [from, from + length]),
  { maxLength: 3 },
);

describe('withhold', () => {
  it('leaves what is published, and punctuation, where it stood', () => {
    expect(withhold('王毅说，中方支持对话。😀', [[4, 8]])).toBe('███，中方支持██。█\u00A0');
    expect(withhold('a█b', [[0, 3]])).toBe('a■b');
  });
  it('keeps units and characters, and shows no word that is not published', () => {
    fc.assert(
      fc.property(text, ranges, (whole, published) => {
        const masked = withhold(whole, published);
        expect(masked).toHaveLength(whole.length);
        expect(countCharacters(masked)).toBe(countCharacters(whole));
        [...masked.matchAll(/[王毅a]/gu)].forEach(({ index }) => {
          expect(published.some(([from, to]) => from <= index && index < to)).toBe(true);
        });
      }),
    );
  });
});

describe('withheldParts', () => {
  it('cuts a text at what is withheld, with the signs that belong to it', () => {
    expect(withheldParts('“██，██。”')).toEqual([{ text: '“██，██。”', isWithheld: true }]);
    expect(withheldParts('██，中方支持。██')).toEqual([
      { text: '██', isWithheld: true },
      { text: '，中方支持。', isWithheld: false },
      { text: '██', isWithheld: true },
    ]);
    expect(withheldParts('中方')).toEqual([{ text: '中方', isWithheld: false }]);
  });
  it('gives the text back when joined, and leaves nothing withheld in what is published', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const parts = withheldParts(whole);
        expect(parts.map((part) => part.text).join('')).toBe(whole);
        expect(parts.every((part) => part.isWithheld === part.text.includes(WITHHELD))).toBe(true);
        expect(isWithheld(whole)).toBe(parts.some((part) => part.isWithheld));
      }),
    );
  });
});
