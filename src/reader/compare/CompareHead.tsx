import { useTranslation } from 'react-i18next';
import { toggled } from '../ui/toggled.ts';
import { AddArticle } from './AddArticle.tsx';
import { ROW_CLASSES } from './compareAddress.ts';
import type { ComparisonParts } from './comparison.ts';
import { Earliest } from './Earliest.tsx';
import { CLASS_GLYPHS } from './glyphs.ts';
import type { Row } from './rows.ts';
import { useCompareState } from './useCompareState.ts';

/** What is compared, who was first in this archive, and the classes with their counts. */
export function CompareHead({ rows, ...parts }: ComparisonParts & { rows: readonly Row[] }) {
  const { t } = useTranslation('compare');
  return (
    <section className="compare-head">
      <h1>{t('title', { count: parts.records.length })}</h1>
      <Earliest {...parts} />
      {parts.collation.limits.length > 0 && <p className="compare-note">{t('limited')}</p>}
      <div className="compare-tools">
        <ClassSwitches rows={rows} />
        <AddArticle library={parts.library} records={parts.records} timeZone={parts.timeZone} />
      </div>
    </section>
  );
}

/** Each class with its glyph and how many rows it has; pressed means shown. */
function ClassSwitches({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation('compare');
  const [{ hidden }, change] = useCompareState();
  return (
    <fieldset className="class-switches">
      <legend className="visually-hidden">{t('classes')}</legend>
      {ROW_CLASSES.map((kind) => {
        const count = rows.filter((row) => row.kind === kind).length;
        if (count === 0 && kind === 'reworded') return null;
        const isHidden = hidden.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className={`chip class-switch is-${kind}`}
            aria-pressed={!isHidden}
            disabled={count === 0}
            title={t(`classHint.${kind}`)}
            onClick={() => change({ hidden: toggled(hidden, kind) })}
          >
            <span aria-hidden="true">{CLASS_GLYPHS[kind]}</span> {t(`class.${kind}`)} <b>{count}</b>
          </button>
        );
      })}
    </fieldset>
  );
}
