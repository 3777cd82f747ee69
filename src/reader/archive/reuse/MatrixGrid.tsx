import { useMemo, useRef } from 'react';
import type { Source } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { SourceName, useSourceName } from '../../ui/SourceName.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { type HeatField, HeatGrid, ROW_HEIGHT } from '../figure/HeatGrid.tsx';
import { levelOf } from '../levels.ts';
import type { PartProps } from '../part.ts';
import { useArchiveAddress } from '../useArchiveState.ts';
import { cutName } from './cutName.ts';
import { fieldKey, measureOf, type ReuseField, type ReuseMatrix } from './reuseView.ts';
import { useMeasureWords } from './useMeasureWords.ts';

/** In CSS pixels: a column, the space for the slanted names above, and what the last name needs beside. */
const NARROWEST = 48;
const WIDEST = 76;
const HEAD_HEIGHT = 92;
const OVERHANG = 64;

/** An outlet is not set beside itself. */
const ITSELF = '—';

interface MatrixGridProps extends PartProps {
  readonly matrix: ReuseMatrix;
  /** Those that are shown. */
  readonly outlets: readonly Source[];
}

/** Rows are the outlets that had the text earlier, columns those whose later articles have it too. */
export function MatrixGrid(props: MatrixGridProps) {
  const { outlets } = props;
  const { t } = useTranslation('overview');
  const nameOf = useSourceName();
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const room = Math.floor((width - OVERHANG) / outlets.length);
  const fieldWidth = Math.max(NARROWEST, Math.min(WIDEST, room));
  const fields = useMatrixFields(props);
  return (
    <div className="figure-rows is-matrix">
      <div className="figure-side" style={{ paddingBlockStart: HEAD_HEIGHT }}>
        <p className="figure-corner">{t('reuse.corner')}</p>
        <ol className="figure-heads" aria-label={t('reuse.rows')}>
          {outlets.map((source) => (
            <li key={source.id} title={nameOf(source)}>
              <SourceName source={source} />
            </li>
          ))}
        </ol>
      </div>
      <div className="figure-plot" ref={plot} tabIndex={room < NARROWEST ? 0 : -1}>
        <HeatGrid
          label={t('reuse.figure')}
          rows={outlets.length}
          columns={outlets.length}
          fieldWidth={fieldWidth}
          headHeight={HEAD_HEIGHT}
          overhang={OVERHANG}
          fields={fields}
        >
          {outlets.map((source, column) => (
            <text
              key={source.id}
              transform={`translate(${(column + 0.5) * fieldWidth} -8) rotate(-45)`}
              className="heat-name"
            >
              {cutName(nameOf(source))}
              <title>{nameOf(source)}</title>
            </text>
          ))}
          {outlets.map((source, at) => (
            <text
              key={`${source.id} itself`}
              className="heat-itself"
              x={(at + 0.5) * fieldWidth}
              y={(at + 0.5) * ROW_HEIGHT}
              dy="0.36em"
            >
              {ITSELF}
            </text>
          ))}
        </HeatGrid>
      </div>
    </div>
  );
}

/** Each opens to the articles behind it. What has no direction alone is marked with a question mark and no number. */
function useMatrixFields({ matrix, outlets, state }: MatrixGridProps): HeatField[] {
  const { t } = useTranslation('overview');
  const nameOf = useSourceName();
  const formats = useFormats('UTC');
  const addressWith = useArchiveAddress(state);
  const words = useMeasureWords();
  const { measure, pair } = state;
  return useMemo(() => {
    const own = [...matrix.fields.values()];
    const most = own.reduce((max, field) => Math.max(max, measureOf(field, measure, matrix.lengths)), 0);
    const places = new Map(outlets.map((source, at) => [source, at]));
    const fieldOf = (field: ReuseField): HeatField[] => {
      const { other, outlet, earlier } = field;
      const [row, column] = [places.get(other), places.get(outlet)];
      if (row === undefined || column === undefined) return [];
      const value = measureOf(field, measure, matrix.lengths);
      const names = { other: nameOf(other), outlet: nameOf(outlet) };
      const counts = earlier && {
        count: earlier.articles,
        articles: formats.count(earlier.articles),
        characters: formats.count(earlier.characters),
        share: formats.percent(earlier.characters, matrix.lengths.get(outlet.id) ?? 0),
      };
      return [
        {
          row,
          column,
          text: earlier ? words.short(value, measure) : '?',
          label: counts ? t('reuse.field', { ...names, ...counts }) : t('reuse.unsureField', names),
          level: levelOf(value, most),
          to: addressWith({ pair: { other: other.id, outlet: outlet.id } }),
          isUnsure: !earlier,
          isChosen: pair !== undefined && fieldKey(pair.other, pair.outlet) === fieldKey(other.id, outlet.id),
        },
      ];
    };
    return own.flatMap(fieldOf);
  }, [matrix, outlets, measure, pair, formats, addressWith, words, t, nameOf]);
}
