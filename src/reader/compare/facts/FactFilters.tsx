import { FACT_KINDS, type FactRow } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { useFormats } from '../../ui/dates.ts';
import { toggled } from '../../ui/toggled.ts';
import { type FactsFilter, isAgreed } from './factsView.ts';

interface FactFiltersProps {
  readonly rows: readonly FactRow[];
  readonly filter: FactsFilter;
  readonly onChange: (filter: FactsFilter) => void;
  readonly timeZone: string;
}

/** A chip for each kind with its count, and the switch that leaves out what several articles state alike. */
export function FactFilters({ rows, filter, onChange, timeZone }: FactFiltersProps) {
  const { t } = useTranslation('facts');
  const formats = useFormats(timeZone);
  const { hidden, isDifferingOnly } = filter;
  const agreed = rows.filter((row) => isAgreed(row) && !hidden.includes(row.kind)).length;
  return (
    <div className="fact-filters">
      <fieldset>
        <legend className="visually-hidden">{t('kinds')}</legend>
        {FACT_KINDS.map((kind) => {
          const count = rows.filter((row) => row.kind === kind).length;
          return (
            <button
              key={kind}
              type="button"
              className="chip"
              aria-pressed={!hidden.includes(kind)}
              disabled={count === 0}
              onClick={() => onChange({ ...filter, hidden: toggled(hidden, kind) })}
            >
              {t(`kind.${kind}`)} <b>{formats.count(count)}</b>
            </button>
          );
        })}
      </fieldset>
      <label className="chip">
        <input
          type="checkbox"
          checked={isDifferingOnly}
          onChange={(event) => onChange({ ...filter, isDifferingOnly: event.target.checked })}
        />
        {t('onlyDiffering')}
      </label>
      <output className="fact-hidden">
        {isDifferingOnly && agreed > 0 && t('agreedHidden', { count: agreed })}
      </output>
    </div>
  );
}
