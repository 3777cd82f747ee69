import { afterEach, expect, test, vi } from 'vitest';
import { canTranslate, languagePair } from './translator.ts';

afterEach(() => vi.unstubAllGlobals());

test('an article is translated into the language of the interface, or into the other one where it has that', () => {
  const pair = (...[lang, shown]: [string, string]) =>
    Object.values(languagePair(lang, shown) ?? {}).join('>');
  expect(pair('zh-Hans', 'en')).toBe('zh>en');
  expect(pair('zh-Hans', 'zh-Hant')).toBe('zh>en');
  expect(pair('zh-TW', 'zh-Hans')).toBe('zh-Hant>en');
  expect(pair('en-GB', 'en')).toBe('en>zh');
  expect(pair('uk', 'zh-Hant')).toBe('uk>zh-Hant');
  expect(pair('und', 'en')).toBe('');
  expect(pair('no tag', 'en')).toBe('');
  expect(pair('tlh', 'en')).toBe('');
});

test('nothing is offered where the browser has no translation, or says that it cannot, or fails', async () => {
  const pair = { sourceLanguage: 'zh', targetLanguage: 'en' };
  expect(await canTranslate(pair)).toBe(false);
  const answers = ['available', 'downloadable', 'unavailable'].map((answer) => async () => answer);
  const found = [];
  const never = () => new Promise(() => undefined);
  for (const availability of [...answers, () => Promise.reject(new Error('x')), never, undefined]) {
    vi.stubGlobal('Translator', { availability, create: () => undefined });
    found.push(await canTranslate(pair));
  }
  expect(found).toEqual([true, true, false, false, false, false]);
});
