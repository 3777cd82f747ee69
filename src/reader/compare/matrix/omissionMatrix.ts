import type { PassageKind } from '../../../model/index.ts';
import { type Cell, startOfCell, textOfCell } from '../rows/cell.ts';
import type { Row } from '../rows/rows.ts';

/** What another outlet has of a passage of the reference; `stock`: words of it only, too short to count or repeated. */
export type MatrixKind = PassageKind | 'missing' | 'stock';

export interface MatrixCell {
  readonly kind: MatrixKind;
  /**
   * Characters without white space: of its own reading, or, where it is missing, of what the reference has there and
   * the aligned rows say is left out: without stock phrases and what the reference repeats.
   */
  readonly length: number;
}

/** One passage of the reference, and what each of the others has of it. */
export interface MatrixRow {
  readonly row: Row;
  readonly text: string;
  /** Characters without white space, in the reference. */
  readonly length: number;
  /** One per other column, in their order. */
  readonly cells: readonly MatrixCell[];
}

/** How much of the reference one other has, by kind, in characters of the reference without white space. */
export interface MatrixTotal {
  readonly column: number;
  readonly lengths: Readonly<Record<MatrixKind, number>>;
  /** All of the reference that the matrix counts. */
  readonly whole: number;
}

/** The passages of the reference, which is the first column, by the others. Furniture and captions stand outside. */
export function omissionMatrix(rows: readonly Row[]): MatrixRow[] {
  return rows
    .flatMap((row) => {
      const reference = row.cells[0];
      return reference && !row.isAside ? [{ row, reference }] : [];
    })
    .sort((a, b) => startOfCell(a.reference) - startOfCell(b.reference))
    .map(({ row, reference }) => ({
      row,
      text: textOfCell(reference),
      length: reference.length,
      cells: row.cells.slice(1).map((cell) => matrixCell(row, cell, reference)),
    }));
}

function matrixCell(row: Row, cell: Cell | undefined, reference: Cell): MatrixCell {
  if (!cell && row.kind === 'stock') return { kind: 'stock', length: reference.length };
  if (!cell) return { kind: 'missing', length: reference.ownLength };
  const kind = (['verbatim', 'edited', 'reworded'] as const).find((one) => one === cell.kind) ?? 'missing';
  return { kind, length: cell.length };
}

/** One total per other column; over its kinds it adds up to the whole. */
export function matrixTotals(matrix: readonly MatrixRow[], columns: number): MatrixTotal[] {
  const whole = matrix.reduce((sum, { length }) => sum + length, 0);
  return Array.from({ length: Math.max(0, columns - 1) }, (_, at) => {
    const lengthOf = (kind: MatrixKind) =>
      matrix.reduce((sum, line) => sum + (line.cells[at]?.kind === kind ? line.length : 0), 0);
    const missing = matrix.reduce(
      (sum, { cells }) => sum + (cells[at]?.kind === 'missing' ? (cells[at]?.length ?? 0) : 0),
      0,
    );
    return {
      column: at + 1,
      whole,
      lengths: {
        verbatim: lengthOf('verbatim'),
        edited: lengthOf('edited'),
        reworded: lengthOf('reworded'),
        stock: lengthOf('stock') + lengthOf('missing') - missing,
        missing,
      },
    };
  });
}
