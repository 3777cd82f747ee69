import { isFrequentHan } from './frequentHan.ts';

/** What a character says of the reading that gave it. The first that fits counts. */
const WEIGHTS: readonly { readonly pattern: RegExp; readonly weight: number; readonly reason: string }[] = [
  { pattern: /\ufffd/u, weight: -3, reason: 'bytes that the encoding does not have' },
  { pattern: /[\p{Cn}\p{Co}\p{Cs}]/u, weight: -2, reason: 'no character, or one of nobody' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  { pattern: /[\u0000-\u0008\u000e-\u001f\u0080-\u009f]/u, weight: -2, reason: 'control characters' },
  {
    pattern: /[\uff61-\uff9f]/u,
    weight: -1,
    reason: 'half-width katakana: the high bytes of something else',
  },
  { pattern: /[，。、：；！？“”‘’「」『』《》（）—…　·【】]/u, weight: 0.8, reason: 'Chinese punctuation' },
  { pattern: /[\u3040-\u30ff]/u, weight: 0.5, reason: 'kana' },
  { pattern: /[\u4e00-\u9fff]/u, weight: 0, reason: 'any other Han character' },
  { pattern: /[\u0370-\u052f\u2010-\u2122]/u, weight: 0, reason: 'Greek, Cyrillic, signs' },
  { pattern: /[\s\S]/u, weight: -0.5, reason: 'scripts that Chinese news seldom has' },
];

/**
 * How much a reading of bytes looks like Chinese prose: the mean over its characters beyond ASCII, 1 where all are
 * frequent, about 0 and below where they are any. 0 for a text of ASCII alone.
 */
export function plausibilityOf(text: string): number {
  let sum = 0;
  let count = 0;
  for (const character of text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL and its like count against a reading
    if (/[\t\n\v\f\r\u001a\u0020-\u007e]/.test(character)) continue;
    count += 1;
    sum += isFrequentHan(character) ? 1 : weightOf(character);
  }
  return count === 0 ? 0 : sum / count;
}

function weightOf(character: string): number {
  return WEIGHTS.find(({ pattern }) => pattern.test(character))?.weight ?? 0;
}
