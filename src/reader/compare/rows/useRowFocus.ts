import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ArticleRecord } from '../../../model/index.ts';
import { isCalled } from '../../../store/index.ts';
import { CONTEXT_LENGTH, type FocusAddress, type PlaceAddress } from '../compareAddress.ts';
import { useCompareState } from '../useCompareState.ts';
import { textOfCell } from './cell.ts';
import type { Row } from './rows.ts';
import { isDifference, isPlace } from './shownRows.ts';

/** Which row is in focus, and the ways to others. */
export interface RowFocus {
  /** Index in the rows that are shown, or -1. */
  readonly index: number;
  /** `gone`: these texts do not have what the address names. `hidden`: they have it, and a filter hides it. */
  readonly lost: 'gone' | 'hidden' | undefined;
  readonly focusRow: (index: number) => void;
  readonly focusId: (row: string) => void;
  /** To the next (1) or previous (-1) row that is wanted. */
  readonly step: (by: 1 | -1, isWanted: (row: Row) => boolean) => void;
}

/** Kinds of places that one can step to, each with its key. */
export const STEPS = {
  passage: isPlace,
  difference: isDifference,
  unique: (row: Row) => row.kind === 'unique',
  omission: (row: Row) => row.classes.includes('omitted'),
} as const satisfies Readonly<Record<string, (row: Row) => boolean>>;

/** Focus stands in the address, so that a link opens the same passage. */
export function useRowFocus(
  rows: readonly Row[],
  all: readonly Row[],
  records: readonly ArticleRecord[],
): RowFocus {
  const [{ focus, place }, change] = useCompareState();
  const wanted = useMemo(
    () => focus?.row ?? (place && rowAt(place, all, records)),
    [focus, place, all, records],
  );
  const index = rows.findIndex((row) => row.id === wanted);
  const focusRow = useCallback(
    (at: number) => {
      const row = rows[at];
      if (row) change({ focus: focusOf(row), place: undefined }, 'replace');
    },
    [rows, change],
  );
  const step = (by: 1 | -1, isWanted: (row: Row) => boolean) => {
    const start = index === -1 && by === -1 ? rows.length : index;
    for (let at = start + by; at >= 0 && at < rows.length; at += by) {
      const row = rows[at];
      if (row && isWanted(row)) return focusRow(at);
    }
  };
  const focusId = (row: string) => focusRow(rows.findIndex(({ id }) => id === row));
  return { index, lost: lostOf(focus, place, wanted, index, all), focusRow, focusId, step };
}

/** A row as an address names it: by its text's hash, and with its first characters to say what is meant. */
export function focusOf(row: Row): FocusAddress {
  const context = [...textOfCell(row.cells[row.base])].slice(0, CONTEXT_LENGTH).join('');
  return { row: row.id, context: context.replace(/\s+/g, ' ') };
}

function lostOf(
  focus: FocusAddress | undefined,
  place: PlaceAddress | undefined,
  wanted: string | undefined,
  index: number,
  all: readonly Row[],
): RowFocus['lost'] {
  if ((!focus && !place) || index >= 0) return undefined;
  return wanted !== undefined && all.some((row) => row.id === wanted) ? 'hidden' : 'gone';
}

/** The row in which a place of an article stands. */
export function rowAt(
  { article, at }: PlaceAddress,
  rows: readonly Row[],
  records: readonly ArticleRecord[],
): string | undefined {
  const column = records.findIndex((record) => isCalled(record.article.id, article));
  return rows.find((row) =>
    row.cells[column]?.blocks.some(({ pieces }) =>
      pieces.some(({ range: [from, to] }) => from <= at && at < to),
    ),
  )?.id;
}

/** Calls back with the row in focus when it, or what `id` names it by, changes, so that it can be brought into sight; not at every render. */
export function useOnFocusChange(index: number, id: string | undefined, show: (index: number) => void): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const isOther = shown.current !== id;
    shown.current = id;
    if (isOther && id !== undefined) show(index);
  }, [id, index, show]);
}
