import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { styleCountsQuery } from '../../workers/styleCountsQuery.ts';
import type { StyleKind } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';
import { textOfCell } from '../rows/cell.ts';

/** How many differences of each way of writing the readings have; undefined until the worker has counted them. */
export function useStyleCounts({
  allRows,
  library,
}: ComparisonView): Readonly<Record<StyleKind, number>> | undefined {
  const pairs = useMemo(
    () =>
      allRows.flatMap(({ cells, base }) => {
        const before = textOfCell(cells[base]);
        return cells.flatMap((cell, column): [string, string][] => {
          const isCounted = cell && column !== base && (cell.kind === 'verbatim' || cell.kind === 'edited');
          const after = isCounted ? textOfCell(cell) : before;
          return after === before ? [] : [[before, after]];
        });
      }),
    [allRows],
  );
  return useQuery(styleCountsQuery(pairs, library.index.names)).data;
}
