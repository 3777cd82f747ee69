import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countCharacters,
  cutTokens,
  isPunctuation,
  normalise,
  numberOfForm,
  rangeInOriginal,
  tokenNumbers,
} from './index.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'烏克蘭乌克兰，。「」“”Ａa1 \u3000\n\u200b𠮷ﬁ') }),
);

describe('normalise', () => {
  test('folds width, case, punctuation, white space and script', () => {
    expect(normalise('「烏克蘭」　ＴＶ２４，\n好').text).toBe('"乌克兰"tv24,好');
  });
  test('keeps the way back to the original', () => {
    const normalised = normalise('A　烏克蘭');
    expect(rangeInOriginal(normalised, 1, 4)).toEqual([2, 5]);
  });
  test('maps every unit to a character of the original, in order', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: settled, starts, ends } = normalise(original);
        expect(starts.length).toBe(settled.length);
        for (let unit = 0; unit < settled.length; unit++) {
          expect(starts[unit]).toBeGreaterThanOrEqual(unit > 0 ? (starts[unit - 1] ?? 0) : 0);
          expect(ends[unit]).toBeGreaterThan(starts[unit] ?? 0);
          expect(ends[unit]).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });
  test.for([
    ['這意味著雙方將沿著既定方向推進', '这意味着双方将沿着既定方向推进'],
    ['並瞭解衞星計畫的答覆', '并了解卫星计划的答复'],
    ['甚麼藉口', '什么借口'],
  ] as const)('is the same where a word, not a character, is written otherwise: %s', ([one, other]) => {
    expect(normalise(one).text).toBe(normalise(other).text);
  });
  test('is the same for Traditional and Simplified', () => {
    expect(normalise('澤連斯基會談').text).toBe(normalise('泽连斯基会谈').text);
  });
});

describe('cutTokens', () => {
  test('a Han character is a token, a word of letters or digits is one', () => {
    expect(cutTokens('乌克兰TV24，Dmytro Kuleba').forms).toEqual([
      '乌',
      '克',
      '兰',
      'tv24',
      ',',
      'dmytro',
      'kuleba',
    ]);
  });
  test('leaves out nothing but white space and what is invisible', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { forms, starts, ends } = cutTokens(original);
        expect(forms.join('')).toBe(normalise(original).text);
        let before = 0;
        starts.forEach((start, token) => {
          expect(start).toBeGreaterThanOrEqual(before);
          before = ends[token] ?? 0;
        });
      }),
    );
  });
});

test('countCharacters counts all but white space, a surrogate pair as one', () => {
  expect(countCharacters(' 乌克兰　\n𠮷 a')).toBe(5);
});

test('countCharacters counts as the characters of a text are gone through', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }), (units) => {
      const whole = String.fromCharCode(...units);
      expect(countCharacters(whole)).toBe([...whole].filter((one) => !/\s/u.test(one)).length);
    }),
  );
});

test('countCharacters leaves out what a regular expression calls white space, and nothing else', () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (/\s/u.test(character) !== (countCharacters(character) === 0)) expect(code).toBe('told apart');
  }
});

test('isPunctuation tells signs from words', () => {
  expect([isPunctuation('。” '), isPunctuation('。a'), isPunctuation('')]).toEqual([true, false, true]);
});

describe('tokenNumbers', () => {
  test('numbers the tokens that cutTokens cuts, equal ones equally', () => {
    const piece = fc.constantFrom(
      '中',
      '國',
      '国',
      'Kyiv',
      'ＫＹＩＶ',
      ' ',
      '\n',
      '“',
      '1',
      'ﬃ',
      '㎏',
      '𠮷',
      '👍',
      '\u200b',
      '-',
      'é',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect([...tokenNumbers(text)]).toEqual(cutTokens(text).forms.map(numberOfForm));
      }),
    );
  });
});
