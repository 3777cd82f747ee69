import { foldCharacter, foldUnit } from './foldCharacter.ts';
import { KIND, kindAt, knownKindAt, lengthAt } from './tokenKinds.ts';

/**
 * A text as the comparison reads it: one token for each Han character and each sign of punctuation, one for
 * each word of letters or digits. So a stretch of so many tokens says about as much in any language.
 */
export interface Tokens {
  /** Settled form of each token. */
  readonly forms: readonly string[];
  /** Where each token begins in the original, in UTF-16 units. */
  readonly starts: Int32Array;
  /** Where each token ends in the original. */
  readonly ends: Int32Array;
}

/** In the place of a unit: the token's form has more of them, or none that a number above 0 could tell. */
export const LONG = 0;

/** Tokens while they are noted: room for as many as the texts have units. Most forms are one unit, and no string is kept. */
export interface TokenRoom {
  /** The unit of each token's settled form, or `LONG`. */
  readonly units: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The settled forms of the long ones, in their order. */
  readonly longForms: string[];
}

/** Where tokens are noted while one text is cut; it grows with the longest text. */
let room = /* @__PURE__ */ roomFor(0);

/** Room for the tokens of texts that have so many UTF-16 units together. */
export function roomFor(units: number): TokenRoom {
  const column = () => new Int32Array(units);
  return { units: column(), starts: column(), ends: column(), longForms: [] };
}

/** Cuts a text into tokens; white space and invisible characters belong to none. */
export function cutTokens(text: string): Tokens {
  if (room.starts.length < text.length) room = roomFor(text.length * 2);
  const own = { ...room, longForms: [] };
  const count = writeTokens(text, own, 0, 0);
  return {
    forms: formsOf(own.units.subarray(0, count), own.longForms),
    starts: own.starts.slice(0, count),
    ends: own.ends.slice(0, count),
  };
}

/** The settled forms of tokens, by their units and the forms that are longer. */
export function formsOf(units: Int32Array, longForms: readonly string[]): string[] {
  const forms: string[] = [];
  let long = 0;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? LONG;
    forms.push(unit === LONG ? (longForms[long++] ?? '') : formOfUnit(unit));
  }
  return forms;
}

const unitForms = /* @__PURE__ */ new Array<string | undefined>(0x10000);

function formOfUnit(unit: number): string {
  unitForms[unit] ??= String.fromCharCode(unit);
  return unitForms[unit];
}

/**
 * Writes a text's tokens behind the `count` that are there already, and says how many there are then; `from` is added to
 * where each begins and ends.
 */
export function writeTokens(text: string, into: TokenRoom, count: number, from: number): number {
  const { units, starts, ends } = into;
  let end = count;
  for (let at = 0; at < text.length; ) {
    const known = knownKindAt(text, at);
    const length = known > 0 ? 1 : lengthAt(text, at);
    const kind = known > 0 ? known : kindAt(text, at, length);
    const next = kind === KIND.word ? endOfWord(text, at) : at + length;
    if (kind !== KIND.space) {
      starts[end] = from + at;
      ends[end] = from + next;
      units[end++] = kind > 0 ? kind : unitOf(foldedIn(text, at, next), into.longForms);
    }
    at = next;
  }
  return end;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const length = lengthAt(text, at);
    if (kindAt(text, at, length) !== KIND.word) break;
    at += length;
  }
  return at;
}

function foldedIn(text: string, from: number, to: number): string {
  let form = '';
  for (let at = from; at < to; ) {
    const length = lengthAt(text, at);
    form += formAt(text, at, length);
    at += length;
  }
  return form;
}

/** The one unit of a form; a longer one is put with the long ones. */
export function unitOf(form: string, longForms: string[]): number {
  if (!isLong(form)) return form.charCodeAt(0);
  longForms.push(form);
  return LONG;
}

/** True where a form is among the long ones. */
export function isLong(form: string): boolean {
  return form.length !== 1 || form === '\0';
}

/** The settled form of a character. */
export function formAt(text: string, at: number, length: number): string {
  return length === 1 ? foldUnit(text.charCodeAt(at)) : foldCharacter(text.slice(at, at + length));
}
