import { isAside, rangesOfBlocks, type Witness } from '../model/index.ts';
import { cutTokens } from '../text/index.ts';

/** The report itself, or what stands beside it: furniture and captions. Only like parts are compared. */
export type Part = 'report' | 'aside';

/** One part of a witness as one run of tokens, block after block. */
export interface Stream {
  /** Settled form of each token. */
  readonly forms: readonly string[];
  /** Numbers of the forms: equal forms have equal numbers, over all streams of one comparison. */
  readonly ids: Int32Array;
  /** Where each token begins and ends in the witness's text, in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the block that each token stands in. */
  readonly blocks: Int32Array;
}

/** Numbers for forms; one for all texts that are compared with each other. */
export type FormNumbers = Map<string, number>;

/** Cuts one part of a witness into tokens. */
export function streamOf(witness: Witness, part: Part, numbers: FormNumbers): Stream {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const blocks: number[] = [];
  rangesOfBlocks(witness.blocks).forEach(([from], index) => {
    const block = witness.blocks[index];
    if (!block || isAside(block) !== (part === 'aside')) return;
    const tokens = cutTokens(block.text);
    tokens.forms.forEach((form, token) => {
      forms.push(form);
      starts.push(from + (tokens.starts[token] ?? 0));
      ends.push(from + (tokens.ends[token] ?? 0));
      blocks.push(index);
    });
  });
  return {
    forms,
    ids: Int32Array.from(forms, (form) => numberOf(form, numbers)),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    blocks: Int32Array.from(blocks),
  };
}

function numberOf(form: string, numbers: FormNumbers): number {
  const known = numbers.get(form);
  if (known !== undefined) return known;
  numbers.set(form, numbers.size);
  return numbers.size - 1;
}
