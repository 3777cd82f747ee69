import type { SearchedArticle } from '../model/index.ts';
import { settledText } from '../text/index.ts';
import { hasExact, hasForm, standsAnywhere, termForms } from './findTerms.ts';
import type { Term } from './query.ts';

/** An article as terms are looked for in it. */
export interface PreparedArticle {
  /** Its headline's and its blocks' settled texts, joined by what stands in no settled text: nothing is found across. */
  readonly settled: string;
  /** Where its blocks begin in that text. */
  readonly bodyFrom: number;
}

const prepared = new WeakMap<SearchedArticle, PreparedArticle>();

/** Settles an article's text, once. */
export function preparedOf(searched: SearchedArticle): PreparedArticle {
  const known = prepared.get(searched);
  if (known) return known;
  const { title, blocks } = searched.article;
  const head = `${settledText(title)}\n`;
  const settled = head + blocks.map(({ text }) => settledText(text)).join('\n');
  const article = { settled, bodyFrom: head.length };
  prepared.set(searched, article);
  return article;
}

/** True where a term, its negation left aside, stands in an article. */
export function standsIn(term: Term, searched: SearchedArticle, isTitleOnly: boolean): boolean {
  const { settled, bodyFrom } = preparedOf(searched);
  const possible = termForms(term).filter((form) => {
    const at = settled.indexOf(form.settled);
    return at >= 0 && (!isTitleOnly || at < bodyFrom);
  });
  if (!term.isExact && possible.some(standsAnywhere)) return true;
  if (possible.length === 0) return false;
  const { title, blocks } = searched.article;
  const texts = isTitleOnly ? [title] : [title, ...blocks.map(({ text }) => text)];
  return texts.some((text) => (term.isExact ? hasExact(text, term.written) : hasForm(text, possible)));
}
