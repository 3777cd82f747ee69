import { expect, test } from 'vitest';
import { isInterfaceLanguage, languageFor } from './interfaceLanguage.ts';

test('a reader from Taiwan, Hong Kong or Macau reads Traditional characters, from elsewhere Simplified ones', () => {
  for (const tag of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-CN', 'yue', 'zh-tw'])
    expect(languageFor([tag]), tag).toBe('zh-Hant');
  for (const tag of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans-HK', 'zh-Hans'])
    expect(languageFor([tag]), tag).toBe('zh-Hans');
});

test('the first language that is spoken here is taken; without any it is Simplified Chinese', () => {
  expect(languageFor(['uk-UA', 'en-GB', 'zh-TW'])).toBe('en');
  expect(languageFor(['fr', 'zh-TW', 'en'])).toBe('zh-Hant');
  expect(languageFor(['fr', '*', '', '-'])).toBe('zh-Hans');
  expect(languageFor([])).toBe('zh-Hans');
});

test('what was kept must name a language', () => {
  expect(['zh-Hant', 'constructor', '', 'zh', undefined].map(isInterfaceLanguage)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
