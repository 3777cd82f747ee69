import { type SearchedArticle, textOfBlocks } from '../../model/index.ts';
import { dayOfArticle } from '../../timeline/index.ts';

/**
 * An article as Passim reads it: a line of JSON with the article's id, its outlet as the series, within which Passim can be told
 * not to compare, its day in the archive's zone where it has one, and its text, whose offsets Passim gives back.
 */
export function passimDocument({ article }: SearchedArticle, timeZone: string): string {
  const { id, sourceId: series, blocks } = article;
  const date = dayOfArticle(article, timeZone);
  return JSON.stringify({ id, series, ...(date !== undefined && { date }), text: textOfBlocks(blocks) });
}
