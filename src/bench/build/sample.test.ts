import { expect, test } from 'vitest';
import { madeSamples } from './sample.ts';

const namesOf = (most: number) => madeSamples([], most).map(({ name }) => name);

test('archives grow as far as asked, and the long posts come last', () => {
  expect(namesOf(60_000)).toEqual([
    '2,000 posts of 7 kB',
    '6,000 posts of 7 kB',
    '20,000 posts of 7 kB',
    '60,000 posts of 7 kB',
    '5,685 posts of 27 kB, half of it markup',
  ]);
  expect(namesOf(5_999)).toEqual(['2,000 posts of 7 kB', '5,685 posts of 27 kB, half of it markup']);
  expect(namesOf(2_000)).toEqual(['2,000 posts of 7 kB']);
  expect(namesOf(50)).toEqual(['50 posts of 7 kB']);
});
