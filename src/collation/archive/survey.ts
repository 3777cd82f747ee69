import { isAside, type NameGroup, type WitnessBlock } from '../../model/index.ts';
import { countCharacters, tokenNumbers, writeTokenNumbers } from '../../text/index.ts';
import { NumberedNames } from './numberedNames.ts';
import { printsOf } from './prints.ts';

/** An article of an archive, as far as it is looked at before it is compared. */
export interface ArchiveArticle {
  /** Id of its outlet. */
  readonly outlet: string;
  readonly blocks: readonly WitnessBlock[];
}

/**
 * The blocks of an article that are report and have words, as far as furniture is told by them; `LINE` numbers each: its
 * index in the article, a hash of its outlet and settled text, its length in characters without white space. Whole
 * archives have millions of lines, and texts would fill the memory.
 */
export type ArchiveLines = Float64Array;

/** Numbers of a line. */
export const LINE = 3;

/** What the archive's look at itself needs of an article. */
export interface Survey {
  /** For `learnFurniture`. */
  readonly lines: ArchiveLines;
  /** Fingerprints of the report, for `findCandidates`. */
  readonly prints: Uint32Array;
}

/** Surveys articles: each text is cut once, into numbers alone. */
export class Surveyor {
  readonly #names: NumberedNames;
  /** Tokens of one block, and merged ones of an article; they grow with the longest article. */
  #block = new Int32Array(0);
  #merged = new Int32Array(0);

  constructor(names: readonly NameGroup[]) {
    this.#names = new NumberedNames(names);
  }

  survey({ outlet, blocks }: ArchiveArticle): Survey {
    const seed = hashNumbers(tokenNumbers(outlet), 0);
    const lines: number[] = [];
    let end = 0;
    this.#makeRoom(blocks.reduce((sum, { text }) => sum + text.length, 0));
    blocks.forEach((block, at) => {
      if (isAside(block)) return;
      const numbers = this.#block.subarray(0, writeTokenNumbers(block.text, this.#block));
      if (numbers.length === 0) return;
      lines.push(at, hashNumbers(numbers, seed), countCharacters(block.text));
      end = this.#names.merge(numbers, this.#merged, end);
    });
    return { lines: Float64Array.from(lines), prints: printsOf(this.#merged.subarray(0, end)) };
  }

  #makeRoom(units: number): void {
    if (this.#merged.length >= units) return;
    this.#block = new Int32Array(units * 2);
    this.#merged = new Int32Array(units * 2);
  }
}

/** A hash of 53 bits: two of 32, of which one gives 21. */
function hashNumbers(numbers: Int32Array, seed: number): number {
  let low = (0x811c9dc5 ^ seed) | 0;
  let high = (0x41c6ce57 ^ Math.floor(seed / 0x100000000)) | 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    low = Math.imul(low ^ number, 0x01000193);
    low ^= low >>> 15;
    high = Math.imul(high ^ number, 0x5f356495);
    high ^= high >>> 13;
  }
  return ((high >>> 0) % 0x200000) * 0x100000000 + (low >>> 0);
}
