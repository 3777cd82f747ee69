import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameEntry } from '../../model/index.ts';
import { gazetteerOf } from './gazetteer.ts';
import { NameFinder } from './nameFinder.ts';

function entry(forms: readonly string[], more: Partial<NameEntry> = {}): NameEntry {
  return { forms, kind: 'person', asWritten: [], short: [], except: [], ...more };
}

const ENTRIES = [
  entry(['乌克兰', 'Ukraine'], { kind: 'place' }),
  entry(['中国', 'China'], { kind: 'place', except: ['发展中国家', 'China Daily'] }),
  entry(['美国', 'United States'], { kind: 'place', asWritten: ['US', 'U.S.'] }),
  entry(['普京', 'Putin'], { except: ['普京斯基'] }),
  entry(['约翰逊', 'Boris Johnson'], { short: ['Johnson'] }),
];
const gazetteer = gazetteerOf(ENTRIES);
const finder = new NameFinder(gazetteer);

function found(text: string): string[] {
  return finder
    .find(text)
    .map(
      ({ form, from, to }) =>
        `${text.slice(from, to)}=${gazetteer.names[gazetteer.forms[form]?.name ?? -1]?.name}`,
    );
}

describe('NameFinder', () => {
  test('finds every form of a name under its settled name', () => {
    expect(found('乌克兰外长说，Ukraine 和普京')).toEqual(['乌克兰=乌克兰', 'Ukraine=乌克兰', '普京=普京']);
  });
  test('folds script and width', () => {
    expect(found('烏克蘭與普亭、Ｐｕｔｉｎ')).toEqual(['烏克蘭=乌克兰', 'Ｐｕｔｉｎ=普京']);
  });
  test('knows the house style of the program for a name that a list has', () => {
    expect(found('俄國總統普丁')).toEqual(['普丁=普京']);
  });
  test('takes the longest, and leaves alone what a longer word means otherwise', () => {
    expect(found('发展中国家的普京斯基，中国')).toEqual(['中国=中国']);
    expect(found('China Daily 与 China')).toEqual(['China=中国']);
  });
  test('keeps to the borders of words that are written with letters', () => {
    expect(found('Putinism, Putin’s, Ukrainian, Ukraine-based')).toEqual(['Putin=普京', 'Ukraine=乌克兰']);
    expect(found('在Ukraine的')).toEqual(['Ukraine=乌克兰']);
  });
  test('wants the capital of a name, and all capitals where only they tell it', () => {
    expect(found('fine china told us')).toEqual([]);
    expect(found('the US and the U.S. told Us, UKRAINE')).toEqual(['US=美国', 'U.S.=美国', 'UKRAINE=乌克兰']);
  });
  test('counts a short form only in texts that have a whole one', () => {
    const names = (texts: string[]) => finder.findAll(texts).map((hits) => hits.length);
    expect(names(['Johnson spoke', 'Johnson again'])).toEqual([0, 0]);
    expect(names(['Johnson spoke', 'Boris Johnson'])).toEqual([1, 1]);
  });
  test('whatever it is given: hits ascend, do not overlap, and fold to their form', () => {
    const piece = fc.constantFrom(
      '乌克兰',
      '烏',
      '克',
      '兰',
      'Putin',
      'U.S.',
      'US',
      '中国',
      '发展',
      '家',
      ' ',
      'é',
      '𠮷',
      'ﬃ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { form, from, to } of finder.find(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to - from).toBe(gazetteer.forms[form]?.written.length);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('gazetteerOf', () => {
  test('makes entries with a form in common one name, whose kind the first of them says', () => {
    const { names, forms } = gazetteerOf([
      entry(['王毅', '王外长'], { country: 'CN' }),
      entry(['王毅', 'Wang Yi'], { kind: 'place' }),
    ]);
    expect(names.filter(({ name }) => name === '王毅')).toEqual([
      { name: '王毅', kind: 'person', country: 'CN' },
    ]);
    expect(forms.map(({ written }) => written)).toEqual(['王毅', '王外长', 'Wang Yi']);
  });
  test('has no name of unknown kind', () => {
    expect(gazetteerOf([{ forms: ['某某', '某甲'], asWritten: [], short: [], except: [] }]).names).toEqual(
      [],
    );
  });
});
