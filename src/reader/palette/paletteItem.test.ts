import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineQueries, type PaletteItem, rankItems } from './paletteItem.ts';

const item = (text: string, others: readonly string[] = []): PaletteItem => ({
  id: text,
  kind: 'article',
  text,
  others,
  act: () => undefined,
});
const SINA = item('王毅应约同乌克兰外长通电话 重点就确保中国在乌公民安全表明立场');
const GUANCHA = item('俄方：无普京与泽连斯基会谈计划');
const NAME = item('泽连斯基', ['Volodymyr Zelensky', '泽伦斯基']);
const TEXTS = (typed: string) => rankItems([SINA, GUANCHA, NAME], typed, 9).map((one) => one.item.text);

describe('the palette', () => {
  test('finds a headline by signs that stand in it in that order', () => {
    expect(TEXTS('王毅通话')).toEqual([SINA.text]);
    expect(TEXTS('普泽会谈')).toEqual([GUANCHA.text]);
    expect(TEXTS('话王')).toEqual([]);
  });
  test('finds what is nearer to the typed text first', () => {
    expect(TEXTS('泽连斯基')).toEqual([NAME.text, GUANCHA.text]);
  });
  test('does not care for script, width and case, nor for the way a name is written', () => {
    expect(TEXTS('澤連斯基')[0]).toBe(NAME.text);
    expect(TEXTS('ｚｅｌｅｎｓｋｙ')).toEqual([NAME.text]);
    expect(TEXTS('泽伦斯基')).toEqual([NAME.text]);
  });
  test('marks the signs that were typed', () => {
    const [{ marks } = { marks: [] }] = rankItems([SINA], '王毅通话', 9);
    expect(marks.map(([from, to]) => SINA.text.slice(from, to))).toEqual(['王毅', '通', '话']);
  });
  test('takes any text, and its marks are pieces of the item in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }),
        fc.string(),
        (texts, typed) => {
          for (const { item: found, marks } of rankItems(
            texts.map((text) => item(text)),
            typed,
            9,
          )) {
            const flat = marks.flat();
            expect(flat).toEqual([...flat].sort((a, b) => a - b));
            expect(flat.at(-1) ?? 0).toBeLessThanOrEqual(found.text.length);
          }
        },
      ),
    );
  });
  test('asks the search of a large archive for the words, then for pairs of them', () => {
    expect(headlineQueries('王毅通话')).toEqual(['in:title 王毅通话', 'in:title 王毅 通话']);
    expect(headlineQueries('"Kyiv: 王毅')).toEqual(['in:title Kyiv 王毅']);
    expect(headlineQueries('  ')).toEqual([]);
  });
});
