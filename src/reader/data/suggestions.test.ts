import { expect, test } from 'vitest';
import type { ArticleCard, RelatedArticle } from '../../model/index.ts';
import { type Chosen, suggestArticles } from './suggestions.ts';

const HOUR = 3_600_000;
const card = (id: string, sourceId: string, hour: number | null) =>
  ({ id, sourceId, publishedAt: hour === null ? null : hour * HOUR }) as ArticleCard;
const related = (of: ArticleCard, shared: number, relation: 'reuse' | 'version' = 'reuse') =>
  ({ ...of, relation, shared, verbatim: shared }) as RelatedArticle;

const here = card('here', 'sina', 10);
const shares = card('shares', 'guancha', 40);
const near = card('near', 'zaobao', 11);
const articles = [
  here,
  shares,
  near,
  card('sameOutlet', 'sina', 10.5),
  card('far', 'cna', 90),
  card('undated', 'cna', null),
];
const chosen = (article: ArticleCard, ...own: RelatedArticle[]): Chosen => ({ article, related: own });
const anchor = chosen(here, related(shares, 701));
const idsOf = (...all: Parameters<typeof suggestArticles>) =>
  suggestArticles(...all).map((one) => one.card.id);

test('suggests shared text first, then other outlets by nearness in time, then the same outlet', () => {
  expect(idsOf([anchor], articles, 9)).toEqual(['shares', 'near', 'far', 'undated', 'sameOutlet']);
  expect(suggestArticles([anchor], articles, 1).map((one) => one.shared)).toEqual([701]);
});

test('suggests what is related also where it lies far from the articles at hand, once', () => {
  const version = card('version', 'sina', 9000);
  const own = chosen(here, related(version, 300, 'version'), related(shares, 701));
  const found = suggestArticles([own], [here, near], 9);
  expect(found.map((one) => [one.card.id, one.isVersion])).toEqual([
    ['shares', false],
    ['version', true],
    ['near', false],
  ]);
  expect(idsOf([own], [here, near, shares], 9)).toEqual(['shares', 'version', 'near']);
});

test('what two of the chosen share with an article counts once, as the one that shares most', () => {
  const other = chosen(near, related(shares, 20));
  expect(suggestArticles([anchor, other], articles, 1)).toMatchObject([{ shared: 701 }]);
});

test('never suggests what is chosen already', () => {
  expect(idsOf([anchor, chosen(near)], articles, 9)).not.toContain('near');
});
