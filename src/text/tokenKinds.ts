import { isHan } from './characters.ts';
import { foldCharacter } from './foldCharacter.ts';

/** What a character is to a token, where it is not the one unit that a token of its own has in settled form. */
export const KIND = { unknown: 0, space: -1, word: -2, long: -3 } as const;

/** By code unit, a kind or the unit of its token: asked for every character of every text. */
const kinds = /* @__PURE__ */ new Int32Array(0x10000);

/** The kind of a character: a number above 0 is a token, and the one unit of its settled form. */
export function kindAt(text: string, at: number, length: number): number {
  return length === 1 ? kindOfUnit(text.charCodeAt(at)) : classify(text.slice(at, at + length));
}

/** What is known of the character at a place; above 0 it has one unit, and `kindAt` would say the same. */
export function knownKindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? KIND.unknown;
}

/** Halves of surrogate pairs are asked each time: what is known of a unit holds wherever it stands. */
function kindOfUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(String.fromCharCode(unit));
  if (kinds[unit] === KIND.unknown) kinds[unit] = classify(String.fromCharCode(unit));
  return kinds[unit] ?? KIND.unknown;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

function classify(character: string): number {
  const form = foldCharacter(character);
  if (form === '') return KIND.space;
  if (!isHan(form) && LETTER_OR_DIGIT.test(form)) return KIND.word;
  return form.length === 1 && form !== '\0' ? form.charCodeAt(0) : KIND.long;
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
  return kindAt(character, 0, Math.min(character.length, 2)) === KIND.word;
}
