import { MOVED_GLYPH } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { COMMON_TEXT } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';
import { CLASS_GLYPHS } from '../glyphs.ts';
import { useWholePercent } from '../useWholePercent.ts';
import { useWitnessName } from '../useWitnessName.ts';
import { Omission } from './Omission.tsx';
import { ReadingCell } from './ReadingCell.tsx';
import type { Row } from './rows.ts';
import { rowElementId } from './showRow.ts';
import { useRowDescription } from './useRowDescription.ts';
import type { RowUi } from './useRowUi.ts';
import { Why } from './Why.tsx';

interface RowItemProps {
  readonly view: ComparisonView;
  readonly ui: RowUi;
  readonly row: Row;
  /** Index among the rows that are shown. */
  readonly index: number;
}

/** One row: its mark, what each column has, and on demand why it is marked so. */
export function RowItem({ view, ui, row, index }: RowItemProps) {
  const isFocused = view.focus.index === index;
  const columns = view.isList ? view.records.map((_, column) => column) : view.columns;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a click is a short cut; the row's mark is the button that does the same
    <div
      id={rowElementId(row.id)}
      className={`compare-row is-${row.kind}${isFocused ? ' is-focused' : ''}`}
      aria-current={isFocused}
      tabIndex={-1}
      onClick={() => {
        // Who marks words with the mouse does not mean the row.
        if (getSelection()?.isCollapsed !== false && !isFocused) view.focus.focusRow(index);
      }}
    >
      <RowMark view={view} ui={ui} row={row} index={index} />
      <SameIn view={view} row={row} />
      {columns.map((column) =>
        view.isList && !row.cells[column] ? null : (
          <ReadingCell key={view.records[column]?.article.id} view={view} ui={ui} row={row} column={column} />
        ),
      )}
      {view.isList && <Absentees view={view} row={row} />}
      {ui.explained === row.id && <Why view={view} row={row} onClose={() => ui.explain(row.id)} />}
    </div>
  );
}

/** In one line, who has nothing here. */
function Absentees({ view, row }: { view: ComparisonView; row: Row }) {
  if (!row.classes.includes('omitted')) return null;
  const ids = view.records.flatMap(({ article }, column) =>
    row.cells[column] || article.id === COMMON_TEXT ? [] : [article.id],
  );
  return <Omission row={row} of={ids} {...view} />;
}

/** The glyph at the left says what the row is; pressed, it puts the row into the address, and once more it explains it. */
function RowMark({ view, ui, row, index }: RowItemProps) {
  const { t } = useTranslation('compare');
  const describe = useRowDescription(view);
  const label = describe(row, view.rows);
  return (
    <div className="row-mark" data-app-ui="">
      <button type="button" className="row-button" title={label} onClick={() => view.focus.focusRow(index)}>
        <Spoken words={label}>
          <RowSigns row={row} />
        </Spoken>
      </button>
      <button
        type="button"
        className="why-button"
        aria-expanded={ui.explained === row.id}
        title={t('why.ask')}
        onClick={() => ui.explain(row.id)}
      >
        <Spoken words={t('why.of', { row: label })}>{t('why.short')}</Spoken>
      </button>
    </div>
  );
}

/** What the eye sees of it; the description has it all in words. */
function RowSigns({ row: { kind, passage, placeInFamily } }: { row: Row }) {
  const percent = useWholePercent();
  return (
    <>
      <span className="row-glyph">{CLASS_GLYPHS[kind]}</span>
      {passage?.isMoved && <span className="row-moved">{MOVED_GLYPH}</span>}
      {placeInFamily && placeInFamily.of > 1 && (
        <span className="row-place">{`${placeInFamily.place}／${placeInFamily.of}`}</span>
      )}
      {passage?.confidence !== undefined && <span className="row-place">{percent(passage.confidence)}</span>}
    </>
  );
}

/** In a list the same text stands once, under the names of all who have it. */
function SameIn({ view, row }: { view: ComparisonView; row: Row }) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(view);
  if (row.kind !== 'verbatim' || !view.isList) return null;
  const names = view.records.flatMap(({ article }, column) =>
    row.cells[column] ? [nameOf(article.id)] : [],
  );
  return (
    <p className="row-outlets" data-app-ui="">
      {t('sameIn', { outlets: names.join(t('and')) })}
    </p>
  );
}
