import type { ArticleCard } from '../../model/index.ts';
import type { Library } from './library.ts';

/** An article worth setting beside those already chosen. */
export interface Suggestion {
  readonly card: ArticleCard;
  /** Characters that it shares with the chosen ones, as they have them; 0 where only time brings them together. */
  readonly shared: number;
  /** True where it is another version of one of them. */
  readonly isVersion: boolean;
}

/** Articles to compare with: those with most shared text first, then the nearest in time, other outlets before the same. */
export function suggestArticles(library: Library, chosen: readonly string[], count: number): Suggestion[] {
  const shared = sharedWith(library, chosen);
  const cards = chosen.flatMap((id) => library.cards.get(id) ?? []);
  const outlets = new Set(cards.map((card) => card.sourceId));
  const [anchor] = cards;
  const distance = (card: ArticleCard) =>
    anchor?.publishedAt == null || card.publishedAt === null
      ? Number.POSITIVE_INFINITY
      : Math.abs(card.publishedAt - anchor.publishedAt);
  const rank = (a: Suggestion, b: Suggestion) =>
    b.shared - a.shared ||
    Number(outlets.has(a.card.sourceId)) - Number(outlets.has(b.card.sourceId)) ||
    compareNumbers(distance(a.card), distance(b.card)) ||
    (a.card.id < b.card.id ? -1 : 1);
  return library.index.articles
    .filter((card) => !chosen.includes(card.id))
    .map((card) => ({ card, ...(shared.get(card.id) ?? NOTHING_SHARED) }))
    .sort(rank)
    .slice(0, count);
}

/** The pairs of the archive that share most text, each as the ids of its two articles; versions of one are no pair. */
export function suggestPairs(
  library: Library,
  count: number,
): { articles: readonly [string, string]; shared: number }[] {
  return library.index.reuseLinks
    .filter(({ relation }) => relation === 'reuse')
    .map(({ articles, shared }) => ({ articles, shared: Math.max(...shared) }))
    .sort((a, b) => b.shared - a.shared || (a.articles.join() < b.articles.join() ? -1 : 1))
    .slice(0, count);
}

type Shared = Omit<Suggestion, 'card'>;

const NOTHING_SHARED: Shared = { shared: 0, isVersion: false };

function sharedWith(library: Library, chosen: readonly string[]): Map<string, Shared> {
  const shared = new Map<string, Shared>();
  for (const id of chosen) {
    for (const link of library.links.get(id) ?? []) {
      const known = shared.get(link.other) ?? NOTHING_SHARED;
      shared.set(link.other, {
        shared: Math.max(known.shared, link.shared),
        isVersion: known.isVersion || link.relation === 'version',
      });
    }
  }
  return shared;
}

/** Like subtraction, but two infinite distances are equal. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
