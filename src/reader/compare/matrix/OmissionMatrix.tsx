import { useMemo } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useSpelling } from '../../script/spelling.ts';
import { useFormats } from '../../ui/dates.ts';
import { SourceName } from '../../ui/SourceName.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { useWithholds, WithheldText } from '../../ui/WithheldText.tsx';
import type { ComparisonView } from '../comparison.ts';
import { CLASS_GLYPHS, OMITTED_GLYPH } from '../glyphs.ts';
import { rowLength } from '../rows/rowLength.ts';
import { rowElementId } from '../rows/showRow.ts';
import { useBesideOwn } from '../rows/useBesideOwn.ts';
import { useFocusInSight } from '../rows/useFocusInSight.ts';
import { useWitnessName } from '../useWitnessName.ts';
import { LeftOut } from './LeftOut.tsx';
import {
  type MatrixCell,
  type MatrixKind,
  type MatrixRow,
  type MatrixTotal,
  matrixTotals,
  omissionMatrix,
} from './omissionMatrix.ts';

const GLYPHS: Readonly<Record<MatrixKind, string>> = { ...CLASS_GLYPHS, missing: OMITTED_GLYPH };
/** In the order of their columns in the totals. */
const KINDS: readonly MatrixKind[] = ['verbatim', 'edited', 'reworded', 'stock', 'missing'];

/** Passages of the reference by outlet: who has them word for word, edited, in other words, or not at all. */
export function OmissionMatrix({ view }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(view);
  useFocusInSight(view);
  const matrix = useMemo(() => omissionMatrix(view.allRows), [view.allRows]);
  const totals = useMemo(() => matrixTotals(matrix, view.records.length), [matrix, view.records.length]);
  const reference = nameOf(view.records[0]?.article.id ?? '');
  return (
    <>
      <p className="matrix-intro">
        {t('matrix.intro', { outlet: reference, count: matrix.length })}
        {view.articles.length > 2 && t('matrix.together')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus */}
      <section className="matrix-box" tabIndex={0} aria-label={t('mode.matrix')}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{t('matrix.passage', { outlet: reference })}</th>
              {view.records.slice(1).map(({ article }) => (
                <th key={article.id} scope="col">
                  <SourceName source={view.library.sources.get(article.sourceId)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.map((one) => (
              <MatrixLine key={one.row.id} line={one} view={view} />
            ))}
          </tbody>
          <tfoot>
            {KINDS.map((kind) => (
              <TotalLine key={kind} kind={kind} totals={totals} view={view} />
            ))}
          </tfoot>
        </table>
      </section>
      <LeftOut view={view} matrix={matrix} totals={totals} />
    </>
  );
}

/** Characters of a passage that name it in the table. */
const EXCERPT = 44;

function MatrixLine({ line, view }: { line: MatrixRow; view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const formats = useFormats(view.timeZone);
  const withholds = useWithholds();
  const besideOwn = useBesideOwn();
  const { spell, langOf } = useSpelling();
  const lang = view.records[0]?.article.lang;
  const text = spell(line.text, lang);
  const own = line.row.kind === 'unique' ? rowLength(line.row).own : line.length;
  const excerpt = [...text.replace(/\s+/g, ' ')];
  return (
    <tr id={rowElementId(line.row.id)}>
      <th scope="row">
        <span lang={langOf(lang)} data-untrusted="">
          {withholds(text) ? (
            <WithheldText text={text} />
          ) : (
            excerpt.slice(0, EXCERPT).join('') + (excerpt.length > EXCERPT ? '…' : '')
          )}
        </span>{' '}
        <span className="matrix-length">
          {t('characters', { count: own, length: formats.count(own) })}
          {besideOwn(line.row)}
        </span>
      </th>
      {line.cells.map((cell, at) => (
        <MatrixField
          key={view.records[at + 1]?.article.id}
          cell={cell}
          line={line}
          column={at + 1}
          view={view}
        />
      ))}
    </tr>
  );
}

interface MatrixFieldProps {
  readonly cell: MatrixCell;
  readonly line: MatrixRow;
  readonly column: number;
  readonly view: ComparisonView;
}

/** One field: pressed, it shows the passage in its place. */
function MatrixField({ cell, line, column, view }: MatrixFieldProps) {
  const { t } = useTranslation('compare');
  const formats = useFormats(view.timeZone);
  const kind = t(`matrix.kind.${cell.kind}`);
  const outlet = useWitnessName(view)(view.records[column]?.article.id ?? '');
  return (
    <td className={`is-${cell.kind}`}>
      <button type="button" title={kind} onClick={() => view.showRow(line.row.id)}>
        <Spoken words={t('matrix.field', { outlet, kind, length: formats.count(cell.length) })}>
          {GLYPHS[cell.kind]} {formats.count(cell.length)}
        </Spoken>
      </button>
    </td>
  );
}

interface TotalLineProps {
  readonly kind: MatrixKind;
  readonly totals: readonly MatrixTotal[];
  readonly view: ComparisonView;
}

function TotalLine({ kind, totals, view }: TotalLineProps) {
  const { t } = useTranslation('compare');
  const formats = useFormats(view.timeZone);
  if (totals.every(({ lengths }) => lengths[kind] === 0)) return null;
  return (
    <tr>
      <th scope="row">
        <span aria-hidden="true">{GLYPHS[kind]}</span> {t(`matrix.kind.${kind}`)}
      </th>
      {totals.map(({ column, lengths, whole }) => (
        <td key={column}>
          {t('matrix.total', {
            percent: formats.percent(lengths[kind], whole),
            length: formats.count(lengths[kind]),
            whole: formats.count(whole),
          })}
        </td>
      ))}
    </tr>
  );
}
