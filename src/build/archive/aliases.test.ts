import { expect, test } from 'vitest';
import type { ArticleCopy } from '../../model/index.ts';
import { aliasesByPlace } from './aliases.ts';

const article = (id: string, day: number, ...copies: string[]) => ({
  card: { id, publishedAt: Date.UTC(2022, 2, day, 8) },
  copies: copies.map((copy) => ({ id: copy }) as ArticleCopy),
});

test('the id of a copy stands where its own day is, and leads to the article', () => {
  const articles = [
    article('2022-03-01-cna-1', 1, '2022-03-01-cna-2', '2022-03-05-cna-3', 'undated-cna-4'),
    article('2022-03-04-cna-5', 4),
    article('2022-03-09-cna-6', 9),
  ];
  const to = (id: string) => ({ id, article: '2022-03-01-cna-1' });
  expect([...aliasesByPlace(articles)]).toEqual([
    [0, [to('2022-03-01-cna-2')]],
    [2, [to('2022-03-05-cna-3'), to('undated-cna-4')]],
  ]);
});

test('the id of an article is never that of a copy too, and no id leads to two articles', () => {
  const articles = [
    article('2022-03-01-cna-1', 1, '2022-03-02-cna-2', '2022-03-03-cna-9'),
    article('2022-03-02-cna-2', 2, '2022-03-03-cna-9'),
  ];
  expect([...aliasesByPlace(articles).values()].flat()).toEqual([
    { id: '2022-03-03-cna-9', article: '2022-03-01-cna-1' },
  ]);
});
