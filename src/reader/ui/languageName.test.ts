import { expect, test } from 'vitest';
import { languageName } from './languageName.ts';

test('a language is named in the interface’s language, and what is none stays as it is', () => {
  expect(['zh-Hans', 'zh-Hant', 'uk'].map((tag) => languageName(tag, 'zh-Hans'))).toEqual([
    '简体中文',
    '繁体中文',
    '乌克兰语',
  ]);
  expect(languageName('zh-Hans', 'en')).toBe('Simplified Chinese');
  expect(['<b>', 'qxy'].map((tag) => languageName(tag, 'en'))).toEqual(['<b>', 'qxy']);
});
