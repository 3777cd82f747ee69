import type { DifferenceKind, NameGroup } from '../../../model/index.ts';
import { differencesOfCell, isStyle } from '../text/differencesOfCell.ts';
import type { PlacedDifference } from '../text/runs.ts';
import type { Row } from './rows.ts';

/** What speaks for a row's marks, found for one row when it is asked for. */
export interface RowEvidence {
  /** By column: what differs from the base, ways of writing apart; none for columns without differences. */
  readonly edits: readonly { readonly column: number; readonly differences: readonly PlacedDifference[] }[];
  /** Ways of writing that were settled before comparing, each with how often over all columns. */
  readonly settled: readonly { readonly kind: DifferenceKind; readonly count: number }[];
  /** Words that others have too, too short to count, each once. */
  readonly stockPhrases: readonly string[];
  /** Words that stand elsewhere in the same article once more, each once. */
  readonly echoes: readonly string[];
}

/** Gathers the evidence of a row. */
export function whyOf(row: Row, names: readonly NameGroup[]): RowEvidence {
  const all = row.cells.map((_, column) => differencesOfCell(row, column, names, []));
  const styles = all.flat().filter(({ kind }) => isStyle(kind));
  const pieces = row.cells.flatMap((cell) => cell?.blocks.flatMap((block) => block.pieces) ?? []);
  const textsOf = (isWanted: (piece: (typeof pieces)[number]) => boolean) => [
    ...new Set(pieces.filter(isWanted).map(({ text }) => text)),
  ];
  return {
    edits: all.flatMap((differences, column) => {
      const edited = differences.filter(({ kind }) => !isStyle(kind));
      return edited.length === 0 ? [] : [{ column, differences: edited }];
    }),
    settled: [...new Set(styles.map(({ kind }) => kind))].map((kind) => ({
      kind,
      count: styles.filter((one) => one.kind === kind).length,
    })),
    stockPhrases: textsOf(({ kind }) => kind === 'stockPhrase'),
    echoes: textsOf(({ isEcho }) => isEcho),
  };
}
