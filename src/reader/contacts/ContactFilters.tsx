import { useMemo } from 'react';
import type { LedgerEntry } from '../../model/index.ts';
import type { ContactLedger } from '../data/contactQueries.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { DateField } from '../ui/DateField.tsx';
import { useFormats } from '../ui/dates.ts';
import { toggled } from '../ui/toggled.ts';
import type { ChangeAddress } from '../ui/useAddressState.ts';
import type { ContactsState } from './contactsAddress.ts';
import { ExportLedger } from './ExportLedger.tsx';
import { countsOf, isFiltered, NO_FILTER } from './filterContacts.ts';
import { PersonFilter } from './PersonFilter.tsx';

interface ContactFiltersProps {
  readonly library: Library;
  readonly ledger: ContactLedger;
  /** The entries that pass, in the order that is asked for. */
  readonly passed: readonly LedgerEntry[];
  readonly timeZone: string;
  readonly state: ContactsState;
  readonly onChange: ChangeAddress<ContactsState>;
}

/** What to show of the ledger, and what that comes to. */
export function ContactFilters(props: ContactFiltersProps) {
  const { t } = useTranslation('contacts');
  const { ledger, state, onChange } = props;
  return (
    <section className="contacts-filters" aria-label={t('filters')}>
      <PersonFilter
        ledger={ledger}
        persons={state.persons}
        onChange={(persons) => onChange({ ...AGAIN, persons })}
      />
      <Switches {...props} />
      <fieldset className="contacts-dates">
        <legend className="visually-hidden">{t('dates')}</legend>
        <DateField
          label={t('from')}
          day={state.from}
          onChange={(from) => onChange({ ...AGAIN, from }, 'replace')}
        />
        <span aria-hidden="true">{'—'}</span>
        <DateField label={t('to')} day={state.to} onChange={(to) => onChange({ ...AGAIN, to }, 'replace')} />
      </fieldset>
      <button
        type="button"
        className="chip"
        onClick={() => onChange({ order: state.order === 'newest' ? 'oldest' : 'newest' })}
      >
        {t(`order.${state.order}`)}
      </button>
      <Summary {...props} />
    </section>
  );
}

/** Another filter begins at the first page. */
const AGAIN = { pages: 1 } as const;

function Switches({ ledger, state, onChange, timeZone }: ContactFiltersProps) {
  const { t } = useTranslation('contacts');
  const formats = useFormats(timeZone);
  const counts = useMemo(() => countsOf(ledger.entries, state), [ledger, state]);
  return (
    <>
      <fieldset className="contacts-switches">
        <legend className="visually-hidden">{t('kind')}</legend>
        {counts.kinds.map(({ kind, count }) => (
          <Switch
            key={kind}
            label={t(`kinds.${kind}`)}
            count={formats.count(count)}
            isOn={state.kinds.includes(kind)}
            onToggle={() => onChange({ ...AGAIN, kinds: toggled(state.kinds, kind) })}
          />
        ))}
      </fieldset>
      <fieldset className="contacts-switches">
        <legend className="visually-hidden">{t('state')}</legend>
        {counts.states.map(({ state: one, count }) => (
          <Switch
            key={one}
            label={t(`states.${one}`)}
            count={formats.count(count)}
            isOn={state.states.includes(one)}
            onToggle={() => onChange({ ...AGAIN, states: toggled(state.states, one) })}
          />
        ))}
      </fieldset>
    </>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly count: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function Switch({ label, count, isOn, onToggle }: SwitchProps) {
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={onToggle}>
      {label} <span className="contacts-count">{count}</span>
    </button>
  );
}

function Summary({ library, ledger, passed, state, onChange, timeZone }: ContactFiltersProps) {
  const { t } = useTranslation('contacts');
  const formats = useFormats(timeZone);
  const articles = useMemo(() => new Set(passed.flatMap(({ places }) => places)).size, [passed]);
  return (
    <div className="contacts-summary">
      <output aria-live="polite">
        {t('summary', {
          count: passed.length,
          shown: formats.count(passed.length),
          all: formats.count(ledger.entries.length),
          articles: formats.count(articles),
          allArticles: formats.count(library.marks.length),
        })}
      </output>
      {isFiltered(state) && (
        <button type="button" className="link-button" onClick={() => onChange({ ...AGAIN, ...NO_FILTER })}>
          {t('clear')}
        </button>
      )}
      <ExportLedger library={library} ledger={ledger} entries={passed} />
    </div>
  );
}
