import { isHan } from '../text/index.ts';
import type { Stream } from './stream.ts';

/** A word of letters tells about as much as two Han characters; a sign tells as much as it is long. */
const WORD_WEIGHT = 2;

/**
 * A run of this weight is a passage: thirteen Han characters, or seven words. Below it, diplomatic news repeats
 * itself without reuse: 各国的主权和领土完整 is ten characters, names with their titles reach twelve.
 */
export const PASSAGE_WEIGHT = 13;

/** A run of this weight that stays below a passage is a stock phrase: eight characters or four words. */
export const STOCK_PHRASE_WEIGHT = 8;

/** Sums of token weights up to each token, so that the weight of any run is one subtraction. */
export function weightSums(stream: Stream): Int32Array {
  const sums = new Int32Array(stream.forms.length + 1);
  stream.forms.forEach((form, token) => {
    sums[token + 1] = (sums[token] ?? 0) + weightOf(form);
  });
  return sums;
}

function weightOf(form: string): number {
  const [first = ''] = form;
  return /[\p{L}\p{N}]/u.test(first) && !isHan(first) ? WORD_WEIGHT : 1;
}
