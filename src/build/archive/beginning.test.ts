import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf } from './beginning.ts';

describe('beginningOf', () => {
  test('two letters are as wide as one Han character, and no word is cut in two', () => {
    expect(beginningOf('三艘货轮已经离港', 4)).toBe('三艘货轮');
    expect(beginningOf('three freighters left the harbour', 11)).toBe('three freighters ');
    expect(beginningOf('Three ships didn’t leave', 10)).toBe('Three ships ');
    expect(beginningOf('外长 Dmytro Kuleba 说', 7)).toBe('外长 Dmytro ');
    expect(beginningOf('乌克兰外长Kuleba说', 7)).toBe('乌克兰外长');
  });
  test('one word that is most of the text is cut', () => {
    expect(beginningOf('Rechtsschutzversicherungsgesellschaften', 10)).toBe('Rechtsschutzversiche');
  });
  test('is the beginning of the text, and the whole of one that is no wider', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        expect(text.startsWith(beginningOf(text, most))).toBe(true);
        expect(beginningOf(text, [...text].length)).toBe(text);
      }),
    );
  });
});
