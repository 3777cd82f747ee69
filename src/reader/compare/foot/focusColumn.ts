import type { ComparisonView } from '../comparison.ts';
import { rowElementId } from '../rows/showRow.ts';

/** Brings the keyboard to a column: to its text in the row in focus, or else to its first text on the screen. */
export function focusColumn(column: number, { rows, focus }: ComparisonView): void {
  const row = rows[focus.index];
  const own =
    row && document.getElementById(rowElementId(row.id))?.querySelector(`[data-column="${column}"]`);
  const cells = [...document.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)];
  const cell = own ?? cells.find((one) => one.getBoundingClientRect().bottom > TOP);
  if (cell instanceof HTMLElement) cell.focus();
}

/** What sticks to the upper edge covers so much at most, in CSS pixels. */
const TOP = 110;
