import type { TextRange } from '../model/index.ts';
import { type NormalisedText, normalise, rangeInOriginal } from '../text/index.ts';
import { matchApproximately } from './approximateMatch.ts';
import { unitsOf, wholeCharacters } from './codePoints.ts';
import type { Note, NoteQuote } from './note.ts';
import { type BestPlace, bestPlace, findExactly, placeAt } from './places.ts';

/**
 * How a note's place was found. `position`: nothing changed there. `quote`: the words stand elsewhere now.
 * `normalised`: they are equal after normalising. `approximate`: they were changed, and this is the closest.
 */
export type AnchorWay = 'position' | 'quote' | 'normalised' | 'approximate';

/** Where a note stands in a text, or that its words are gone. */
export type Anchor =
  | {
      /** UTF-16 units of the text. */
      readonly range: TextRange;
      readonly how: AnchorWay;
      /** How many other places fit as well; then the nearest to the old position was taken. */
      readonly rivals: number;
    }
  | { readonly orphan: true };

/** A quote this short after normalising, in units, is never looked for approximately. */
const SHORTEST_APPROXIMATE = 8;
/** The most changed units of an approximate match: one in four. */
const UNITS_PER_ERROR = 4;

/**
 * Where notes stand in their text as it is now, by their ids. The text is normalised once, and only where that is needed.
 * A position is right where quote and surroundings still stand there; else the quote is looked for, and the place with
 * most of its surroundings wins, of equal ones the nearest; then the same after normalising; then the closest stretch with
 * at most a quarter of its characters changed, within the bound of `matchApproximately`. A short quote with none of its
 * surroundings is not taken: the note is an orphan.
 */
export function anchorNotes(text: string, notes: readonly Note[]): Map<string, Anchor> {
  const ground = { text, normalised: lazily(() => normalise(text)) };
  return new Map(notes.map((note) => [note.id, anchorOn(ground, note)]));
}

/** A text, with its settled form when it is asked for. */
interface Ground {
  readonly text: string;
  readonly normalised: () => NormalisedText;
}

function anchorOn(ground: Ground, note: Note): Anchor {
  const { text } = ground;
  const [from, to] = unitsOf(text, note.position ?? { start: 0, end: 0 });
  if (isUnmoved(text, note.quote, from, to)) return { range: [from, to], how: 'position', rivals: 0 };
  const found = findExactly(text, note.quote, from);
  if (found) {
    const { place, rivals } = found;
    const how = note.position && place.from === from && rivals === 0 ? 'position' : 'quote';
    return { range: [place.from, place.to], how, rivals };
  }
  return anchorTolerantly(ground, note.quote, from);
}

function isUnmoved(text: string, { exact, prefix, suffix }: NoteQuote, from: number, to: number): boolean {
  return (
    exact !== '' &&
    text.slice(from, to) === exact &&
    text.slice(Math.max(0, from - prefix.length), from) === prefix &&
    text.slice(to, to + suffix.length) === suffix
  );
}

/** Looks in the settled text for the settled quote, first letter by letter, then approximately. */
function anchorTolerantly({ text, normalised }: Ground, quote: NoteQuote, near: number): Anchor {
  const settled = normalised();
  const wanted = settledQuote(quote);
  if (wanted.exact === '') return { orphan: true };
  const settledNear = firstUnitFrom(settled.starts, near);
  const same = findExactly(settled.text, wanted, settledNear);
  const found = same ?? findApproximately(settled.text, wanted, settledNear);
  if (!found) return { orphan: true };
  const range = wholeCharacters(text, rangeInOriginal(settled, found.place.from, found.place.to));
  return { range, how: same ? 'normalised' : 'approximate', rivals: found.rivals };
}

function settledQuote({ exact, prefix, suffix }: NoteQuote): NoteQuote {
  return {
    exact: normalise(exact).text,
    prefix: normalise(prefix).text,
    suffix: normalise(suffix).text,
  };
}

function findApproximately(text: string, quote: NoteQuote, near: number): BestPlace | undefined {
  const { length } = quote.exact;
  if (length < SHORTEST_APPROXIMATE) return undefined;
  const matches = matchApproximately(text, quote.exact, Math.floor(length / UNITS_PER_ERROR));
  const places = matches.map(({ from, to, errors }) => placeAt(text, quote, [from, to], errors));
  return bestPlace(text, quote, places, near);
}

/** The first unit of the settled text that comes from `at` or later in the original. */
function firstUnitFrom(starts: Int32Array, at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
