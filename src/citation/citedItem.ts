import { type Article, isUnknownSource, type Source, type TextRange } from '../model/index.ts';
import { type CitedName, citedName } from './citedName.ts';
import { oneLine } from './oneLine.ts';

/** A day, or a month or year where no more is known: `2022-03-01`, `2022-03`, `2022`. */
export type CitedDate = string;

/**
 * Something that can be cited, in the nouns of CSL-JSON. What is not known is absent, and nothing is made up for it.
 * Every text is one line.
 */
export interface CitedItem {
  /** Unique in a list of references. */
  readonly id: string;
  /** `webpage` for what an office publishes, and for a page of the archive itself. */
  readonly type: 'article-newspaper' | 'webpage';
  /** As the original has it, never translated; '' where there is none. */
  readonly title: string;
  /** Who wrote it, or the office that speaks; empty where nobody is named. */
  readonly authors: readonly CitedName[];
  /** Who published it: the outlet. */
  readonly container?: string;
  readonly issued?: CitedDate;
  /** When who cites read it. */
  readonly accessed?: CitedDate;
  /** Address of the original, http(s). */
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** The archive that has a copy. */
  readonly archive?: CitedArchive;
  /** SHA-256 of the archived file's bytes, lower-case hex. */
  readonly sha256?: string;
  /** The archived file's name. */
  readonly file?: string;
  /** The words of it that are cited. */
  readonly quotation?: Quotation;
}

/** An archive, and where in it the cited copy is. */
export interface CitedArchive {
  /** Its host, or its title where it is at no address. */
  readonly name: string;
  /** The reader's own address of the copy; absent where the reader is a file on a disk. */
  readonly address?: string;
}

/** Words of an article, and where they stand in it. */
export interface Quotation {
  readonly text: string;
  /** Paragraphs of the text, from 1: the first that the words are in. */
  readonly paragraph: number;
  /** UTF-16 units of the article's text, half-open. */
  readonly range: TextRange;
}

/** What an article's reference says beyond the article itself. */
export interface ArticleCitation {
  readonly article: Article;
  /** Its outlet, where the archive knows it. */
  readonly source: Source | undefined;
  /** Day of publication in the zone that is shown; '' where unknown. */
  readonly day: CitedDate;
  readonly archive: CitedArchive;
  /** Day on which who cites read it, as the reader gives it; without one none is said. */
  readonly accessed?: CitedDate | undefined;
}

/** An article as an item of a list of references. */
export function citedArticle({ article, source, day, archive, accessed }: ArticleCitation): CitedItem {
  const { url, sha256, file } = article.provenance;
  const outlet = oneLine(source && !isUnknownSource(source) ? outletName(source, article.lang) : '');
  const isOffice = source?.kind === 'official';
  return {
    id: article.id,
    type: isOffice ? 'webpage' : 'article-newspaper',
    title: oneLine(article.title),
    authors: authorsOf(article, isOffice ? outlet : ''),
    ...(outlet !== '' && { container: outlet }),
    ...(day !== '' && { issued: day }),
    ...(accessed !== undefined && accessed !== '' && { accessed }),
    ...(url !== undefined && { url }),
    language: article.lang,
    archive,
    sha256,
    file: oneLine(file),
  };
}

/** Whom the article names; an office speaks for itself where it names nobody. */
function authorsOf({ authors = [], lang }: Article, office: string): CitedName[] {
  const names = authors.map(oneLine).filter((name) => name !== '');
  if (names.length > 0) return names.map((name) => citedName(name, lang));
  return office === '' ? [] : [{ whole: office }];
}

/** An outlet by its name in the language of what is cited: a reference does not change with the interface. */
export function outletName({ name }: Pick<Source, 'name'>, lang: string): string {
  return isChinese(lang) ? name.zh : name.en;
}

/** True for a BCP 47 tag of Chinese. */
export function isChinese(lang: string | undefined): boolean {
  return /^zh\b/i.test(lang ?? '');
}
