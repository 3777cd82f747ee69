import type { TextRange } from '../../../model/index.ts';
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

/** The bars of one kind as one path in a box of 10 by 1000: a thousand rows are no thousand elements. */
export function pathOfBars(bars: readonly Bar[], kind: CellKind): string {
  return bars
    .filter((bar) => bar.kind === kind)
    .map((bar) => `M0 ${rounded(1000 * bar.from)}h10v${rounded(heightOf(bar))}h-10z`)
    .join('');
}

/** What was found in a text of that length, as one path in the same box: lines over the whole width, however short it is. */
export function pathOfRanges(ranges: readonly TextRange[], length: number): string {
  return ranges.map(([from]) => `M0 ${rounded((1000 * from) / Math.max(1, length))}h10v3h-10z`).join('');
}

/** Height of a bar in that box: a gap below tells it from the next, and the shortest is still seen. */
export function heightOf({ from, to }: Bar): number {
  return Math.max(1.5, 1000 * (to - from) - 1);
}

function rounded(value: number): number {
  return Math.round(10 * value) / 10;
}
