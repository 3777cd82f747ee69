import { type ArticleCopy, groupBy } from '../../model/index.ts';
import type { ArticleFacts, FileFacts } from './facts.ts';

/** A file with an article. */
export interface ArticleFile extends FileFacts {
  readonly article: ArticleFacts;
}

/** An article that is published, and the other files that hold it. */
export interface PublishedFile extends ArticleFile {
  readonly copies: readonly ArticleCopy[];
  /** The id that it is published under, where its own is taken. */
  readonly renamed?: string;
}

/** A text of so few characters says nothing of whether two articles are one: a link to a video has none. */
const SHORTEST_TELLING = 40;

/**
 * The articles of an archive, each once: files with the same bytes, or with the same outlet, headline and text, are
 * copies of the one that comes first by name. `files` are in the order of their names.
 */
export function withoutCopies(files: readonly ArticleFile[]): PublishedFile[] {
  const groups = groupBy(files, keyOf);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, copies: others.map((other) => copyOf(other, first)) }] : [],
  );
}

function keyOf({ sha256, article }: ArticleFile): string {
  const { card } = article.base;
  const isTelling = card.length >= SHORTEST_TELLING;
  // Same bytes give the same text; a short text counts only with the same address or the same bytes.
  return isTelling ? article.textKey : `${article.textKey} ${article.url ?? sha256}`;
}

function copyOf(other: ArticleFile, first: ArticleFile): ArticleCopy {
  const { url, dateAsWritten, base } = other.article;
  return {
    file: other.file,
    sha256: other.sha256,
    id: base.card.id,
    same: other.sha256 === first.sha256 ? 'bytes' : 'text',
    ...(url !== undefined && url !== first.article.url && { url }),
    ...(dateAsWritten !== undefined && dateAsWritten !== first.article.dateAsWritten && { dateAsWritten }),
  };
}
