import { isAside, rangesOfBlocks, WITHHELD, type Witness } from '../../model/index.ts';
import {
  formsOf,
  isLong,
  LONG,
  numberOfForm,
  roomFor,
  type TokenRoom,
  unitOf,
  writeTokens,
} from '../../text/index.ts';
import type { Names } from './names.ts';

/** The report itself, or what stands beside it: furniture and captions. Only like parts are compared. */
export type Part = 'report' | 'aside';

/** Columns of a stream, by token. */
interface StreamColumns {
  /** Numbers of the forms: tokens that say the same have equal numbers, over all streams of one comparison. */
  readonly ids: Int32Array;
  /** The one unit of each settled form, as this witness writes it, or `LONG`. */
  readonly units: Int32Array;
  /** Where each token begins and ends in the witness's text, in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the block that each token stands in. */
  readonly blocks: Int32Array;
}

/** One part of a witness as one run of tokens, block after block. */
export class Stream implements StreamColumns {
  readonly ids: Int32Array;
  readonly units: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly blocks: Int32Array;
  /** The settled forms of more than one unit, in their order. */
  readonly longForms: readonly string[];
  #forms: readonly string[] | undefined;

  constructor({ ids, units, starts, ends, blocks }: StreamColumns, longForms: readonly string[]) {
    this.ids = ids;
    this.units = units;
    this.starts = starts;
    this.ends = ends;
    this.blocks = blocks;
    this.longForms = longForms;
  }

  /** Settled form of each token. Made when it is first asked for: most articles of an archive share nothing. */
  get forms(): readonly string[] {
    this.#forms ??= formsOf(this.units, this.longForms);
    return this.#forms;
  }
}

const WITHHELD_UNIT = WITHHELD.charCodeAt(0);

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

  /** The same for a form of one unit, which is its number. */
  numberOfUnit(unit: number): number {
    return unit === WITHHELD_UNIT ? this.numberOf(WITHHELD) : unit;
  }
}

/** Cuts one part of a witness into tokens; a name is one token, whichever of its variants is written. */
export function streamOf(witness: Witness, part: Part, lexicon: Lexicon): Stream {
  const draft = new Draft(
    lexicon,
    witness.blocks.reduce((sum, { text }) => sum + text.length, 0),
  );
  rangesOfBlocks(witness.blocks).forEach(([from], index) => {
    const block = witness.blocks[index];
    if (block && isAside(block) === (part === 'aside')) draft.put(block.text, from, index);
  });
  return draft.stream();
}

/** A stream while it is written: room for a token per unit, cut to size at the end. */
class Draft {
  readonly #lexicon: Lexicon;
  readonly #room: TokenRoom;
  readonly #ids: Int32Array;
  readonly #blocks: Int32Array;
  #count = 0;

  constructor(lexicon: Lexicon, units: number) {
    this.#lexicon = lexicon;
    this.#room = roomFor(units);
    this.#ids = new Int32Array(units);
    this.#blocks = new Int32Array(units);
  }

  /** Puts the tokens of a block behind those that are there; its text begins at `from` of the witness's. */
  put(text: string, from: number, block: number): void {
    const first = this.#count;
    const longForms: string[] = [];
    const end = writeTokens(text, { ...this.#room, longForms }, first, from);
    this.#settle(end, longForms);
    this.#blocks.fill(block, first, this.#count);
  }

  /** Numbers the tokens up to `end`: of several that are a name there is one, and those behind it move up. */
  #settle(end: number, longForms: readonly string[]): void {
    const { units, longForms: all } = this.#room;
    for (let at = this.#count, long = 0; at < end; ) {
      const unit = units[at] ?? LONG;
      const name = this.#mayBeginAt(at, end) ? this.#nameAt(at, end, longForms, long) : undefined;
      if (name) {
        const { canonical, forms } = name;
        this.#note(at, forms.length, unitOf(forms.join(''), all), this.#lexicon.numberOf(canonical));
        at += forms.length;
        long += forms.filter(isLong).length;
      } else if (unit === LONG) {
        const form = longForms[long++] ?? '';
        all.push(form);
        this.#note(at++, 1, LONG, this.#lexicon.numberOf(form));
      } else this.#note(at++, 1, unit, this.#lexicon.numberOfUnit(unit));
    }
  }

  /** A token that takes so many of those from `at` on. */
  #note(at: number, length: number, unit: number, id: number): void {
    const { units, starts, ends } = this.#room;
    units[this.#count] = unit;
    starts[this.#count] = starts[at] ?? 0;
    ends[this.#count] = ends[at + length - 1] ?? 0;
    this.#ids[this.#count++] = id;
  }

  /** The name that begins at a token, with its forms; the long ones from there on are those from `long` on. */
  #nameAt(at: number, end: number, longForms: readonly string[], long: number) {
    const { names } = this.#lexicon;
    const units = this.#room.units.subarray(at, Math.min(at + names.longest, end));
    const forms = formsOf(units, longForms.slice(long, long + names.longest));
    const name = names.at(forms, 0);
    return name && { canonical: name.canonical, forms: forms.slice(0, name.length) };
  }

  #mayBeginAt(at: number, end: number): boolean {
    const { units } = this.#room;
    return this.#lexicon.names.mayBegin(units[at] ?? LONG, at + 1 < end ? (units[at + 1] ?? LONG) : LONG);
  }

  stream(): Stream {
    const cut = (column: Int32Array) => column.slice(0, this.#count);
    const { units, starts, ends, longForms } = this.#room;
    return new Stream(
      {
        ids: cut(this.#ids),
        units: cut(units),
        starts: cut(starts),
        ends: cut(ends),
        blocks: cut(this.#blocks),
      },
      longForms,
    );
  }
}
