import { expect, test } from 'vitest';
import { searchWords } from './searchWords.ts';

test.each([
  [
    ['search', 'site', '-停火 乌克兰'],
    ['search', 'site', ' -停火 乌克兰'],
  ],
  [
    ['search', 'site', '-lang:zh'],
    ['search', 'site', ' -lang:zh'],
  ],
  [
    ['search', 'site', '--', '--limit'],
    ['search', 'site', ' --limit'],
  ],
  [
    ['search', '--', 'site', '停火'],
    ['search', 'site', '停火'],
  ],
  [
    ['search', 'site', '停火', '--limit', '3', '-h'],
    ['search', 'site', '停火', '--limit', '3', '-h'],
  ],
  [
    ['build', 'seeds', '-lang:zh', '--'],
    ['build', 'seeds', '-lang:zh', '--'],
  ],
])('%j', (words, taken) => {
  expect(searchWords(words)).toEqual(taken);
});
