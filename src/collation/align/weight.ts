import { isHan } from '../../text/index.ts';
import type { Stream } from './stream.ts';

/** A word of letters tells about as much as two Han characters, and so does a name, however long it is. */
const WORD_WEIGHT = 2;

/**
 * A run of this weight is a passage: thirteen Han characters, or seven words. Below it, diplomatic news repeats
 * itself without reuse: 各国的主权和领土完整 is ten characters, names with their titles reach twelve.
 */
export const PASSAGE_WEIGHT = 13;

/** A run of this weight that stays below a passage is a stock phrase: eight characters or four words. */
export const STOCK_PHRASE_WEIGHT = 8;

/** Sums of token weights up to each token, so that the weight of any run is one subtraction. */
export function weightSums({ forms }: Stream): Int32Array {
  const sums = new Int32Array(forms.length + 1);
  let before: TokenKind = 'sign';
  forms.forEach((form, token) => {
    const kind = kindOf(form);
    sums[token + 1] = (sums[token] ?? 0) + weightOf(kind, before);
    before = kind;
  });
  return sums;
}

type TokenKind = 'han' | 'name' | 'word' | 'sign';

function kindOf(form: string): TokenKind {
  if (isHan(form)) return form.length > 1 && [...form].length > 1 ? 'name' : 'han';
  return /^[\p{L}\p{N}]/u.test(form) ? 'word' : 'sign';
}

/** A sign counts as a character among Han characters; after a word or another sign (`d.c.`, `————`) it says nothing. */
function weightOf(kind: TokenKind, before: TokenKind): number {
  if (kind === 'word' || kind === 'name') return WORD_WEIGHT;
  return kind === 'han' || before === 'han' || before === 'name' ? 1 : 0;
}
