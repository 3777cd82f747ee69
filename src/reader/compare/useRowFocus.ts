import { useCallback, useEffect, useRef } from 'react';
import type { Row } from './rows.ts';
import { useCompareState } from './useCompareState.ts';

/** Which row is in focus, and the ways to others. */
export interface RowFocus {
  /** Index in the rows that are shown, or -1. */
  readonly index: number;
  /** True where the address names a row that these texts do not have. */
  readonly isGone: boolean;
  readonly focusRow: (index: number) => void;
  /** The next (1) or previous (-1) row that counts as a place: all but furniture. */
  readonly step: (by: 1 | -1) => void;
  /** The next or previous row where the articles differ. */
  readonly stepDifference: (by: 1 | -1) => void;
}

/** Focus stands in the address, so that a link opens the same passage. */
export function useRowFocus(rows: readonly Row[], all: readonly Row[]): RowFocus {
  const [{ focus }, change] = useCompareState();
  const index = rows.findIndex((row) => row.id === focus);
  const isGone = focus !== undefined && !all.some((row) => row.id === focus);
  const focusRow = useCallback(
    (at: number) => {
      const row = rows[at];
      if (row) change({ focus: row.id }, 'replace');
    },
    [rows, change],
  );
  const find = (by: 1 | -1, isWanted: (row: Row) => boolean) => {
    const start = index === -1 && by === -1 ? rows.length : index;
    for (let at = start + by; at >= 0 && at < rows.length; at += by) {
      const row = rows[at];
      if (row && isWanted(row)) return focusRow(at);
    }
  };
  useShowRow(rows[index]?.id);
  return {
    index,
    isGone,
    focusRow,
    step: (by) => find(by, (row) => row.kind !== 'aside'),
    stepDifference: (by) => find(by, (row) => row.kind !== 'aside' && row.kind !== 'verbatim'),
  };
}

/** The element id of a row. */
export function rowElementId(row: string): string {
  return `row-${row}`;
}

/** Brings the row in focus into sight, and the keyboard to it. */
function useShowRow(row: string | undefined): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (row === undefined || shown.current === row) return;
    shown.current = row;
    const element = document.getElementById(rowElementId(row));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  }, [row]);
}
