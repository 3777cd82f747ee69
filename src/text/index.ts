/** HOW text is cut, counted, folded and escaped: the one pipeline that build, browser, index and query share. */
export { isHan, isPunctuation } from './characters.ts';
export { countCharacters } from './countCharacters.ts';
export { escapeMarkup, replaceForbidden } from './escapeMarkup.ts';
export { foldCharacter, foldUnit } from './foldCharacter.ts';
export { literalPattern } from './literalPattern.ts';
export { type NormalisedText, normalise, rangeInOriginal } from './normalise.ts';
export { settledText, settledUnits } from './settledText.ts';
export { isWordCharacter } from './tokenKinds.ts';
export { FIRST_LONG_FORM, numberOfForm, tokenNumbers, writeTokenNumbers } from './tokenNumbers.ts';
export {
  cutTokens,
  formsOf,
  isLong,
  LONG,
  roomFor,
  type TokenRoom,
  type Tokens,
  unitOf,
  writeTokens,
} from './tokens.ts';
export { type PackedTable, packTable, type SpeltWord, unpackTable } from './wordTable.ts';
