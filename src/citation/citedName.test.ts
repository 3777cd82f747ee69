import { describe, expect, it } from 'vitest';
import { citedName } from './citedName.ts';

describe('a name in English', () => {
  it.each([
    ['Jane Doe', 'Doe', 'Jane'],
    ['Anne Bureau-Long', 'Bureau-Long', 'Anne'],
    ['Emmanuel MACRON', 'MACRON', 'Emmanuel'],
    ['JANE DOE', 'DOE', 'JANE'],
    ['Dan Sabbagh', 'Sabbagh', 'Dan'],
    ['Ben Hogan', 'Hogan', 'Ben'],
  ])('is taken apart where it is a person’s: %s', (whole, family, given) => {
    expect(citedName(whole, 'en')).toEqual({ whole, parts: { family, given } });
  });

  it.each([
    'Reuters Staff',
    'Associated Press',
    'BBC News',
    'Editorial board',
    'Kyiv Independent news desk',
    'AFP Beijing',
    'MACRON Emmanuel',
    'Agence France-Presse',
    'Deutsche Welle',
    'Al Jazeera',
    'Wen Jiabao',
    'Hua Chunying',
    'Geng Shuang',
    'Ai Weiwei',
    'Ban Ki-moon',
    'Moon Jae-in',
    'Tsai Ing-wen',
    'Kishida Fumio',
    'Abe Shinzo',
    'Smith Jr.',
  ])('stays whole where it is an office’s, or where the family may come first: %s', (whole) => {
    expect(citedName(whole, 'en')).toEqual({ whole });
  });
});
