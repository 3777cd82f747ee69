import { type ArticleAlias, type ArticleCard, type ArticleCopy, placeOfAlias } from '../../model/index.ts';

/** An article and the other files that hold it. */
export interface CopiedArticle {
  readonly card: Pick<ArticleCard, 'id' | 'publishedAt'>;
  readonly copies: readonly ArticleCopy[];
}

/**
 * The ids of copies, each with the place of the archive's order whose chunk has it, as `placeOfAlias` says. What is the
 * id of an article leads to that article alone; of two copies with one id, the one of the earlier article counts.
 */
export function aliasesByPlace(articles: readonly CopiedArticle[]): Map<number, ArticleAlias[]> {
  const cards = articles.map(({ card }) => card);
  const instants = cards.map(({ publishedAt }) => publishedAt ?? Number.POSITIVE_INFINITY);
  const taken = new Set(cards.map(({ id }) => id));
  const byPlace = new Map<number, ArticleAlias[]>();
  for (const { card, copies } of articles) {
    for (const { id } of copies) {
      if (taken.has(id)) continue;
      taken.add(id);
      const place = placeOfAlias(id, instants);
      const own = byPlace.get(place) ?? [];
      own.push({ id, article: card.id });
      byPlace.set(place, own);
    }
  }
  return byPlace;
}
