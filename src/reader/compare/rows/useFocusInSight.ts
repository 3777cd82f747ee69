import type { ComparisonView } from '../comparison.ts';
import { bringIntoSight, rowElementId } from './showRow.ts';
import { useOnFocusChange } from './useRowFocus.ts';

/** A table that has the passage in focus begins at it. */
export function useFocusInSight({ rows, focus }: ComparisonView): void {
  const id = rows[focus.index]?.id;
  useOnFocusChange(focus.index, id, () => {
    const element = document.getElementById(rowElementId(id ?? ''));
    if (element) bringIntoSight(element);
  });
}
