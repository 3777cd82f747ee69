import { findWordDifferences } from '../../../collation/index.ts';
import { type NameGroup, shifted } from '../../../model/index.ts';
import { STYLE_KINDS, type StyleKind } from '../compareAddress.ts';
import { type Cell, startOfCell, textOfCell } from '../rows/cell.ts';
import type { Row } from '../rows/rows.ts';
import type { PlacedDifference } from './runs.ts';

/** True for a way of writing, no difference of what is said. */
export function isStyle(kind: string): kind is StyleKind {
  return (STYLE_KINDS as readonly string[]).includes(kind);
}

/**
 * How a cell differs from the base of its row, each difference widened to whole words. None where it is the base,
 * where both only say the same in other words, or where only ways of writing differ that are left unmarked.
 */
export function differencesOfCell(
  row: Row,
  column: number,
  names: readonly NameGroup[],
  unmarked: readonly StyleKind[],
): PlacedDifference[] {
  const [cell, base] = [row.cells[column], row.cells[row.base]];
  if (!cell || !base || column === row.base || !isComparable(cell)) return [];
  const [before, after] = [textOfCell(base), textOfCell(cell)];
  if (before === after) return [];
  const start = startOfCell(cell);
  return findWordDifferences(before, after, names)
    .filter(({ kind }) => !isStyle(kind) || !unmarked.includes(kind))
    .map((one) => ({
      kind: one.kind,
      range: shifted(one.after, start),
      before: before.slice(...one.before),
    }));
}

function isComparable({ kind }: Cell): boolean {
  return kind === 'verbatim' || kind === 'edited';
}
