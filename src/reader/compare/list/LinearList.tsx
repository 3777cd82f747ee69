import { useTranslation } from '../../i18n/useTranslation.ts';
import { useSpelling } from '../../script/spelling.ts';
import { WithheldText } from '../../ui/WithheldText.tsx';
import { COMMON_TEXT } from '../compareAddress.ts';
import type { ComparisonView } from '../comparison.ts';
import { CLASS_GLYPHS } from '../glyphs.ts';
import { textOfCell } from '../rows/cell.ts';
import { Omission } from '../rows/Omission.tsx';
import type { Row } from '../rows/rows.ts';
import { rowElementId } from '../rows/showRow.ts';
import { useFocusInSight } from '../rows/useFocusInSight.ts';
import { useRowDescription } from '../rows/useRowDescription.ts';
import { useWitnessName } from '../useWitnessName.ts';

/** All passages one after the other, in words: for screen readers, for print, and for those who like lists. */
export function LinearList({ view }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  useFocusInSight(view);
  return (
    <ol className="linear-list" aria-label={t('mode.list')}>
      {view.rows.map((row) => (
        <LinearItem key={row.id} view={view} row={row} />
      ))}
    </ol>
  );
}

function LinearItem({ view, row }: { view: ComparisonView; row: Row }) {
  const { t } = useTranslation('compare');
  const describe = useRowDescription(view);
  const nameOf = useWitnessName(view);
  const missing = view.records.flatMap(({ article }, column) =>
    row.cells[column] || article.id === COMMON_TEXT ? [] : [article.id],
  );
  return (
    <li id={rowElementId(row.id)} className={`linear-item is-${row.kind}`}>
      <p className="linear-head">
        <span aria-hidden="true">{CLASS_GLYPHS[row.kind]}</span> {describe(row, view.rows)}
      </p>
      {textsOf(row).map(({ text, columns }) => (
        <figure key={columns[0]}>
          <figcaption>
            {columns.map((column) => nameOf(view.records[column]?.article.id ?? '')).join(t('and'))}
          </figcaption>
          <Reading text={text} lang={view.records[columns[0] ?? 0]?.article.lang} />
        </figure>
      ))}
      {row.classes.includes('omitted') && <Omission row={row} of={missing} {...view} />}
      <button type="button" className="link-button" onClick={() => view.showRow(row.id)}>
        {t('list.show')}
      </button>
    </li>
  );
}

function Reading({ text, lang }: { text: string; lang: string | undefined }) {
  const { spell, langOf } = useSpelling();
  return (
    <blockquote lang={langOf(lang)} data-untrusted="">
      <WithheldText text={spell(text, lang)} />
    </blockquote>
  );
}

/** The row's readings, each text once with all columns that write it so. */
function textsOf({ cells }: Row): { text: string; columns: number[] }[] {
  const texts = new Map<string, number[]>();
  cells.forEach((cell, column) => {
    if (!cell) return;
    const text = textOfCell(cell);
    const columns = texts.get(text);
    if (columns) columns.push(column);
    else texts.set(text, [column]);
  });
  return [...texts].map(([text, columns]) => ({ text, columns }));
}
