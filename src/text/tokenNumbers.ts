import { KIND, kindAt, knownKindAt, lengthAt } from './tokenKinds.ts';
import { formAt } from './tokens.ts';

/** Numbers of forms of several units begin here; those of one unit are the unit. */
export const FIRST_LONG_FORM = 0x10000;

const LONG_FORMS = 0x7fffffff - FIRST_LONG_FORM;

/** FNV-1a over the code units of a form, and how many there were. */
interface FormHash {
  hash: number;
  units: number;
  /** The last unit: the number of a form that has no other. */
  last: number;
}

/**
 * The tokens that `cutTokens` cuts, as numbers alone: equal for equal forms, in every text, thread and build. Two long
 * forms of an archive hardly ever share a number, which a fingerprint can bear and an alignment could not.
 */
export function tokenNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  return numbers.subarray(0, writeTokenNumbers(text, numbers));
}

/** Writes a text's `tokenNumbers` into an array that has room for as many as the text has units; says how many there are. */
export function writeTokenNumbers(text: string, numbers: Int32Array): number {
  const word: FormHash = { hash: 0x811c9dc5, units: 0, last: 0 };
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const known = knownKindAt(text, at);
    // What most texts are made of is a token of its own, and no half of a pair.
    const length = known > 0 ? 1 : lengthAt(text, at);
    const kind = known > 0 ? known : kindAt(text, at, length);
    if (kind === KIND.word) addForm(word, formAt(text, at, length));
    else if (word.units > 0) numbers[count++] = closeForm(word);
    if (kind > 0) numbers[count++] = kind;
    else if (kind === KIND.long) numbers[count++] = numberOfForm(formAt(text, at, length));
    at += length;
  }
  if (word.units > 0) numbers[count++] = closeForm(word);
  return count;
}

/** The number of a settled form. */
export function numberOfForm(form: string): number {
  const hash: FormHash = { hash: 0x811c9dc5, units: 0, last: 0 };
  addForm(hash, form);
  return closeForm(hash);
}

function addForm(into: FormHash, form: string): void {
  for (let at = 0; at < form.length; at++) {
    into.last = form.charCodeAt(at);
    into.hash = Math.imul(into.hash ^ into.last, 0x01000193);
    into.units += 1;
  }
}

/** The number of what was added; what is added next is another form. */
function closeForm(form: FormHash): number {
  const number = form.units === 1 ? form.last : FIRST_LONG_FORM + ((form.hash >>> 0) % LONG_FORMS);
  form.hash = 0x811c9dc5;
  form.units = 0;
  return number;
}
