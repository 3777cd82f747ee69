import type { ArticleCard, ArticleMention, ArticleRecord, RelatedArticle } from '../../model/index.ts';

/** An article to choose, by its card or as it is named elsewhere. */
export type Suggested = ArticleMention | ArticleCard;

/** An article worth setting beside those already chosen. */
export interface Suggestion {
  readonly card: Suggested;
  /** Characters that it shares with the chosen ones, as they have them; 0 where only time brings them together. */
  readonly shared: number;
  /** True where it is another version of one of them. */
  readonly isVersion: boolean;
}

/** A chosen article and what it is related to. */
export type Chosen = Pick<ArticleRecord, 'related'> & {
  readonly article: Pick<ArticleMention, 'id' | 'sourceId' | 'publishedAt'>;
};

/**
 * Articles to compare with: those with most shared text first, then the nearest in time, other outlets before the same.
 * `others` are cards near the first of the chosen in time.
 */
export function suggestArticles(
  chosen: readonly Chosen[],
  others: readonly ArticleCard[],
  count: number,
): Suggestion[] {
  const shared = sharedWith(chosen);
  const ids = new Set(chosen.map(({ article }) => article.id));
  const outlets = new Set(chosen.map(({ article }) => article.sourceId));
  const anchor = chosen[0]?.article.publishedAt ?? null;
  const distance = ({ publishedAt }: Suggested) =>
    anchor === null || publishedAt === null ? Number.POSITIVE_INFINITY : Math.abs(publishedAt - anchor);
  const rank = (a: Suggestion, b: Suggestion) =>
    b.shared - a.shared ||
    Number(outlets.has(a.card.sourceId)) - Number(outlets.has(b.card.sourceId)) ||
    compareNumbers(distance(a.card), distance(b.card)) ||
    (a.card.id < b.card.id ? -1 : 1);
  return [...candidates(chosen, others).values()]
    .filter((card) => !ids.has(card.id))
    .map((card) => ({ card, ...(shared.get(card.id) ?? NOTHING_SHARED) }))
    .sort(rank)
    .slice(0, count);
}

/** By id; a card says more than a mention. */
function candidates(chosen: readonly Chosen[], others: readonly ArticleCard[]): Map<string, Suggested> {
  const related = chosen.flatMap((one) => one.related);
  return new Map([...related, ...others].map((one) => [one.id, one]));
}

type Shared = Omit<Suggestion, 'card'>;

const NOTHING_SHARED: Shared = { shared: 0, isVersion: false };

function sharedWith(chosen: readonly Chosen[]): Map<string, Shared> {
  const shared = new Map<string, Shared>();
  for (const one of chosen.flatMap(({ related }): readonly RelatedArticle[] => related)) {
    const known = shared.get(one.id) ?? NOTHING_SHARED;
    shared.set(one.id, {
      shared: Math.max(known.shared, one.shared),
      isVersion: known.isVersion || one.relation === 'version',
    });
  }
  return shared;
}

/** Like subtraction, but two infinite distances are equal. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
