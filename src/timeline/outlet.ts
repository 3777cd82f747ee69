import { type ArticleCard, groupBy, type Source } from '../model/index.ts';

/** An outlet with its articles, in the order they come. */
export interface OutletCards {
  readonly source: Source;
  readonly cards: readonly ArticleCard[];
}

/** The outlets that have an article, the busiest first, then by id. */
export function outletsOf(cards: readonly ArticleCard[], sources: readonly Source[]): OutletCards[] {
  const bySource = groupBy(cards, (card) => card.sourceId);
  return sources
    .flatMap((source) => {
      const own = bySource.get(source.id);
      return own ? [{ source, cards: own }] : [];
    })
    .sort((a, b) => b.cards.length - a.cards.length || (a.source.id < b.source.id ? -1 : 1));
}
