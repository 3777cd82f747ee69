import { isAside, rangesOfBlocks, WITHHELD, type Witness } from '../../model/index.ts';
import { cutTokens, numberOfForm, type Tokens } from '../../text/index.ts';
import type { Names } from './names.ts';

/** The report itself, or what stands beside it: furniture and captions. Only like parts are compared. */
export type Part = 'report' | 'aside';

/** One part of a witness as one run of tokens, block after block. */
export interface Stream {
  /** Settled form of each token, as this witness writes it. */
  readonly forms: readonly string[];
  /** Numbers of the forms: tokens that say the same have equal numbers, over all streams of one comparison. */
  readonly ids: Int32Array;
  /** Where each token begins and ends in the witness's text, in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the block that each token stands in. */
  readonly blocks: Int32Array;
}

/**
 * What all streams of one comparison have in common: the numbers of forms, and the names that are one. A form's number
 * comes from the form itself, so fingerprints that were made at other times or in other threads can be compared.
 */
export class Lexicon {
  readonly names: Names;
  readonly #numbers = new Map<string, number>();
  readonly #taken = new Set<number>();
  #withheld = 0;

  constructor(names: Names) {
    this.names = names;
  }

  /** The number of a form, the same for equal forms; nobody knows whether two that are withheld are equal. */
  numberOf(form: string): number {
    if (form === WITHHELD) return this.numberOf(`${WITHHELD}${this.#withheld++}`);
    if (form.length === 1) return form.charCodeAt(0);
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    let number = numberOfForm(form);
    // Two words with one hash are rarer than one archive in thousands; the second takes the next number.
    while (this.#taken.has(number)) number += 1;
    this.#taken.add(number);
    this.#numbers.set(form, number);
    return number;
  }
}

/** Cuts one part of a witness into tokens; a name is one token, whichever of its variants is written. */
export function streamOf(witness: Witness, part: Part, lexicon: Lexicon): Stream {
  const draft = new Draft(witness.blocks.reduce((sum, { text }) => sum + text.length, 0));
  rangesOfBlocks(witness.blocks).forEach(([from], index) => {
    const block = witness.blocks[index];
    if (!block || isAside(block) !== (part === 'aside')) return;
    putBlock(draft, cutTokens(block.text), from, index, lexicon);
  });
  return draft.stream();
}

function putBlock(draft: Draft, tokens: Tokens, from: number, block: number, lexicon: Lexicon): void {
  const { forms, starts, ends } = tokens;
  for (let at = 0; at < forms.length; ) {
    const name = lexicon.names.at(forms, at);
    const length = name?.length ?? 1;
    const form = length > 1 ? forms.slice(at, at + length).join('') : (forms[at] ?? '');
    const start = from + (starts[at] ?? 0);
    const end = from + (ends[at + length - 1] ?? 0);
    draft.put(form, lexicon.numberOf(name?.canonical ?? form), start, end, block);
    at += length;
  }
}

/** A stream while it is written: room for a token per unit, cut to size at the end. */
class Draft {
  readonly #forms: string[] = [];
  readonly #ids: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #blocks: Int32Array;

  constructor(room: number) {
    this.#ids = new Int32Array(room);
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
    this.#blocks = new Int32Array(room);
  }

  put(form: string, id: number, start: number, end: number, block: number): void {
    const at = this.#forms.length;
    this.#forms.push(form);
    this.#ids[at] = id;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#blocks[at] = block;
  }

  stream(): Stream {
    const cut = (column: Int32Array) => column.slice(0, this.#forms.length);
    return {
      forms: this.#forms,
      ids: cut(this.#ids),
      starts: cut(this.#starts),
      ends: cut(this.#ends),
      blocks: cut(this.#blocks),
    };
  }
}
