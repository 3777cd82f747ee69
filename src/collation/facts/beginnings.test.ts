import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Beginnings, matchesAt, matchesOf } from './beginnings.ts';
import { BEFORE_TITLE, matchesBeforeTitles } from './namesAtTitles.ts';
import { ENGLISH_TITLE_BEGINS, ENGLISH_TITLE_FORM, TITLE_BEGINS, TITLE_FORM } from './titles.ts';

const piece = fc.constantFrom(
  ...[
    '国务委员',
    '兼',
    '外长',
    '王毅',
    '俄',
    '罗斯',
    '总统',
    '总理',
    '府',
    '前',
    '此前',
    '驻华',
    '代表',
    '大使',
  ],
  ...[
    '拜登',
    '习近平',
    '布林肯',
    '安东尼·',
    '·',
    '-',
    '和',
    '，',
    '女士',
    '先生',
    '副',
    '中',
    '美国',
    '联合国',
  ],
  ...[
    'Foreign ',
    'foreign ',
    'Minister ',
    'President ',
    'Secretary of State ',
    'Gen. ',
    'U',
    ' ',
    '𠮷',
    '\ud840',
  ],
);
const report = fc.array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string()), { maxLength: 24 });

function found(matches: Iterable<RegExpExecArray>): string[] {
  return [...matches].map(({ index, 0: match }) => `${index} ${match}`);
}

function isFoundAlike(form: string, begins: Beginnings): void {
  const pattern = new RegExp(form, 'uy');
  fc.assert(
    fc.property(report, (pieces) => {
      const text = pieces.join('');
      const whole = found(text.matchAll(new RegExp(form, 'gu')));
      expect(found(matchesOf(text, { pattern, begins }))).toEqual(whole);
      expect(found(matchesAt(text, pattern, begins.placesIn(text)))).toEqual(whole);
    }),
    { numRuns: 1000 },
  );
}

describe('matchesOf', () => {
  test('finds the titles that a search of the whole text finds', () => {
    isFoundAlike(TITLE_FORM, TITLE_BEGINS);
    isFoundAlike(`(?<!\\p{L})${ENGLISH_TITLE_FORM}\\s`, ENGLISH_TITLE_BEGINS);
  });
  test('takes pairs of surrogates for one character', () => {
    isFoundAlike('\\p{Script=Han}', Beginnings.ofCharacters(/\p{Script=Han}/u));
  });
  test('goes on behind a match of nothing', () => {
    isFoundAlike('(?=外)', Beginnings.ofCharacters(/外/u));
  });
});

describe('matchesBeforeTitles', () => {
  test('finds what a search of the whole text finds', () => {
    fc.assert(
      fc.property(report, (pieces) => {
        const text = pieces.join('');
        const whole = new RegExp(BEFORE_TITLE, 'gu');
        expect(found(matchesBeforeTitles(text))).toEqual(found(text.matchAll(whole)));
      }),
      { numRuns: 1000 },
    );
  });
});
