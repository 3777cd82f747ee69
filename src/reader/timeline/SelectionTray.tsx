import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Library } from '../data/library.ts';
import { comparisonQuery, MOST_WITNESSES, useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { useSourceName } from '../ui/SourceName.tsx';
import type { ChangeState } from './useTimelineState.ts';

interface SelectionTrayProps {
  readonly library: Library;
  readonly picked: readonly string[];
  readonly onChange: ChangeState;
}

/** The chosen articles and the one action: compare them. */
export function SelectionTray({ library, picked, onChange }: SelectionTrayProps) {
  const { t } = useTranslation('timeline');
  const formats = useFormats(library.index.timeZone);
  const nameOf = useSourceName();
  const addressOf = useAddressOf();
  const chosen = picked.filter((id) => library.cards.has(id)).slice(0, MOST_WITNESSES);
  if (chosen.length === 0) return null;
  const outlets = chosen.map((id) => nameOf(library.sources.get(library.cards.get(id)?.sourceId ?? '')));
  return (
    <aside className="tray" aria-label={t('tray.label')}>
      <p aria-live="polite">
        {t('tray.chosen', { count: chosen.length, outlets: formats.list([...new Set(outlets)]) })}
      </p>
      {chosen.length > 1 ? (
        <Link className="button is-main" to={addressOf('/compare', comparisonQuery(chosen))}>
          {t('tray.compare')}
        </Link>
      ) : (
        <span className="tray-hint">{t('tray.oneMore')}</span>
      )}
      <button type="button" className="tray-clear" onClick={() => onChange({ picked: [] })}>
        {t('tray.clear')}
      </button>
    </aside>
  );
}
