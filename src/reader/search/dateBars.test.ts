import { expect, test } from 'vitest';
import { dateBars } from './dateBars.ts';

test('a few months stand for themselves, the latest first', () => {
  expect(
    dateBars([
      { value: '2021-12', articles: 1 },
      { value: '2024-02', articles: 3 },
    ]),
  ).toEqual([
    { name: '2024-02', from: '2024-02-01', to: '2024-02-29', articles: 3 },
    { name: '2021-12', from: '2021-12-01', to: '2021-12-31', articles: 1 },
  ]);
});

test('many months are years', () => {
  const months = Array.from({ length: 24 }, (_, at) => ({
    value: `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    articles: 2,
  }));
  expect(dateBars(months)).toEqual([
    { name: '2021', from: '2021-01-01', to: '2021-12-31', articles: 24 },
    { name: '2020', from: '2020-01-01', to: '2020-12-31', articles: 24 },
  ]);
});
