import { foldCharacter } from '../../text/index.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}%％]/u;

/**
 * A text with its letters and digits folded (width, Traditional to Simplified) where that leaves their length as it
 * is: every offset in it is an offset in the original. Case, signs and white space stay, for words need them.
 */
export function settleInPlace(text: string): string {
  let settled = '';
  for (const character of text) settled += settleCharacter(character);
  return settled;
}

function settleCharacter(character: string): string {
  if (character.length > 1 || !LETTER_OR_DIGIT.test(character)) return character;
  const folded = foldCharacter(character);
  return folded.length === 1 && folded !== character.toLowerCase() ? folded : character;
}
