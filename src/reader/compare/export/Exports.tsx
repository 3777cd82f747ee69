import { useMemo } from 'react';
import { COMMON_TEXT } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';
import { rowsOf } from '../rows/rows.ts';
import { shownRows } from '../rows/shownRows.ts';
import { ExportMenu } from './ExportMenu.tsx';

/**
 * What leaves the page. The inferred common text is no article and stands in no file; and where outlets are unnamed
 * nothing leaves, since every file names its sources.
 */
export function Exports({ view }: { view: ComparisonView }) {
  const { articles, articleCollation, state, reference, library, timeZone } = view;
  const allRows = useMemo(() => rowsOf(articleCollation, articles), [articleCollation, articles]);
  const rows = useMemo(() => shownRows(allRows, state), [allRows, state]);
  if (state.isBlind) return null;
  return (
    <ExportMenu
      library={library}
      records={articles}
      collation={articleCollation}
      timeZone={timeZone}
      rows={rows}
      allRows={allRows}
      reference={reference === COMMON_TEXT ? undefined : reference}
    />
  );
}
