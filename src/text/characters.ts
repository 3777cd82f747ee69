import { WITHHELD } from '../model/index.ts';

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
