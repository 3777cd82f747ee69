import type { TextRange } from '../model/index.ts';
import {
  isWordCharacter,
  literalPattern,
  type NormalisedText,
  normalise,
  rangeInOriginal,
} from '../text/index.ts';
import type { Term } from './query.ts';

/** Where some text of a term stands in a text. */
export interface FoundTerm {
  /** Place of the term among those that were asked for. */
  readonly term: number;
  readonly range: TextRange;
}

/** A way in which a term may stand in a text. */
export interface TermForm {
  readonly settled: string;
  /**
   * Of how many words it is, where it must stand as words of their own: who asks for 普京 means Putin, and neither “put
   * into” nor “output in”. Absent where it may stand anywhere.
   */
  readonly words?: number;
  /** Settled words in which it does not count. */
  readonly except: readonly string[];
}

/** The term as it was asked for, then its variants: nobody wrote those, so letters must make a whole word. */
export function termForms({ settled, except = [], variants }: Term): TermForm[] {
  return [
    { settled, except },
    ...variants.map((variant) => ({
      settled: variant.settled,
      except: variant.except,
      ...(hasLetterAtEnd(variant.settled) && { words: wordsIn(variant.written) }),
    })),
  ];
}

/** True where a form counts wherever its characters stand. */
export function standsAnywhere({ words, except }: TermForm): boolean {
  return words === undefined && except.length === 0;
}

/** True where a text has a term as soon as it has one of its forms: nothing hangs on what is around it, or how it is written. */
export function isFoundByForms(term: Term): boolean {
  return !term.isExact && termForms(term).every(standsAnywhere);
}

/** Han characters stand for themselves: only words of letters have a beginning and an inside. */
export function hasLetterAtEnd(text: string): boolean {
  return isWordCharacter(text.slice(0, 1)) || isWordCharacter(text.slice(-1));
}

/** True where the characters on both sides of a place belong to one word. */
export function isInWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return isWordCharacter(text.charAt(at - 1)) && isWordCharacter(text.charAt(at));
}

/** Путина and Trumps are the name in another case. */
const ENDING = /^(?:\p{Script=Cyrillic}{0,3}|s)(?![\p{L}\p{M}\p{N}])/u;

function wordsIn(text: string): number {
  return text.trim().split(/\s+/u).length;
}

function isOfWords(text: string, [from, to]: TextRange, words: number): boolean {
  if (isInWord(text, from) || wordsIn(text.slice(from, to)) > words) return false;
  return !isInWord(text, to) || ENDING.test(text.slice(to, to + 4));
}

/** The settled forms of a term and of its variants. */
export function formsOf({ settled, variants }: Pick<Term, 'settled' | 'variants'>): string[] {
  return [settled, ...variants.map((variant) => variant.settled)];
}

/** Where the terms stand in one text, a headline or a block; by position, the longer first. Their negation counts for nothing. */
export function findTerms(text: string, terms: readonly Term[]): FoundTerm[] {
  let normalised: NormalisedText | undefined;
  const found = terms.flatMap((term, at) => {
    if (term.isExact) return findExact(text, term.written).map((range) => ({ term: at, range }));
    normalised ??= normalise(text);
    const own = normalised;
    return termForms(term)
      .flatMap((form) => rangesOf(form, own, text))
      .map((range) => ({ term: at, range }));
  });
  return found.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}

/** Where a form stands in a text, which is `text` as it was written. */
function rangesOf(
  { settled, words, except }: TermForm,
  normalised: NormalisedText,
  text: string,
): TextRange[] {
  const ranges = placesIn(normalised.text, settled)
    .filter((from) => !except.some((word) => isInside(word, settled, normalised.text, from)))
    .map((from) => rangeInOriginal(normalised, from, from + settled.length));
  return words === undefined ? ranges : ranges.filter((range) => isOfWords(text, range, words));
}

/** True where what stands at a place is part of a longer word. */
function isInside(word: string, part: string, text: string, at: number): boolean {
  return placesIn(word, part).some((offset) => text.startsWith(word, at - offset) && at >= offset);
}

/** True where one of some forms stands in a text, and counts. */
export function hasForm(text: string, forms: readonly TermForm[]): boolean {
  const normalised = normalise(text);
  return forms.some((form) => rangesOf(form, normalised, text).length > 0);
}

/** Stretches without a unit in common that cover the same units. */
export function mergedRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) merged.push([from, to]);
  }
  return merged;
}

/** Where a text stands as it was written; a run of white space may be any other. */
function findExact(text: string, written: string): TextRange[] {
  const pattern = exactPattern(written);
  return Array.from(
    text.matchAll(pattern),
    ({ 0: found, index }): TextRange => [index, index + found.length],
  );
}

/** True where a text stands as it was written. */
export function hasExact(text: string, written: string): boolean {
  return exactPattern(written).test(text);
}

/** Half of a surrogate pair is no character: a pattern with `u` does not find one inside of a pair. */
function exactPattern(written: string): RegExp {
  const words = written.trim().split(/\s+/u);
  return new RegExp(words.map(literalPattern).join('\\s+'), 'gu');
}

/** Where a form begins in a settled text, without those that begin inside another. */
export function placesIn(text: string, form: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) places.push(at);
  return places;
}
