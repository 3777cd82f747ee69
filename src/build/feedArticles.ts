import type { BuiltArchive } from './archive/buildArchive.ts';
import type { FurnishedFile } from './archive/furnishArticles.ts';

/** How many articles a feed holds. */
export const FEED_LENGTH = 50;

/** An article as a feed names it. */
export interface FeedArticle {
  readonly id: string;
  readonly title: string;
  /** Name of its outlet, in the first language of the interface. */
  readonly outlet: string;
  /** Who signed it; often nobody. */
  readonly authors: readonly string[];
  /** BCP 47 tag. */
  readonly lang: string;
  /** Its first sentences; may be empty. */
  readonly excerpt: string;
  /** Milliseconds since the epoch. */
  readonly publishedAt: number;
  /** True where the file names a day and no time: the time of `publishedAt` is not one that anybody stated. */
  readonly isDayOnly: boolean;
  /** http(s) address of the original, where it is known. */
  readonly url?: string;
}

/** The newest dated articles of an archive, the newest first, and of the same instant in the order of the archive. */
export function newestArticles(
  { articles, sources }: Pick<BuiltArchive, 'articles' | 'sources'>,
  most: number,
): FeedArticle[] {
  const names = new Map(sources.map(({ id, name }) => [id, name.zh]));
  return articles
    .flatMap((file) => feedArticle(file, names) ?? [])
    .sort((a, b) => b.publishedAt - a.publishedAt)
    .slice(0, most);
}

function feedArticle(
  { article, furnished }: FurnishedFile,
  names: ReadonlyMap<string, string>,
): FeedArticle | undefined {
  const { id, title, sourceId, lang, excerpt, publishedAt, publishedDay } = furnished.card;
  if (publishedAt === null) return undefined;
  return {
    id,
    title,
    outlet: names.get(sourceId) ?? sourceId,
    authors: article.authors ?? [],
    lang,
    excerpt,
    publishedAt,
    isDayOnly: publishedDay !== undefined,
    ...(article.url !== undefined && { url: article.url }),
  };
}
