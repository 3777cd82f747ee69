import { expect, test } from 'vitest';
import type { ArticleCard } from '../../model/index.ts';
import type { Library } from './library.ts';
import { suggestArticles, suggestPairs } from './suggestions.ts';

const HOUR = 3_600_000;
const card = (id: string, sourceId: string, hour: number | null) =>
  ({ id, sourceId, publishedAt: hour === null ? null : hour * HOUR }) as ArticleCard;

const articles = [
  card('here', 'sina', 10),
  card('shares', 'guancha', 40),
  card('near', 'zaobao', 11),
  card('sameOutlet', 'sina', 10.5),
  card('far', 'cna', 90),
  card('undated', 'cna', null),
];
const library = {
  cards: new Map(articles.map((one) => [one.id, one])),
  links: new Map([['here', [{ other: 'shares', relation: 'reuse', shared: 701, verbatim: 701 }]]]),
  index: {
    articles,
    reuseLinks: [
      { relation: 'version', articles: ['near', 'undated'], shared: [900, 900], verbatim: [900, 900] },
      { relation: 'reuse', articles: ['near', 'far'], shared: [20, 30], verbatim: [20, 30] },
      { relation: 'reuse', articles: ['here', 'shares'], shared: [701, 701], verbatim: [701, 701] },
    ],
  },
} as unknown as Library;

test('suggests shared text first, then other outlets by nearness in time, then the same outlet', () => {
  const ids = suggestArticles(library, ['here'], 9).map((one) => one.card.id);
  expect(ids).toEqual(['shares', 'near', 'far', 'undated', 'sameOutlet']);
  expect(suggestArticles(library, ['here'], 1).map((one) => one.shared)).toEqual([701]);
});

test('never suggests what is chosen already', () => {
  expect(suggestArticles(library, ['here', 'near'], 9).map((one) => one.card.id)).not.toContain('near');
});

test('suggests the pairs that share most', () => {
  expect(suggestPairs(library, 1)).toEqual([{ articles: ['here', 'shares'], shared: 701 }]);
});
