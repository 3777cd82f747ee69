/** HOW text is cut, counted and folded: the one pipeline that build, browser, index and query share. */
export { countCharacters } from './countCharacters.ts';
export { foldCharacter, foldUnit } from './foldCharacter.ts';
export { type NormalisedText, normalise, rangeInOriginal } from './normalise.ts';
export { settledText, settledUnits } from './settledText.ts';
export { FIRST_LONG_FORM, numberOfForm, tokenNumbers, writeTokenNumbers } from './tokenNumbers.ts';
export { cutTokens, isHan, isPunctuation, isWordCharacter, type Tokens } from './tokens.ts';
