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
  if (view.state.isBlind) return null;
  return view.reference === COMMON_TEXT ? (
    <ArticlesOnly view={view} />
  ) : (
    <ExportMenu {...view} reference={view.reference} />
  );
}

function ArticlesOnly({ view }: { view: ComparisonView }) {
  const { articles, articleCollation, state } = view;
  const allRows = useMemo(() => rowsOf(articleCollation, articles), [articleCollation, articles]);
  const rows = useMemo(() => shownRows(allRows, state), [allRows, state]);
  return (
    <ExportMenu
      library={view.library}
      records={articles}
      collation={articleCollation}
      timeZone={view.timeZone}
      rows={rows}
      allRows={allRows}
    />
  );
}
