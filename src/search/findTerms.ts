import type { TextRange } from '../model/index.ts';
import { literalPattern, type NormalisedText, normalise, rangeInOriginal } from '../text/index.ts';
import type { Term } from './query.ts';

/** Where some text of a term stands in a text. */
export interface FoundTerm {
  /** Place of the term among those that were asked for. */
  readonly term: number;
  readonly range: TextRange;
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
    return formsOf(term)
      .flatMap((form) =>
        placesIn(own.text, form).map((from) => rangeInOriginal(own, from, from + form.length)),
      )
      .map((range) => ({ term: at, range }));
  });
  return found.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
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
