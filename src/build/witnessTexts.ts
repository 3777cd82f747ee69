import { type Collation, rangesOfBlocks, type TextRange, textOfBlocks } from '../model/index.ts';
import type { WitnessFile } from './readWitness.ts';

/** A witness's text, and where its blocks stand in it. */
interface WitnessText {
  readonly text: string;
  readonly blocks: readonly TextRange[];
}

/** The articles' texts by their sigils. */
export class WitnessTexts {
  readonly #texts: ReadonlyMap<string, WitnessText>;

  constructor({ witnesses }: Collation, files: readonly WitnessFile[]) {
    this.#texts = new Map(
      files.map(({ article: { blocks } }, index) => [
        witnesses[index] ?? '',
        { text: textOfBlocks(blocks), blocks: rangesOfBlocks(blocks) },
      ]),
    );
  }

  slice(witness: string, range: TextRange): string {
    return (this.#texts.get(witness)?.text ?? '').slice(...range);
  }

  /** "A ¶3": the block in which a stretch begins, counted from one. */
  place(witness: string, [from]: TextRange): string {
    const blocks = this.#texts.get(witness)?.blocks ?? [];
    return `${witness} ¶${blocks.findIndex(([, to]) => from < to) + 1}`;
  }
}
