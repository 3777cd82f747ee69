import type { ArticleCard, LibraryIndex } from '../model/index.ts';
import type { BuiltLibrary } from './library.ts';
import { articlesOf } from './libraryFacts.ts';

/** How many articles a feed holds. */
export const FEED_LENGTH = 50;

/** An article as a feed names it. */
export interface FeedArticle {
  readonly id: string;
  readonly title: string;
  /** Name of its outlet, in the first language of the interface. */
  readonly outlet: string;
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

/** The newest dated articles of an archive, the newest first, and of the same instant in the order of the index. */
export function newestArticles({ index, files }: BuiltLibrary, most: number): FeedArticle[] {
  const cards = index.articles.flatMap((card) => feedArticle(index, card) ?? []);
  const newest = cards.sort((a, b) => b.publishedAt - a.publishedAt).slice(0, most);
  const urls = originals({ index, files }, new Set(newest.map(({ id }) => id)));
  return newest.map((article) => {
    const url = urls.get(article.id);
    return url === undefined ? article : { ...article, url };
  });
}

function feedArticle(index: LibraryIndex, card: ArticleCard): FeedArticle | undefined {
  const { id, title, sourceId, lang, excerpt, publishedAt, publishedDay } = card;
  if (publishedAt === null) return undefined;
  const outlet = index.sources.find((source) => source.id === sourceId)?.name.zh ?? sourceId;
  return { id, title, outlet, lang, excerpt, publishedAt, isDayOnly: publishedDay !== undefined };
}

/** The addresses of originals by article; only the files that hold these articles are read. */
function originals({ index, files }: BuiltLibrary, ids: ReadonlySet<string>): Map<string, string> {
  const cards = index.articles.filter(({ id }) => ids.has(id));
  const paths = new Set(cards.map(({ shard }) => index.shards[shard]?.path));
  const articles = articlesOf(files.filter(({ path }) => paths.has(path)));
  return new Map(
    articles.flatMap(({ id, provenance: { url } }) => (ids.has(id) && url !== undefined ? [[id, url]] : [])),
  );
}
