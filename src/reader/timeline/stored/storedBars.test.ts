import { expect, test } from 'vitest';
import { storedBars } from './storedBars.ts';

const FIRST = Date.UTC(2022, 1, 27) / 86_400_000;
const days = (count: number) => Array.from({ length: count }, (_, at) => ({ day: FIRST + at, articles: 2 }));

test('few days are named each, more of them by month, and very many by year', () => {
  expect(storedBars(days(3), {})).toEqual([
    { name: '2022-03-01', from: '2022-03-01', to: '2022-03-01', articles: 2 },
    { name: '2022-02-28', from: '2022-02-28', to: '2022-02-28', articles: 2 },
    { name: '2022-02-27', from: '2022-02-27', to: '2022-02-27', articles: 2 },
  ]);
  const months = storedBars(days(90), {});
  expect(months.map(({ name }) => name)).toEqual(['2022-05', '2022-04', '2022-03', '2022-02']);
  expect(months[3]).toEqual({ name: '2022-02', from: '2022-02-27', to: '2022-02-28', articles: 4 });
  expect(storedBars(days(3000), {}).at(-1)).toMatchObject({ name: '2022', from: '2022-02-27' });
});

test('chosen days are told apart where all of them could not be', () => {
  const bars = storedBars(days(3000), { first: FIRST + 2, last: FIRST + 3 });
  expect(bars.map(({ name }) => name)).toEqual(['2022-03-02', '2022-03-01']);
  expect(storedBars([], {})).toEqual([]);
});
