import { type Difference, type Passage, type Reading, shifted, textOfBlocks } from '../model/index.ts';
import type { Comparison } from './comparison.ts';

/** How one witness's reading of a passage differs from the base's; offsets are of the two articles' texts. */
export interface PassageEdits {
  /** Id of the passage. */
  readonly passage: string;
  /** Id of the witness whose reading is `before`. */
  readonly base: string;
  /** Id of the witness whose reading is `after`. */
  readonly witness: string;
  readonly differences: readonly Difference[];
}

/**
 * The edits of every passage, ways of writing included, by passage and column. A reworded passage has none: its
 * readings are other sentences.
 */
export function editsOf(comparison: Comparison): PassageEdits[] {
  const { collation } = comparison;
  const compared = collation.passages.filter(({ kind }) => kind !== 'reworded');
  const texts = new Map(
    comparison.witnesses.map(({ article }) => [article.id, textOfBlocks(article.blocks)]),
  );
  return compared.flatMap((passage) => editsOfPassage(comparison, passage, texts));
}

function editsOfPassage(
  comparison: Comparison,
  passage: Passage,
  texts: ReadonlyMap<string, string>,
): PassageEdits[] {
  const textOf = ({ witness, range }: Reading) => (texts.get(witness) ?? '').slice(...range);
  const readings = readingsInOrder(comparison, passage);
  const base = readings.find(({ witness }) => witness === comparison.reference) ?? readings[0];
  if (!base) return [];
  const before = textOf(base);
  return readings.flatMap((reading) => {
    const after = textOf(reading);
    if (reading === base || after === before) return [];
    const differences = comparison.differencesOf(before, after).map((one) => ({
      ...one,
      before: shifted(one.before, base.range[0]),
      after: shifted(one.after, reading.range[0]),
    }));
    return [{ passage: passage.id, base: base.witness, witness: reading.witness, differences }];
  });
}

function readingsInOrder({ witnesses }: Comparison, { readings }: Passage): Reading[] {
  return witnesses.flatMap(({ article }) => readings.find(({ witness }) => witness === article.id) ?? []);
}
