import type { BlockKind } from '../../../model/index.ts';
import { type Cell, type CellBlock, startOfCell } from '../rows/cell.ts';
import type { Row } from '../rows/rows.ts';

/** The part of a block that belongs to one row. */
export interface TextPart {
  readonly row: Row;
  readonly cell: Cell;
  readonly part: CellBlock;
}

/** A block of an article with the rows that it is cut into. */
export interface TextBlock {
  readonly block: number;
  readonly kind: BlockKind;
  readonly parts: readonly TextPart[];
}

/** A column's whole text in its own order, from the rows in theirs. */
export function columnText(rows: readonly Row[], column: number): TextBlock[] {
  const parts = rows.flatMap((row): TextPart[] => {
    const cell = row.cells[column];
    return cell ? cell.blocks.map((part) => ({ row, cell, part })) : [];
  });
  const blocks: { block: number; kind: BlockKind; parts: TextPart[] }[] = [];
  for (const one of parts.sort((a, b) => startOf(a) - startOf(b))) {
    const last = blocks.at(-1);
    if (last?.block === one.part.block) last.parts.push(one);
    else blocks.push({ block: one.part.block, kind: one.part.kind, parts: [one] });
  }
  return blocks;
}

function startOf({ part, cell }: TextPart): number {
  return part.pieces[0]?.range[0] ?? startOfCell(cell);
}
