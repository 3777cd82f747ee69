import { overlaps, type TextMark, type TextMarkKind } from '../../../model/index.ts';
import { type Cell, startOfCell } from '../rows/cell.ts';

/** The marks of the wanted kinds that stand in a cell. */
export function marksWithin(
  marks: readonly TextMark[],
  cell: Cell,
  wanted: readonly TextMarkKind[],
): TextMark[] {
  if (wanted.length === 0) return [];
  const from = startOfCell(cell);
  const to = cell.blocks.at(-1)?.pieces.at(-1)?.range[1] ?? from;
  return marks.filter(({ kind, range }) => wanted.includes(kind) && overlaps(range, [from, to]));
}
