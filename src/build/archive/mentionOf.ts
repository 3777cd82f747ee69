import type { ArticleCard, ArticleMention } from '../../model/index.ts';

/** What says all that a mention does: an article, its card. */
type Mentioned = Pick<
  ArticleCard,
  'id' | 'title' | 'sourceId' | 'publishedAt' | 'publishedDay' | 'lang' | 'isReadout'
>;

/** What is said of an article where its card is not at hand. */
export function mentionOf(card: Mentioned): ArticleMention {
  const { id, title, sourceId, publishedAt, publishedDay, lang, isReadout } = card;
  return {
    id,
    title,
    sourceId,
    publishedAt,
    ...(publishedDay !== undefined && { publishedDay }),
    lang,
    ...(isReadout && { isReadout }),
  };
}
