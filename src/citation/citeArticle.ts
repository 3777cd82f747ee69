import type { Article } from '../model/index.ts';

/** What a citation says of an article beyond the article itself. */
export interface ArticleCitation {
  /** Place in the list of references, from 1; without one, no number is set. */
  readonly number?: number;
  readonly article: Article;
  readonly outlet: string;
  /** Day of publication, `YYYY-MM-DD`, in the declared zone; '' where unknown. */
  readonly day: string;
  /** Day on which who cites read it, `YYYY-MM-DD`. */
  readonly accessed?: string;
}

/**
 * An article as one line of a list of references, after GB/T 7714—2015, 4.6 (electronic resources): `[1] 新浪财经.
 * 题名[EB/OL]. (2022-03-01)[2026-11-21]. https://…`. What is not known is left out.
 */
export function citeArticle({ number, article, outlet, day, accessed }: ArticleCitation): string {
  const label = number === undefined ? '' : `[${number}] `;
  const dates = (day && `(${day})`) + (accessed === undefined ? '' : `[${accessed}]`);
  const parts = [outlet, `${oneLine(article.title)}[EB/OL]`, dates, article.provenance.url ?? ''];
  const line = parts.filter((part) => part !== '').join('. ');
  return `${label}${line}${article.provenance.url === undefined ? '.' : ''}`;
}

/** A headline may be broken into lines; a reference is one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
