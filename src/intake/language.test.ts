import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('languageOf', () => {
  it.each([
    ['王毅应约同乌克兰外长通电话', 'zh-Hans'],
    ['烏克蘭外長與中國外長通電話', 'zh-Hant'],
    ['后里台', 'zh-Hans'],
    ['王毅 met Dmytro Kuleba and Antony Blinken on Monday in the city', 'en'],
    ['中国外长王毅与 Dmytro Kuleba 通电话，讨论局势', 'zh-Hans'],
    ['Президент России провёл переговоры', 'ru'],
    ['Президент України провів переговори', 'uk'],
    ['日本の外務大臣は記者会見で述べた', 'ja'],
    ['123 — 456', 'und'],
    ['', 'und'],
  ])('tells that %s is %s', (text, lang) => expect(languageOf(text)).toBe(lang));
});
