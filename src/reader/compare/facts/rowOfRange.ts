import type { TextRange } from '../../../model/index.ts';
import type { Row } from '../rows.ts';

/** The row that shows a place of one column's text, by its index; -1 where none of these does. */
export function rowOfRange(rows: readonly Row[], column: number, [from]: TextRange): number {
  return rows.findIndex((row) =>
    row.cells[column]?.blocks.some(({ pieces }) =>
      pieces.some(({ range }) => range[0] <= from && from < range[1]),
    ),
  );
}
