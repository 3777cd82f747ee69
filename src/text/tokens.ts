import { foldCharacter } from './foldCharacter.ts';

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
const PUNCTUATION_OR_SIGN = /^[\p{P}\p{S}]*$/u;

type CharacterClass = 'space' | 'word' | 'single';
const classes = new Map<string, CharacterClass>();

/** True for a Han character. */
export function isHan(character: string): boolean {
  return HAN.test(character);
}

/** True where a text has nothing but punctuation, signs and white space. */
export function isPunctuation(text: string): boolean {
  return PUNCTUATION_OR_SIGN.test(text.replace(/\s/gu, ''));
}

/** Cuts a text into tokens; white space and invisible characters belong to none. */
export function cutTokens(text: string): Tokens {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let isInWord = false;
  for (const character of text) {
    const end = at + character.length;
    const kind = classOf(character);
    if (kind === 'word' && isInWord) {
      forms[forms.length - 1] += foldCharacter(character);
      ends[ends.length - 1] = end;
    } else if (kind !== 'space') {
      forms.push(foldCharacter(character));
      starts.push(at);
      ends.push(end);
    }
    isInWord = kind === 'word';
    at = end;
  }
  return { forms, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function classOf(character: string): CharacterClass {
  const known = classes.get(character);
  if (known) return known;
  const found = classify(character);
  classes.set(character, found);
  return found;
}

function classify(character: string): CharacterClass {
  const settled = foldCharacter(character);
  if (settled === '') return 'space';
  return !isHan(settled) && LETTER_OR_DIGIT.test(settled) ? 'word' : 'single';
}
