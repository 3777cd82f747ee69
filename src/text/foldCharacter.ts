import { simplifiedOf } from './simplifiedOf.ts';
import { comparedAs } from './spellings.ts';

/** What was folded before, by code unit; characters beyond the basic plane are rare and are folded each time. */
const folded = /* @__PURE__ */ new Array<string | undefined>(0x10000);

/** Zero-width and direction marks: invisible, so they make no difference. */
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\p{Variation_Selector}/u;
const WHITE_SPACE = /\s/u;

/** Punctuation that outlets and scripts write in several ways. What NFKC folds already (full width) is not listed. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '、': '、',
  '。': '.',
  '｡': '.',
  '《': '<',
  '》': '>',
  '〈': '<',
  '〉': '>',
  '—': '-',
  '–': '-',
  '―': '-',
  '‑': '-',
  '−': '-',
  '•': '·',
  '・': '·',
  '‧': '·',
  '∶': ':',
  '【': '[',
  '】': ']',
};

/**
 * One character in settled form: width (NFKC), case, punctuation variants, Traditional to Simplified, and the spellings of one word.
 * White space and invisible characters give the empty string; a ligature may give several characters.
 */
export function foldCharacter(character: string): string {
  return character.length > 1 ? fold(character) : foldUnit(character.charCodeAt(0));
}

/** The same for a character of one code unit, which texts are made of: no string is made to ask for it. */
export function foldUnit(unit: number): string {
  folded[unit] ??= fold(String.fromCharCode(unit));
  return folded[unit];
}

function fold(character: string): string {
  if (INVISIBLE.test(character) || WHITE_SPACE.test(character)) return '';
  const wide = PUNCTUATION[character] ?? character.normalize('NFKC').toLowerCase();
  return [...wide]
    .filter((one) => !WHITE_SPACE.test(one))
    .map((one) => PUNCTUATION[one] ?? comparedAs(simplifiedOf(one)))
    .join('');
}
