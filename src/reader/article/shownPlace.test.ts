import { expect, test } from 'vitest';
import { parsePlace } from './shownPlace.ts';

test('parsePlace reads a place inside the text, and nothing else', () => {
  expect(parsePlace('12-34', 40)).toEqual([12, 34]);
  for (const wrong of [null, '', '12', '34-12', '12-12', '12-41', '-1-2', '1-2-3', 'a-b', '1e1-20'])
    expect(parsePlace(wrong, 40)).toBeUndefined();
});
