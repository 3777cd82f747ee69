import {
  type Article,
  type Collation,
  rangesOfBlocks,
  type TextRange,
  textOfBlocks,
} from '../model/index.ts';
import type { WitnessFile } from './readWitness.ts';

/** The articles by their sigils. */
export class WitnessTexts {
  readonly #articles: ReadonlyMap<string, Article>;
  readonly #texts: ReadonlyMap<string, string>;

  constructor({ witnesses }: Collation, files: readonly WitnessFile[]) {
    this.#articles = new Map(files.map(({ article }, index) => [witnesses[index] ?? '', article]));
    this.#texts = new Map([...this.#articles].map(([id, { blocks }]) => [id, textOfBlocks(blocks)]));
  }

  slice(witness: string, range: TextRange): string {
    return (this.#texts.get(witness) ?? '').slice(...range);
  }

  /** "A ¶3": the block in which a stretch begins, counted from one. */
  place(witness: string, [from]: TextRange): string {
    const ranges = rangesOfBlocks(this.#articles.get(witness)?.blocks ?? []);
    const block = ranges.findIndex(([, to]) => from < to);
    return `${witness} ¶${block + 1}`;
  }
}
