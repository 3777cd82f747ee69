import type { SearchedArticle } from '../model/index.ts';
import { findTerms, formsOf, hasLetterAtEnd, isInWord, placesIn } from './findTerms.ts';
import { preparedOf } from './preparedArticle.ts';
import type { Term } from './query.ts';

/** How well an article answers; each number says more than all that follow, the larger the better. */
export interface Rank {
  /** How many of the terms stand in its headline. */
  readonly inTitle: number;
  /** Of its worst term: 3 as written, 2 a whole word in other letters or script, 1 the beginning of a word, 0 inside one. */
  readonly exactness: number;
  /** 2: all terms within a sentence's length; 1: within a paragraph's; 0: further from each other. */
  readonly closeness: number;
}

/** Units of settled text. */
const SENTENCE = 40;
const PARAGRAPH = 250;

/** Places of a term that are looked at; the first ones tell enough. */
const MOST_PLACES = 200;

/** Ranks an article that has the terms. */
export function rankOf(terms: readonly Term[], searched: SearchedArticle): Rank {
  const { settled, bodyFrom } = preparedOf(searched);
  const places = terms.map((term) =>
    formsOf(term)
      .flatMap((form) => placesIn(settled, form))
      .sort((a, b) => a - b)
      .slice(0, MOST_PLACES),
  );
  return {
    inTitle: terms.filter((term, at) => {
      const [first = bodyFrom] = places[at] ?? [];
      return first < bodyFrom && findTerms(searched.article.title, [term]).length > 0;
    }).length,
    exactness: Math.min(3, ...terms.map((term) => exactnessOf(term, searched))),
    closeness: closenessOf(places.filter(({ length }) => length > 0)),
  };
}

/** The better one first. */
export function byRank(a: Rank, b: Rank): number {
  return b.inTitle - a.inTitle || b.exactness - a.exactness || b.closeness - a.closeness;
}

function exactnessOf(term: Term, { article }: SearchedArticle): number {
  const texts = [article.title, ...article.blocks.map(({ text }) => text)];
  const written = term.written.trim();
  if (!hasLetterAtEnd(written)) return texts.some((text) => text.includes(written)) ? 3 : 2;
  return texts.reduce((best, text) => (best === 3 ? 3 : Math.max(best, wordExactness(text, written))), 0);
}

function wordExactness(text: string, written: string): number {
  let best = 0;
  const lower = text.toLowerCase();
  for (const at of placesIn(lower, written.toLowerCase()).slice(0, MOST_PLACES)) {
    if (isInWord(lower, at)) continue;
    if (isInWord(lower, at + written.length)) best = Math.max(best, 1);
    else best = Math.max(best, text.startsWith(written, at) ? 3 : 2);
    if (best === 3) break;
  }
  return best;
}

/** The narrowest window that has a place of every term. */
function closenessOf(places: readonly (readonly number[])[]): number {
  if (places.length < 2) return 2;
  const width = narrowest(places);
  if (width <= SENTENCE) return 2;
  return width <= PARAGRAPH ? 1 : 0;
}

function narrowest(places: readonly (readonly number[])[]): number {
  const at = places.map(() => 0);
  let least = Number.POSITIVE_INFINITY;
  for (;;) {
    const current = places.map((own, term) => own[at[term] ?? 0] ?? 0);
    const first = Math.min(...current);
    least = Math.min(least, Math.max(...current) - first);
    const behind = current.indexOf(first);
    at[behind] = (at[behind] ?? 0) + 1;
    if ((at[behind] ?? 0) >= (places[behind]?.length ?? 0)) return least;
  }
}
