import { type CitedItem, citedArticle } from '../../citation/index.ts';
import type { Article } from '../../model/index.ts';
import { dayOfArticle } from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';
import { formatQuery } from '../ui/address.ts';
import { citedArchive } from './readerAddress.ts';

/** What makes references of articles. */
export interface CiteWorld {
  readonly library: Pick<Library, 'sources'>;
  /** The zone that is shown: days are days of it. */
  readonly timeZone: string;
}

/** An article of the archive as it is cited; `accessed` as the reader gives it. */
export function citedItem(
  { library, timeZone }: CiteWorld,
  article: Article,
  accessed: string | undefined,
): CitedItem {
  return citedArticle({
    article,
    source: library.sources.get(article.sourceId),
    day: dayOfArticle(article, timeZone) ?? '',
    archive: citedArchive(articlePath(article.id)),
    accessed,
  });
}

/** The path of an article's page; with a place, at those words. */
export function articlePath(id: string, [from, to]: readonly [] | readonly [number, number] = []): string {
  const place = from === undefined ? '' : `?${formatQuery({ at: `${from}-${to}` })}`;
  return `/a/${encodeURIComponent(id)}${place}`;
}
