import type { NoteQuote } from './note.ts';

/** A place of a text where a quote may stand. */
export interface Place {
  /** UTF-16 units of the text that was searched. */
  readonly from: number;
  readonly to: number;
  /** Characters that are put in, left out or changed there; 0 where the quote stands letter by letter. */
  readonly errors: number;
  /** UTF-16 units of the note's surroundings that agree, counted from the quote outward on both sides. */
  readonly context: number;
}

/** The best of several places. */
export interface BestPlace {
  readonly place: Place;
  /** How many others have as few errors and as much context; the nearest to the old position was taken. */
  readonly rivals: number;
}

/** A quote that is at least this long needs no surroundings to be known again, in UTF-16 units. */
const LONG_ENOUGH = 16;
/** A shorter one needs this many units of its surroundings on one side, or all there were. */
const NEAR_CONTEXT = 8;
/** Occurrences that are looked at on each side of the old position. */
const MOST_PLACES = 500;

/** Where a quote stands letter by letter: the best place, or none that its surroundings speak for. `near` in units. */
export function findExactly(text: string, quote: NoteQuote, near: number): BestPlace | undefined {
  const found = occurrences(text, quote.exact, near).map((from) =>
    placeAt(text, quote, [from, from + quote.exact.length], 0),
  );
  return bestPlace(text, quote, found, near);
}

/** A place with what its surroundings have in common with the note's. */
export function placeAt(
  text: string,
  quote: NoteQuote,
  [from, to]: readonly [number, number],
  errors: number,
): Place {
  return { from, to, errors, context: agreementBefore(text, from, quote) + agreementAfter(text, to, quote) };
}

/** Fewest errors first, then most context, then nearest; places that nothing speaks for are left out. */
export function bestPlace(
  text: string,
  quote: NoteQuote,
  places: readonly Place[],
  near: number,
): BestPlace | undefined {
  const distance = ({ from }: Place) => Math.abs(from - near);
  const [place, ...others] = places
    .filter((one) => isTold(text, quote, one))
    .sort((a, b) => a.errors - b.errors || b.context - a.context || distance(a) - distance(b));
  if (!place) return undefined;
  return { place, rivals: others.filter((one) => isRival(one, place)).length };
}

/** Approximate matches that overlap are one place, whose borders are not sharp. */
function isRival(one: Place, best: Place): boolean {
  if (one.errors !== best.errors || one.context !== best.context) return false;
  return best.errors === 0 || one.to <= best.from || one.from >= best.to;
}

/** The beginnings of a quote in a text, nearest to `near` first on each side. */
function occurrences(text: string, exact: string, near: number): number[] {
  const found: number[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact, near); at >= 0 && found.length < MOST_PLACES; ) {
    found.push(at);
    at = text.indexOf(exact, at + 1);
  }
  const after = found.length;
  for (let at = lastBefore(text, exact, near); at >= 0 && found.length < after + MOST_PLACES; ) {
    found.push(at);
    at = lastBefore(text, exact, at);
  }
  return found;
}

/** `lastIndexOf` takes a negative start for 0. */
function lastBefore(text: string, exact: string, at: number): number {
  return at <= 0 ? -1 : text.lastIndexOf(exact, at - 1);
}

/** A short quote alone is no evidence: 王毅 stands everywhere. */
function isTold(text: string, quote: NoteQuote, { from, to }: Place): boolean {
  if (quote.exact.length >= LONG_ENOUGH) return true;
  const { prefix, suffix } = quote;
  const before = prefix === '' ? from === 0 : agreementBefore(text, from, quote) >= enough(prefix);
  const after = suffix === '' ? to === text.length : agreementAfter(text, to, quote) >= enough(suffix);
  return before || after;
}

function enough(side: string): number {
  return Math.min(side.length, NEAR_CONTEXT);
}

function agreementBefore(text: string, from: number, { prefix }: NoteQuote): number {
  let length = 0;
  while (length < prefix.length && text[from - 1 - length] === prefix[prefix.length - 1 - length]) length++;
  return length;
}

function agreementAfter(text: string, to: number, { suffix }: NoteQuote): number {
  let length = 0;
  while (length < suffix.length && text[to + length] === suffix[length]) length++;
  return length;
}
