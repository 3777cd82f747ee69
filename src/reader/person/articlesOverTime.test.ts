import { expect, test } from 'vitest';
import type { ArticleMark } from '../../model/index.ts';
import { articlesOverTime } from './articlesOverTime.ts';

const mark = (day: string | null, place: number): ArticleMark => ({
  place,
  sourceId: 'sina',
  publishedAt: day === null ? null : Date.parse(`${day}T04:00:00Z`),
  hasSharedText: false,
});

test('a name’s articles stand day by day, the undated are counted apart', () => {
  const over = articlesOverTime(
    [mark('2022-03-01', 0), mark('2022-03-01', 1), mark('2022-03-04', 2), mark(null, 3)],
    'UTC',
  );
  expect(over?.bars).toEqual([
    { from: '2022-03-01', to: '2022-03-01', count: 2, at: 0, width: 0.25 },
    { from: '2022-03-04', to: '2022-03-04', count: 1, at: 0.75, width: 0.25 },
  ]);
  expect(over?.undated).toBe(1);
});

test('without a dated article there is no chart', () => {
  expect(articlesOverTime([mark(null, 0)], 'UTC')).toBeUndefined();
});
