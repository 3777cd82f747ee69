import { useTranslation } from '../i18n/useTranslation.ts';
import { DateField } from '../ui/DateField.tsx';
import type { CiteChoices } from './useCiteChoices.ts';

/** The day of access as the reader gives it; without one the reference says none. */
export function AccessDay({ accessed, setAccessed }: Pick<CiteChoices, 'accessed' | 'setAccessed'>) {
  const { t } = useTranslation('cite');
  return (
    <div className="cite-choice">
      <span aria-hidden="true">{t('accessed')}</span>
      <span className="cite-day">
        <DateField label={t('accessed')} day={accessed} onChange={setAccessed} />
        {accessed !== undefined && (
          <button type="button" className="link-button" onClick={() => setAccessed(undefined)}>
            {t('noDay')}
          </button>
        )}
      </span>
    </div>
  );
}
