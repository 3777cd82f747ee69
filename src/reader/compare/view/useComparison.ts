import { useDeferredValue, useMemo } from 'react';
import { useLibrary } from '../../data/useLibrary.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useTimeZone } from '../../ui/address.ts';
import type { ComparisonView } from '../comparison.ts';
import { rowsOf } from '../rows/rows.ts';
import { shownRows } from '../rows/shownRows.ts';
import { focusOf, useRowFocus } from '../rows/useRowFocus.ts';
import { useCompareState } from '../useCompareState.ts';
import { useFound } from '../useFound.ts';
import { columnsShown, isFoldingWidth, isListWidth } from './columnsShown.ts';
import { comparedArticles } from './comparedArticles.ts';
import type { Collated } from './useCollated.ts';

/** The comparison as the address says it, for a frame of this width. */
export function useComparison(collated: Collated, width: number): ComparisonView {
  const library = useLibrary();
  const timeZone = useTimeZone(library.index);
  const [state, change] = useCompareState();
  const compared = useCompared(collated);
  const { records, collation } = compared;
  const allRows = useMemo(() => rowsOf(collation, records), [collation, records]);
  const { mode, hidden, only } = state;
  const rows = useMemo(() => shownRows(allRows, { mode, hidden, only }), [allRows, mode, hidden, only]);
  const focus = useRowFocus(rows, allRows, records);
  const found = useFound(library.index, compared.articles, state);
  const columns = useMemo(
    () => columnsShown(records.length, width, state.beside ?? 1),
    [records.length, width, state.beside],
  );
  const showRow = (id: string) => {
    const row = allRows.find((one) => one.id === id);
    if (!row) return;
    const unhide = shownRows([row], { mode: 'rows', hidden, only }).length === 0 ? SHOW_ALL : {};
    change({ mode: 'rows', focus: focusOf(row), place: undefined, ...unhide });
  };
  const showPlace = (article: string, at: number) =>
    change({ mode: 'rows', focus: undefined, place: { article, at }, ...SHOW_ALL });
  return {
    ...compared,
    showRow,
    showPlace,
    timeZone,
    allRows,
    rows,
    focus,
    found,
    columns,
    isList: isListWidth(width),
    isFolded: isFoldingWidth(width),
    state,
    change,
  };
}

const SHOW_ALL = { hidden: [], only: undefined };

/** What is compared. Moving the slider shows its number at once, and the rows when they are made anew. */
function useCompared({ records, collation }: Collated) {
  const { t } = useTranslation('compare');
  const library = useLibrary();
  const [state] = useCompareState();
  const { reference, isBlind } = state;
  const shortest = useDeferredValue(state.shortest);
  return useMemo(() => {
    const words = {
      commonText: t('reference.commonName'),
      unnamed: (index: number) => t('blind.outlet', { letter: String.fromCodePoint(65 + index) }),
    };
    return comparedArticles(library, records, collation, { reference, shortest, isBlind }, words);
  }, [library, records, collation, reference, shortest, isBlind, t]);
}
