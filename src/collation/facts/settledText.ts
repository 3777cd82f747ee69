import { foldCharacter } from '../../text/index.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}%％]/u;

/**
 * A text with its letters and digits folded (width, Traditional to Simplified) where that leaves their length as it
 * is: every offset in it is an offset in the original. Case, signs and white space stay, for words need them.
 */
export function settleInPlace(text: string): string {
  let settled = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (settledUnit(unit) === unit) continue;
    settled += text.slice(kept, at) + String.fromCharCode(settledUnit(unit));
    kept = at + 1;
  }
  // Most texts are settled as they are written.
  return kept === 0 ? text : settled + text.slice(kept);
}

/** By code unit: what it is settled to; 0 where it was not asked yet. Halves of surrogate pairs stay. */
const settledUnits = /* @__PURE__ */ new Uint16Array(0x10000);

function settledUnit(unit: number): number {
  settledUnits[unit] ||= settleCharacter(String.fromCharCode(unit)).charCodeAt(0);
  return settledUnits[unit] ?? unit;
}

function settleCharacter(character: string): string {
  if (!LETTER_OR_DIGIT.test(character)) return character;
  const folded = foldCharacter(character);
  return folded.length === 1 && folded !== character.toLowerCase() ? folded : character;
}
