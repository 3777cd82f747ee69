import path from 'node:path';
import { collate, findDifferences } from '../collation/index.ts';
import {
  type Collation,
  type Difference,
  type NameGroup,
  type Passage,
  type Reading,
  shifted,
  textOfBlocks,
  witnessOf,
} from '../model/index.ts';
import { BUILT_IN_NAMES } from './builtIn.ts';
import { collateTable } from './collateTable.ts';
import { readNames } from './readNames.ts';
import { readWitnessFile, type WitnessFile } from './readWitness.ts';
import { describeProblem } from './report.ts';
import { WitnessTexts } from './witnessTexts.ts';

/** The answer, and what was odd in what it was made of. */
export interface CollateOutput {
  readonly out: string;
  readonly problems: readonly string[];
}

/** Collates files and says what they have in common, as a table or as the Collation itself. */
export async function collateFiles(
  files: readonly string[],
  asJson: boolean,
  columns: number,
): Promise<CollateOutput> {
  const witnesses = await Promise.all(files.map(readWitnessFile));
  const { names, problems } = await readNames(path.dirname(files[0] ?? '.'), BUILT_IN_NAMES);
  const collation = collate(
    witnesses.map(({ article }, index) => ({ ...witnessOf(article), id: sigil(index) })),
    names,
  );
  const found = [...witnesses.flatMap((witness) => witness.problems), ...problems];
  const out = asJson
    ? JSON.stringify(withTexts(collation, witnesses, names), null, 2)
    : collateTable(collation, witnesses, names, columns);
  return { out, problems: found.map(describeProblem) };
}

/** A short mark for each text: A, B, C. */
function sigil(index: number): string {
  return String.fromCodePoint(65 + index);
}

/** How an edited reading differs from the passage's first one; offsets in the texts of the two witnesses. */
interface Edit {
  readonly passage: string;
  readonly from: string;
  readonly to: string;
  readonly differences: readonly Difference[];
}

/** The collation with the texts that its offsets count in, and what was edited. */
function withTexts(collation: Collation, witnesses: readonly WitnessFile[], names: readonly NameGroup[]) {
  const articles = witnesses.map(({ file, article, source }, index) => ({
    sigil: sigil(index),
    file,
    title: article.title,
    outlet: source?.name ?? null,
    publishedAt: article.publishedAt === null ? null : new Date(article.publishedAt).toISOString(),
    text: textOfBlocks(article.blocks),
  }));
  const texts = new WitnessTexts(collation, witnesses);
  const edits = collation.passages.flatMap((passage) => editsOf(passage, texts, names));
  return { articles, ...collation, edits };
}

function editsOf(
  { id, kind, readings: [first, ...others] }: Passage,
  texts: WitnessTexts,
  names: readonly NameGroup[],
): Edit[] {
  if (!first || kind === 'reworded') return [];
  const text = ({ witness, range }: Reading) => texts.slice(witness, range);
  return others.flatMap((other) => {
    const differences = findDifferences(text(first), text(other), names).map((difference) => ({
      ...difference,
      before: shifted(difference.before, first.range[0]),
      after: shifted(difference.after, other.range[0]),
    }));
    return differences.length === 0
      ? []
      : [{ passage: id, from: first.witness, to: other.witness, differences }];
  });
}
