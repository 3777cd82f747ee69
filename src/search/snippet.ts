import type { SearchedArticle, TextRange } from '../model/index.ts';
import { type FoundTerm, findTerms, mergedRanges } from './findTerms.ts';
import { preparedOf } from './preparedArticle.ts';
import type { Term } from './query.ts';

/** A piece of a block around what was found in it. */
export interface Snippet {
  readonly text: string;
  /** Ranges of `text`. */
  readonly marks: readonly TextRange[];
  /** Where `text` begins in the article's text. */
  readonly from: number;
  /** True where the block goes on before it, or after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** How much of a block is shown, in UTF-16 units, and how much of that stands before the first mark. */
const LENGTH = 110;
const BEFORE = 30;
/** A border is moved by so many units at most to where a sentence or a word ends. */
const REACH = 14;
/** Places of one block that are weighed against each other. */
const MOST_FOUND = 100;

/** The marks of an article's headline. */
export function titleMarks({ article }: SearchedArticle, terms: readonly Term[]): TextRange[] {
  return mergedRanges(findTerms(article.title, terms).map(({ range }) => range));
}

interface FoundBlock {
  readonly text: string;
  /** In the article's text. */
  readonly from: number;
  readonly found: readonly FoundTerm[];
  readonly terms: number;
}

/** The pieces of an article that show the terms best, `most` at most, in the order of its text. */
export function snippetsOf(searched: SearchedArticle, terms: readonly Term[], most: number): Snippet[] {
  const blocks = blocksWith(searched, terms);
  const best = blocks.toSorted((a, b) => b.terms - a.terms || a.from - b.from).slice(0, most);
  return best.toSorted((a, b) => a.from - b.from).map(snippetOf);
}

/** Where the terms stand in an article's text, as ranges of it, and how many there are. */
export function rangesInText(searched: SearchedArticle, terms: readonly Term[]): TextRange[] {
  return blocksWith(searched, terms).flatMap(({ found, from }) =>
    mergedRanges(found.map(({ range: [start, end] }): TextRange => [from + start, from + end])),
  );
}

function blocksWith(searched: SearchedArticle, terms: readonly Term[]): FoundBlock[] {
  const settled = preparedOf(searched).settled.split('\n');
  let from = 0;
  return searched.article.blocks.flatMap(({ text }, at) => {
    const block = { text, from };
    from += text.length + 1;
    // The headline is the first of the settled texts.
    const own = settled[at + 1] ?? '';
    const some = terms.filter((term) =>
      [term.settled, ...term.variants.map((one) => one.settled)].some((form) => own.includes(form)),
    );
    const found = some.length > 0 ? findTerms(text, some) : [];
    return found.length > 0 ? [{ ...block, found, terms: new Set(found.map(({ term }) => term)).size }] : [];
  });
}

function snippetOf({ text, from, found }: FoundBlock): Snippet {
  const [start, end] = windowOf(text, found);
  const marks = found
    .map(({ range }): TextRange => [Math.max(0, range[0] - start), Math.min(end, range[1]) - start])
    .filter(([first, last]) => first < last);
  return {
    text: text.slice(start, end),
    marks: mergedRanges(marks),
    from: from + start,
    isCutBefore: start > 0,
    isCutAfter: end < text.length,
  };
}

function windowOf(text: string, found: readonly FoundTerm[]): TextRange {
  const { range: first = [0, 0] } = densest(found.slice(0, MOST_FOUND)) ?? {};
  const start = Math.max(0, first[0] - BEFORE);
  const end = Math.min(text.length, Math.max(start + LENGTH, first[1]));
  return [
    start === 0 ? 0 : borderNear(text, start, first[0]),
    end === text.length ? end : borderBefore(text, end, first[1]),
  ];
}

/** The first place from which most different terms are shown. */
function densest(found: readonly FoundTerm[]): FoundTerm | undefined {
  let [best, most]: [FoundTerm | undefined, number] = [undefined, 0];
  found.forEach((one, at) => {
    const shown = found.slice(at).filter(({ range }) => range[1] <= one.range[0] + LENGTH - BEFORE);
    const terms = new Set(shown.map(({ term }) => term)).size;
    if (terms > most || best === undefined) [best, most] = [one, terms];
  });
  return best;
}

const BORDER = /[\s\p{P}]/u;

/** Where a sentence or a word begins near a place, and before `limit`; never inside a character. */
function borderNear(text: string, place: number, limit: number): number {
  for (let at = place; at < Math.min(limit, place + REACH); at++)
    if (BORDER.test(text.charAt(at - 1))) return at;
  return isInsideCharacter(text, place) ? place - 1 : place;
}

function borderBefore(text: string, place: number, limit: number): number {
  for (let at = place; at > Math.max(limit, place - REACH); at--)
    if (BORDER.test(text.charAt(at - 1))) return at;
  return isInsideCharacter(text, place) ? place + 1 : place;
}

function isInsideCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
