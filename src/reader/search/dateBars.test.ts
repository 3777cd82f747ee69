import { expect, test } from 'vitest';
import { dateBars } from './dateBars.ts';

const ANY = { from: undefined, to: undefined };
const namesOf = (bars: ReturnType<typeof dateBars>) => bars.map(({ name, depth }) => [name, depth]);

test('a few months stand for themselves, the latest first', () => {
  const months = [
    { value: '2021-12', articles: 1 },
    { value: '2024-02', articles: 3 },
  ];
  expect(dateBars({ months, days: [] }, ANY)).toEqual([
    { name: '2024-02', depth: 0, from: '2024-02-01', to: '2024-02-29', articles: 3 },
    { name: '2021-12', depth: 0, from: '2021-12-01', to: '2021-12-31', articles: 1 },
  ]);
});

test('days stand below their month', () => {
  const months = [
    { value: '2022-02', articles: 1 },
    { value: '2022-03', articles: 3 },
  ];
  const days = [
    { value: '2022-03-01', articles: 2 },
    { value: '2022-03-07', articles: 1 },
  ];
  const bars = dateBars({ months, days }, { from: '2022-03-01', to: '2022-03-31' });
  expect(namesOf(bars)).toEqual([
    ['2022-03', 0],
    ['2022-03-07', 1],
    ['2022-03-01', 1],
    ['2022-02', 0],
  ]);
  expect(bars[1]).toMatchObject({ from: '2022-03-07', to: '2022-03-07', articles: 1 });
});

test('many months are years, with the months of a chosen one', () => {
  const months = Array.from({ length: 24 }, (_, at) => ({
    value: `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    articles: 2,
  }));
  expect(dateBars({ months, days: [] }, ANY)).toEqual([
    { name: '2021', depth: 0, from: '2021-01-01', to: '2021-12-31', articles: 24 },
    { name: '2020', depth: 0, from: '2020-01-01', to: '2020-12-31', articles: 24 },
  ]);
  const open = namesOf(dateBars({ months, days: [] }, { from: '2020-05-01', to: '2020-05-31' }));
  expect(open.slice(0, 4)).toEqual([
    ['2021', 0],
    ['2020', 0],
    ['2020-12', 1],
    ['2020-11', 1],
  ]);
  expect(open).toHaveLength(14);
});
