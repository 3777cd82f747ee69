import { useTranslation } from '../i18n/useTranslation.ts';
import { DateField } from '../ui/DateField.tsx';
import type { ChangeAddress } from '../ui/useAddressState.ts';
import type { EventsState } from './eventAddress.ts';

interface EventsFilterProps {
  readonly state: EventsState;
  readonly onChange: ChangeAddress<EventsState>;
}

/** Which events are listed: from a day, to a day, of several outlets. */
export function EventsFilter({ state, onChange }: EventsFilterProps) {
  const { t } = useTranslation('event');
  const day = (name: 'from' | 'to') => (
    <DateField
      label={t(`list.${name}`)}
      day={state[name] || undefined}
      onChange={(typed) => onChange({ [name]: typed ?? '' }, 'replace')}
    />
  );
  return (
    <search className="events-filter">
      {day('from')}
      <span aria-hidden="true">{t('to')}</span>
      {day('to')}
      <label>
        <input
          type="checkbox"
          checked={state.isShared}
          onChange={({ target }) => onChange({ isShared: target.checked })}
        />
        {t('list.several')}
      </label>
      {(state.from !== '' || state.to !== '' || state.isShared) && (
        <button
          type="button"
          className="button"
          onClick={() => onChange({ from: '', to: '', isShared: false })}
        >
          {t('list.clear')}
        </button>
      )}
    </search>
  );
}
