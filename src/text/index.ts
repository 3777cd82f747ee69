/** HOW text is cut, counted, folded and escaped: the one pipeline that build, browser, index and query share. */
export { countCharacters } from './countCharacters.ts';
export { escapeMarkup, replaceForbidden } from './escapeMarkup.ts';
export { foldCharacter, foldUnit } from './foldCharacter.ts';
export { literalPattern } from './literalPattern.ts';
export { type NormalisedText, normalise, rangeInOriginal } from './normalise.ts';
export { settledText, settledUnits } from './settledText.ts';
export { FIRST_LONG_FORM, numberOfForm, tokenNumbers, writeTokenNumbers } from './tokenNumbers.ts';
export { cutTokens, isHan, isPunctuation, isWordCharacter, type Tokens } from './tokens.ts';
export { type PackedTable, packTable, type SpeltWord, unpackTable } from './wordTable.ts';
