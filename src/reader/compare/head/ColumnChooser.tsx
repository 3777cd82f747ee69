import { useTranslation } from '../../i18n/useTranslation.ts';
import type { ComparisonView } from '../comparison.ts';
import { useWitnessName } from '../useWitnessName.ts';

/** Where not all columns have room: which of them stand beside the first. */
export function ColumnChooser({ view }: { view: ComparisonView }) {
  const { t } = useTranslation('compare');
  const nameOf = useWitnessName(view);
  const { records, columns, isList, change } = view;
  if (isList || columns.length === records.length) return null;
  return (
    <fieldset className="column-chooser">
      <legend>{t('beside', { outlet: nameOf(records[0]?.article.id ?? '') })}</legend>
      {records.slice(1).map(({ article }, at) => (
        <button
          key={article.id}
          type="button"
          className="chip"
          aria-pressed={columns.includes(at + 1)}
          onClick={() => change({ beside: at + 1 }, 'replace')}
        >
          {nameOf(article.id)}
        </button>
      ))}
    </fieldset>
  );
}
