import { foldCharacter } from '../../text/index.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}%％]/u;

/**
 * A text with its letters and digits folded (width, Traditional to Simplified) where that leaves their length as it
 * is: every offset in it is an offset in the original. Case, signs and white space stay, for words need them.
 */
export function settleInPlace(text: string): string {
  let settled = '';
  for (let at = 0; at < text.length; at++) settled += settleUnit(text.charCodeAt(at));
  return settled;
}

/** By code unit: what it is settled to; halves of surrogate pairs stay. Names are looked at by the million. */
const settledUnits = /* @__PURE__ */ new Array<string | undefined>(0x10000);

function settleUnit(unit: number): string {
  settledUnits[unit] ??= settleCharacter(String.fromCharCode(unit));
  return settledUnits[unit];
}

function settleCharacter(character: string): string {
  if (!LETTER_OR_DIGIT.test(character)) return character;
  const folded = foldCharacter(character);
  return folded.length === 1 && folded !== character.toLowerCase() ? folded : character;
}
