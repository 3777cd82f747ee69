import { WITHHELD } from '../model/index.ts';
import { foldCharacter, foldUnit } from './foldCharacter.ts';

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

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
const HAN = /[\p{Script=Han}\u3005-\u3007]/u;
/** What is withheld stands for words. */
const NO_SIGN = new RegExp(`[^\\p{P}\\p{S}\\s]|${WITHHELD}`, 'u');

/** True where a text has a Han character. */
export function isHan(text: string): boolean {
  if (text.length !== 1) return HAN.test(text);
  const code = text.charCodeAt(0);
  hans[code] ||= HAN.test(text) ? ANSWER.yes : ANSWER.no;
  return hans[code] === ANSWER.yes;
}

/** True where a text has nothing but punctuation, signs and white space. */
export function isPunctuation(text: string): boolean {
  if (text.length !== 1) return hasOnlySigns(text);
  const code = text.charCodeAt(0);
  signs[code] ||= hasOnlySigns(text) ? ANSWER.yes : ANSWER.no;
  return signs[code] === ANSWER.yes;
}

/** What a table of answers holds; 0 where it was not asked yet. */
const ANSWER = { yes: 1, no: 2 } as const;

/** By code unit: asked for every token of every sentence. */
const signs = /* @__PURE__ */ new Uint8Array(0x10000);
const hans = /* @__PURE__ */ new Uint8Array(0x10000);

function hasOnlySigns(text: string): boolean {
  return !NO_SIGN.test(text);
}

/** What a character is to a token. */
const CLASS = { unknown: 0, space: 1, word: 2, single: 3 } as const;

/** By code point of the basic plane: asked for every character of every text, so it is asked of a table. */
const classes = /* @__PURE__ */ new Uint8Array(0x10000);

/** Where tokens are noted while a text is cut; it grows with the longest text. */
let room = /* @__PURE__ */ roomFor(0);

function roomFor(units: number): { readonly starts: Int32Array; readonly ends: Int32Array } {
  return { starts: new Int32Array(units), ends: new Int32Array(units) };
}

/** Cuts a text into tokens; white space and invisible characters belong to none. */
export function cutTokens(text: string): Tokens {
  const forms: string[] = [];
  if (room.starts.length < text.length) room = roomFor(text.length * 2);
  const { starts, ends } = room;
  let isInWord = false;
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const length = lengthAt(text, at);
    const kind = length === 1 ? classOfUnit(text.charCodeAt(at)) : classify(text.slice(at, at + 2));
    if (kind !== CLASS.space) {
      const form = length === 1 ? foldUnit(text.charCodeAt(at)) : foldCharacter(text.slice(at, at + 2));
      if (kind === CLASS.word && isInWord) forms[count - 1] += form;
      else {
        starts[count] = at;
        forms.push(form);
        count += 1;
      }
      ends[count - 1] = at + length;
    }
    isInWord = kind === CLASS.word;
    at += length;
  }
  return { forms, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

/** Units of the character that begins at a unit; half of a surrogate pair stands for itself. */
export function lengthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** True for what stands in words: letters and digits, but for Han characters. */
export function isWordCharacter(character: string): boolean {
  return (character.length > 1 ? classify(character) : classOfUnit(character.charCodeAt(0))) === CLASS.word;
}

function classOfUnit(unit: number): number {
  if (classes[unit] === CLASS.unknown) classes[unit] = classify(String.fromCharCode(unit));
  return classes[unit] ?? CLASS.unknown;
}

function classify(character: string): number {
  const settled = foldCharacter(character);
  if (settled === '') return CLASS.space;
  return !isHan(settled) && LETTER_OR_DIGIT.test(settled) ? CLASS.word : CLASS.single;
}
