import { useTranslation } from 'react-i18next';
import { MOVED_GLYPH } from '../../model/index.ts';
import { useFormats } from '../ui/dates.ts';
import type { ComparisonParts } from './comparison.ts';
import { CLASS_GLYPHS } from './glyphs.ts';
import { Omission, ReadingCell } from './ReadingCell.tsx';
import type { Row } from './rows.ts';
import { type RowFocus, rowElementId } from './useRowFocus.ts';
import { useWitnessName } from './useWitnessName.ts';

interface RowListProps extends ComparisonParts {
  readonly rows: readonly Row[];
  readonly focus: RowFocus;
  /** Narrow: the readings stand one under the other, and one line says who leaves a row out. */
  readonly isList: boolean;
}

/** The rows: what the columns have in common, and what one has alone. */
export function RowList({ rows, focus, ...parts }: RowListProps) {
  const { t } = useTranslation('compare');
  return (
    <>
      {focus.isGone && <p className="compare-note">{t('passageGone')}</p>}
      <ol className="compare-rows" aria-label={t('rows')}>
        {rows.map((row, index) => (
          <RowItem key={row.id} row={row} index={index} count={rows.length} focus={focus} {...parts} />
        ))}
      </ol>
      {rows.length === 0 && <p className="compare-note">{t('allHidden')}</p>}
    </>
  );
}

interface RowItemProps extends ComparisonParts {
  readonly row: Row;
  readonly index: number;
  readonly count: number;
  readonly focus: RowFocus;
  readonly isList: boolean;
}

function RowItem({ row, index, count, focus, isList, ...parts }: RowItemProps) {
  const describe = useRowDescription(parts);
  const isFocused = focus.index === index;
  return (
    <li
      id={rowElementId(row.id)}
      className={`compare-row is-${row.kind}${isFocused ? ' is-focused' : ''}`}
      aria-current={isFocused}
      tabIndex={-1}
    >
      <RowMark row={row} label={describe(row, index, count)} onFocus={() => focus.focusRow(index)} />
      <RowOutlets row={row} {...parts} />
      {row.cells.map((cell, column) => {
        const record = parts.records[column];
        if (!record || (isList && !cell)) return null;
        return <ReadingCell key={record.article.id} row={row} cell={cell} column={column} {...parts} />;
      })}
      {isList && <Absentees row={row} {...parts} />}
    </li>
  );
}

/** In one line, who has nothing here. */
function Absentees({ row, ...parts }: ComparisonParts & { row: Row }) {
  const ids = parts.records.flatMap(({ article }, column) => (row.cells[column] ? [] : [article.id]));
  return row.kind === 'aside' || ids.length === 0 ? null : <Omission row={row} of={ids} {...parts} />;
}

/** The glyph at the left is a button: it says what the row is and puts it into the address. */
function RowMark({ row, label, onFocus }: { row: Row; label: string; onFocus: () => void }) {
  const { placeInFamily } = row;
  return (
    <button type="button" className="row-mark" aria-label={label} title={label} onClick={onFocus}>
      <span className="row-glyph">{CLASS_GLYPHS[row.kind]}</span>
      {row.passage?.isMoved && <span className="row-moved">{MOVED_GLYPH}</span>}
      {placeInFamily && placeInFamily.of > 1 && (
        <span className="row-place">{`${placeInFamily.place}／${placeInFamily.of}`}</span>
      )}
      {row.passage?.confidence !== undefined && (
        <span className="row-place">{wholePercent(row.passage.confidence)}</span>
      )}
    </button>
  );
}

/** How sure a rewording is needs no decimals: it was judged on some hundred pairs. */
function wholePercent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** On narrow screens the rows stand one under the other, and each names whose it is. */
function RowOutlets({ row, ...parts }: ComparisonParts & { row: Row }) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(parts);
  if (row.kind !== 'verbatim') return null;
  const names = parts.records.flatMap(({ article }, column) =>
    row.cells[column] ? [nameOf(article.id)] : [],
  );
  return <p className="row-outlets">{t('sameIn', { outlets: names.join(t('and')) })}</p>;
}

/** "Place 3 of 14: verbatim, 134 characters. 新浪财经 paragraph 2, 观察者网 paragraph 13." */
function useRowDescription(parts: ComparisonParts) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(parts);
  const formats = useFormats(parts.timeZone);
  return (row: Row, index: number, count: number) => {
    const places = parts.records.flatMap(({ article }, column) => {
      const block = row.cells[column]?.blocks[0]?.block;
      const outlet = nameOf(article.id);
      return block === undefined ? [] : [t('paragraphOf', { outlet, paragraph: block + 1 })];
    });
    const length = Math.max(...row.cells.map((cell) => cell?.length ?? 0));
    const confidence = row.passage?.confidence;
    const sure = confidence === undefined ? '' : t('confidence', { percent: wholePercent(confidence) });
    return t('rowDescription', {
      place: index + 1,
      count,
      kind: t(`class.${row.kind}`) + sure + (row.passage?.isMoved ? t('movedToo') : ''),
      length: formats.count(length),
      places: places.join(t('and')),
    });
  };
}
