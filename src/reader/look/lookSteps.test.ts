import { expect, test } from 'vitest';
import { lookAddresses } from './lookSteps.ts';

const article = (id: string, publishedAt: number) => ({
  id,
  title: id,
  sourceId: 'post',
  publishedAt,
  lang: 'zh-Hans',
});

test('the look leads to the two articles that share most, on their days', () => {
  const articles = [article('a', Date.UTC(2022, 2, 1)), article('b', Date.UTC(2022, 2, 3))] as const;
  expect(lookAddresses({ closestPairs: [{ articles, shared: 9 }], timeZone: 'UTC' })).toEqual({
    days: '/?from=2022-03-01&to=2022-03-03',
    choose: '/?from=2022-03-01&to=2022-03-03&pick=a,b',
    compare: '/compare?a=a,b',
    article: '/a/b',
  });
});

test('where no two articles share anything there is nothing to lead to', () => {
  expect(lookAddresses({ closestPairs: [], timeZone: 'UTC' })).toBeUndefined();
});
