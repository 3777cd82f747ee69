import { useMemo, useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useAddressOf } from '../../ui/address.ts';
import { useFormats } from '../../ui/dates.ts';
import { SourceName, useSourceName } from '../../ui/SourceName.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { FigureTools } from '../figure/FigureTools.tsx';
import type { FigureTable } from '../figure/figureTable.ts';
import { type HeatField, HeatGrid } from '../figure/HeatGrid.tsx';
import { UnfoldButton } from '../figure/UnfoldButton.tsx';
import { levelOf } from '../levels.ts';
import { PeriodAxis } from '../PeriodAxis.tsx';
import type { PartProps } from '../part.ts';
import type { Periods } from '../periods.ts';
import { UnitChips } from '../UnitChips.tsx';
import { usePeriods } from '../usePeriods.ts';
import { type PeriodWords, usePeriodWords } from '../usePeriodWords.ts';
import { mostOf, type OutletRow, outletRows } from './articlesView.ts';

/** The narrowest and the widest column, in CSS pixels; in the narrowest no number has room. */
const NARROWEST = 8;
const WIDEST = 44;
const HEAD_HEIGHT = 24;

/** More outlets are folded. */
const OUTLETS_SHOWN = 12;

/** How many articles each outlet has in each day, week, month or year. */
export function ArticlesFigure({ library, timeZone, state, onChange }: PartProps) {
  const { t } = useTranslation('overview');
  const formats = useFormats(timeZone);
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const { periods, units } = usePeriods(library, timeZone, state.unit, Math.floor(width / NARROWEST));
  const words = usePeriodWords(periods.unit);
  const rows = useMemo(() => outletRows(library.marks, library.index.sources, periods), [library, periods]);
  const shown = state.whole.includes('articles') ? rows : rows.slice(0, OUTLETS_SHOWN);
  const fieldWidth = Math.max(
    NARROWEST,
    Math.min(WIDEST, Math.floor(width / Math.max(1, periods.list.length))),
  );
  const most = mostOf(rows);
  const fields = useFields(shown, most, periods, words);
  const table = useArticlesTable(rows, periods, words);
  const undated = rows.reduce((sum, row) => sum + row.undated, 0);
  if (periods.list.length === 0) return <p>{t('articles.noDates')}</p>;
  return (
    <>
      <UnitChips units={units} state={state} onChange={onChange} />
      <div className="figure-rows">
        <RowHeads rows={shown} />
        <ol className="figure-sums" aria-label={t('articles.sums')}>
          {shown.map(({ source, total }) => (
            <li key={source.id}>{formats.count(total)}</li>
          ))}
        </ol>
        <div className="figure-plot" ref={plot} tabIndex={width < fieldWidth * periods.list.length ? 0 : -1}>
          <HeatGrid
            label={t('articles.figure')}
            rows={shown.length}
            columns={periods.list.length}
            fieldWidth={fieldWidth}
            headHeight={HEAD_HEIGHT}
            fields={fields}
          >
            <PeriodAxis periods={periods.list} fieldWidth={fieldWidth} words={words} y={-8} />
          </HeatGrid>
        </div>
      </div>
      <UnfoldButton
        section="articles"
        folded={OUTLETS_SHOWN}
        all={rows.length}
        state={state}
        onChange={onChange}
      />
      <p className="figure-note">
        {t('articles.note', { most: formats.count(most) })}
        {undated > 0 && ` ${t('articles.undated', { count: undated, written: formats.count(undated) })}`}
      </p>
      <FigureTools
        section="articles"
        state={state}
        onChange={onChange}
        table={table}
        caption={t('articles.figure')}
      />
    </>
  );
}

function RowHeads({ rows }: { rows: readonly OutletRow[] }) {
  const { t } = useTranslation('overview');
  const nameOf = useSourceName();
  return (
    <ol className="figure-heads" aria-label={t('outlets')}>
      {rows.map(({ source }) => (
        <li key={source.id} title={nameOf(source)}>
          <SourceName source={source} />
        </li>
      ))}
    </ol>
  );
}

/** Each leads to the timeline with the outlet and the days. */
function useFields(
  rows: readonly OutletRow[],
  most: number,
  { list }: Periods,
  words: PeriodWords,
): HeatField[] {
  const { t } = useTranslation('overview');
  const formats = useFormats('UTC');
  const nameOf = useSourceName();
  const addressOf = useAddressOf();
  return useMemo(() => {
    return rows.flatMap(({ source, counts }, row) =>
      counts.flatMap((count, column) => {
        const period = list[column];
        if (count === 0 || !period) return [];
        const when = words.whole(period);
        return {
          row,
          column,
          text: formats.count(count),
          label: t('articles.field', { outlet: nameOf(source), when, count }),
          level: levelOf(count, most),
          to: addressOf('/', { from: period.first, to: period.last, outlet: source.id }),
        };
      }),
    );
  }, [rows, most, list, words, formats, t, addressOf, nameOf]);
}

function useArticlesTable(
  rows: readonly OutletRow[],
  { list }: Periods,
  words: PeriodWords,
): () => FigureTable {
  const { t } = useTranslation('overview');
  const { count } = useFormats('UTC');
  const nameOf = useSourceName();
  return useMemo(() => {
    const key = (at: number) => list[at]?.first ?? '';
    return () => ({
      columns: [
        { key: 'outlet', label: t('column.outlet') },
        ...list.map((period, at) => ({ key: key(at), label: words.whole(period), format: count })),
        { key: 'undated', label: t('column.undated'), format: count },
        { key: 'total', label: t('column.total'), format: count },
      ],
      rows: rows.map(({ source, counts, undated, total }) => ({
        outlet: nameOf(source),
        ...Object.fromEntries(counts.map((own, at) => [key(at), own])),
        undated,
        total,
      })),
    });
  }, [rows, list, words, t, count, nameOf]);
}
