import { isHan, LONG } from '../../text/index.ts';
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

const known = new WeakMap<Stream, Int32Array>();

/** Sums of token weights up to each token, so that the weight of any run is one subtraction. */
export function weightSums(stream: Stream): Int32Array {
  const made = known.get(stream);
  if (made) return made;
  const sums = sumsOf(stream);
  known.set(stream, sums);
  return sums;
}

function sumsOf({ units, longForms }: Stream): Int32Array {
  const sums = new Int32Array(units.length + 1);
  let before: number = KIND.sign;
  let long = 0;
  for (let token = 0; token < units.length; token++) {
    const unit = units[token] ?? LONG;
    const kind = unit === LONG ? kindOfForm(longForms[long++] ?? '') : kindOfUnit(unit);
    sums[token + 1] = (sums[token] ?? 0) + weightOf(kind, before);
    before = kind;
  }
  return sums;
}

/** What a token is to the weight. */
const KIND = { unknown: 0, han: 1, name: 2, word: 3, sign: 4 } as const;

/** By code unit: asked for every token of every text. */
const kinds = /* @__PURE__ */ new Uint8Array(0x10000);

function kindOfUnit(unit: number): number {
  if (kinds[unit] === KIND.unknown) kinds[unit] = kindOfForm(String.fromCharCode(unit));
  return kinds[unit] ?? KIND.unknown;
}

function kindOfForm(form: string): number {
  if (isHan(form)) return form.length > 1 && [...form].length > 1 ? KIND.name : KIND.han;
  return /^[\p{L}\p{N}]/u.test(form) ? KIND.word : KIND.sign;
}

/** A sign counts as a character among Han characters; after a word or another sign (`d.c.`, `————`) it says nothing. */
function weightOf(kind: number, before: number): number {
  if (kind === KIND.word || kind === KIND.name) return WORD_WEIGHT;
  return kind === KIND.han || before === KIND.han || before === KIND.name ? 1 : 0;
}
