import { expect, test } from 'vitest';
import { cellNumbers } from './cellNumbers.ts';

test('thousands are grouped, and what is longer is shortened in the language', () => {
  const written = (language: string) =>
    [701, 5208, 21_340].map((value) => cellNumbers(language).format(value));
  expect(written('zh-Hans')).toEqual(['701', '5,208', '2.1万']);
  expect(written('zh-Hant')).toEqual(['701', '5,208', '2.1萬']);
  expect(written('en')).toEqual(['701', '5.2K', '21.3K']);
});
