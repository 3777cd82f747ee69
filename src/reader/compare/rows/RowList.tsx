import { Fragment, useCallback, useRef } from 'react';
import { WindowVirtualizer, type WindowVirtualizerHandle } from 'virtua';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import type { ComparisonView } from '../comparison.ts';
import { RowItem } from './RowItem.tsx';
import { showRow } from './showRow.ts';
import { useOnFocusChange } from './useRowFocus.ts';
import type { RowUi } from './useRowUi.ts';

/** From so many rows on only those near the screen are made; fewer are all there, for the browser's own search too. */
const VIRTUAL_FROM = 60;
/** How far beyond the screen rows are made, in CSS pixels. */
const BUFFER = 200;
/** About the height of a row, in CSS pixels: with a guess far too small, many more are made at first than are seen. */
const ROW_HEIGHT = 200;

interface RowListProps {
  readonly view: ComparisonView;
  readonly ui: RowUi;
}

/** The rows: what the columns have in common, and what one has alone. */
export function RowList({ view, ui }: RowListProps) {
  const { t } = useTranslation('compare');
  const { rows, focus } = view;
  const list = useRef<WindowVirtualizerHandle>(null);
  const isVirtual = !usePrinting() && rows.length >= VIRTUAL_FROM;
  const show = useCallback((index: number) => showRow(rows[index]?.id ?? '', index, list.current), [rows]);
  const focused = rows[focus.index];
  // Another mode has other rows around the same one.
  useOnFocusChange(focus.index, focused && `${view.state.mode} ${focused.id}`, show);
  const item = (index: number) => {
    const row = rows[index];
    return row && <RowItem view={view} ui={ui} row={row} index={index} />;
  };
  if (rows.length === 0) return <p className="compare-note">{t('allHidden')}</p>;
  return (
    <section className="compare-rows" aria-label={t('rows')}>
      {isVirtual ? (
        <WindowVirtualizer ref={list} as="ol" item="li" bufferSize={BUFFER} itemSize={ROW_HEIGHT} data={rows}>
          {(row, index) => <Fragment key={row.id}>{item(index)}</Fragment>}
        </WindowVirtualizer>
      ) : (
        <ol>
          {rows.map((row, index) => (
            <li key={row.id}>{item(index)}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
