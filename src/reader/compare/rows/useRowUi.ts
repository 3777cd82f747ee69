import { useMemo, useState } from 'react';

/** What is open in the rows: it outlives a row that is scrolled out of sight. */
export interface RowUi {
  /** True where a long stretch is shown whole. */
  readonly isOpen: (cell: string) => boolean;
  readonly toggleOpen: (cell: string) => void;
  /** Id of the row whose marks are explained. */
  readonly explained: string | undefined;
  /** Explains a row, or stops to where it is the one. */
  readonly explain: (row: string) => void;
}

/** The state of what is open; it is no part of the address, since it changes nothing of what is compared. */
export function useRowUi(): RowUi {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [explained, setExplained] = useState<string>();
  return useMemo(
    () => ({
      isOpen: (cell) => open.has(cell),
      toggleOpen: (cell) =>
        setOpen(
          (before) =>
            new Set(before.has(cell) ? [...before].filter((one) => one !== cell) : [...before, cell]),
        ),
      explained,
      explain: (row) => setExplained((before) => (before === row ? undefined : row)),
    }),
    [open, explained],
  );
}
