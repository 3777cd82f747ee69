import type { CellKind } from '../rows/cell.ts';
import type { Row } from '../rows/rows.ts';

/** What one row is in a column's barcode. */
export interface Bar {
  readonly row: string;
  readonly kind: CellKind;
  /** Where it begins and ends in the article, 0 to 1 of its length. */
  readonly from: number;
  readonly to: number;
}

/** The rows of a column in the order of its text, as parts of its length in UTF-16 units. */
export function barsOf(rows: readonly Row[], column: number, length: number): Bar[] {
  const whole = Math.max(1, length);
  const bars = rows.flatMap(({ id, cells }): Bar[] => {
    const cell = cells[column];
    const pieces = cell?.blocks.flatMap((block) => block.pieces) ?? [];
    const from = pieces[0]?.range[0];
    const to = pieces.at(-1)?.range[1];
    if (!cell || from === undefined || to === undefined) return [];
    return [{ row: id, kind: cell.kind, from: from / whole, to: to / whole }];
  });
  return bars.sort((a, b) => a.from - b.from);
}

/** The bar at a place of the text, or the nearest one before it. */
export function barAt(bars: readonly Bar[], at: number): Bar | undefined {
  return bars.findLast(({ from }) => from <= at) ?? bars[0];
}
