import { isUnknownSource, type Source } from '../../model/index.ts';
import { dayOfArticle } from '../../timeline/index.ts';
import type { FurnishedFile } from '../archive/furnishArticles.ts';

/** An article as its stub tells it. */
export interface StubArticle {
  readonly id: string;
  readonly title: string;
  /** Who wrote it; empty where nobody is named. */
  readonly authors: readonly string[];
  readonly outlet: Pick<Source, 'name' | 'homepage'>;
  /** True where nobody says who published it: programs are told of no outlet. */
  readonly isOutletUnknown?: boolean;
  /** BCP 47 tag. */
  readonly lang: string;
  /** Its first sentences; may be empty. */
  readonly excerpt: string;
  /** Day of the declared zone, `YYYY-MM-DD`; absent where it is undated. */
  readonly day?: string;
  /** ISO 8601, where a time of day is stated. */
  readonly instant?: string;
  /** http(s) address of the original, where it is known. */
  readonly url?: string;
}

/** The articles of an archive, in its order. */
export function stubArticles(
  articles: readonly FurnishedFile[],
  sources: readonly Source[],
  timeZone: string,
): StubArticle[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return articles.map(({ furnished: { card }, article: { url, authors = [] } }) => {
    const { id, title, sourceId, lang, excerpt, publishedAt, publishedDay } = card;
    const day = dayOfArticle(card, timeZone);
    const source = byId.get(sourceId);
    return {
      id,
      title,
      authors,
      outlet: source ?? { name: { zh: sourceId, en: sourceId } },
      ...(source && isUnknownSource(source) && { isOutletUnknown: true }),
      lang,
      excerpt,
      ...(day !== undefined && { day }),
      ...(publishedAt !== null &&
        publishedDay === undefined && { instant: new Date(publishedAt).toISOString() }),
      ...(url !== undefined && { url }),
    };
  });
}
