import { hashPair } from '../align/hashPair.ts';

const UNITS = 0x10000;
const LOW_SURROGATES = [0xdc00, 0xe000] as const;

/**
 * Where in a text matches of an expression may begin. An expression of hundreds of words is slow to try at every
 * character, and a look into a table says of nearly all of them that it need not be tried. What the table lets through
 * is still tried.
 */
export class Beginnings {
  /** By code unit: 1 where a match may begin with it. */
  readonly #firsts = new Uint8Array(UNITS);
  /** By a hash of two code units: 1 where a match may begin with them; undefined where the first alone tells. */
  readonly #pairs: Uint8Array | undefined;

  private constructor(pairs: Uint8Array | undefined) {
    this.#pairs = pairs;
  }

  /** Of expressions whose matches begin with one of some words; these have two code units at least. */
  static ofWords(words: Iterable<string>): Beginnings {
    const made = new Beginnings(new Uint8Array(UNITS));
    for (const word of words) made.#addPair(word.charCodeAt(0), word.charCodeAt(1));
    return made;
  }

  /** Of expressions whose matches begin with a character that a pattern finds; with any outside of the basic plane. */
  static ofCharacters(pattern: RegExp): Beginnings {
    const made = new Beginnings(undefined);
    for (let unit = 0; unit < UNITS; unit++) {
      if (isSurrogate(unit) || pattern.test(String.fromCharCode(unit))) made.#firsts[unit] = 1;
    }
    // No character begins with the second half of a pair.
    made.#firsts.fill(0, ...LOW_SURROGATES);
    return made;
  }

  /** False where no match begins at a place of a text. */
  mayBegin(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    if (this.#firsts[first] !== 1) return false;
    return this.#pairs === undefined || this.#pairs[hashPair(first, text.charCodeAt(at + 1))] === 1;
  }

  /** The first place from `at` on where a match may begin; the text's length where there is none. */
  next(text: string, at: number): number {
    const [firsts, pairs] = [this.#firsts, this.#pairs];
    const { length } = text;
    for (let place = at; place < length; place++) {
      const first = text.charCodeAt(place);
      if (firsts[first] !== 1) continue;
      if (pairs === undefined || pairs[hashPair(first, text.charCodeAt(place + 1))] === 1) return place;
    }
    return Math.max(at, length);
  }

  /** All places where a match may begin. */
  placesIn(text: string): number[] {
    const places: number[] = [];
    for (let at = this.next(text, 0); at < text.length; at = this.next(text, at + 1)) places.push(at);
    return places;
  }

  #addPair(first: number, second: number): void {
    this.#firsts[first] = 1;
    if (this.#pairs) this.#pairs[hashPair(first, second)] = 1;
  }
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

/** What the first characters of some words are found by. */
export function firstOf(words: readonly string[]): RegExp {
  return new RegExp(`[${words.map((word) => word.charAt(0)).join('')}]`, 'u');
}

/** An expression, sticky, and where its matches may begin. */
export interface BegunPattern {
  readonly pattern: RegExp;
  readonly begins: Beginnings;
}

/** The matches of an expression, as `String.matchAll` finds them with `g` in the place of `y`. */
export function matchesOf(text: string, { pattern, begins }: BegunPattern): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = begins.next(text, 0); at < text.length; at = begins.next(text, at)) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) found.push(match);
    at = match && match[0] !== '' ? at + match[0].length : at + 1;
  }
  return found;
}

/** The matches of a sticky expression that begin at some places, ascending, none over another, as `matchesOf` finds them. */
export function matchesAt(text: string, pattern: RegExp, places: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const at of places) {
    if (at < end) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push(match);
    end = at + Math.max(1, match[0].length);
  }
  return found;
}
