import type { ArticleCard } from '../../model/index.ts';
import type { Library } from './library.ts';

/** An article worth setting beside those already chosen. */
export interface Suggestion {
  readonly card: ArticleCard;
  /** Characters that it shares with the chosen ones, as they have them; 0 where only time brings them together. */
  readonly shared: number;
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
    .map((card) => ({ card, shared: shared.get(card.id) ?? 0 }))
    .sort(rank)
    .slice(0, count);
}

/** The pairs of the archive that share most text, each as the ids of its two articles. */
export function suggestPairs(
  library: Library,
  count: number,
): { articles: readonly [string, string]; shared: number }[] {
  return library.index.reuseLinks
    .map(({ articles, shared }) => ({ articles, shared: Math.max(...shared) }))
    .sort((a, b) => b.shared - a.shared || (a.articles.join() < b.articles.join() ? -1 : 1))
    .slice(0, count);
}

function sharedWith(library: Library, chosen: readonly string[]): Map<string, number> {
  const shared = new Map<string, number>();
  for (const id of chosen) {
    for (const link of library.links.get(id) ?? []) {
      shared.set(link.other, Math.max(shared.get(link.other) ?? 0, link.shared));
    }
  }
  return shared;
}

/** Like subtraction, but two infinite distances are equal. */
function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
