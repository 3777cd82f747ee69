import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { type ContactLedger, chunksOf, ledgerQuery, tellingsQuery } from '../data/contactQueries.ts';
import type { Library } from '../data/library.ts';
import { libraryQuery } from '../data/queries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useTimeZone } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { Loading } from '../ui/Loading.tsx';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { type ChangeAddress, useAddressState } from '../ui/useAddressState.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { ContactFilters } from './ContactFilters.tsx';
import { ContactTable } from './ContactTable.tsx';
import { CONTACTS_FORM, type ContactsState, PAGE_OF_ENTRIES } from './contactsAddress.ts';
import { filterContacts, inOrder, NO_FILTER } from './filterContacts.ts';
import { useTellingsAtFirst } from './useTellingsAtFirst.ts';
import './contacts.css';

/** It shows the ledger, and the sentences of the entries that the address opens. */
export async function prepare(client: QueryClient, { query }: ScreenAddress): Promise<void> {
  const index = await client.ensureQueryData(libraryQuery);
  const ledger = await client.ensureQueryData(ledgerQuery(index));
  const refs = chunksOf(ledger, CONTACTS_FORM.parse(query).open);
  await Promise.all(refs.map((ref) => client.ensureQueryData(tellingsQuery(ref))));
}

/** The calls, meetings and press conferences that the archive's articles tell of, and who told of each when. */
export default function ContactsPage() {
  const { t } = useTranslation('contacts');
  const library = useLibrary();
  const { data: ledger } = useSuspenseQuery(ledgerQuery(library.index));
  const [state, change] = useAddressState(CONTACTS_FORM);
  usePageTitle(t('title'));
  if (!useTellingsAtFirst(ledger, state.open)) return <Loading />;
  return (
    <div className="contacts">
      <h1>{t('title')}</h1>
      <p className="contacts-hint">{t('hint')}</p>
      {ledger.entries.length === 0 ? (
        <p className="contacts-empty">{t('noneInArchive')}</p>
      ) : (
        <Ledger library={library} ledger={ledger} state={state} onChange={change} />
      )}
    </div>
  );
}

interface LedgerProps {
  readonly library: Library;
  readonly ledger: ContactLedger;
  readonly state: ContactsState;
  readonly onChange: ChangeAddress<ContactsState>;
}

function Ledger({ library, ledger, state, onChange }: LedgerProps) {
  const { t } = useTranslation('contacts');
  const timeZone = useTimeZone(library.index);
  const formats = useFormats(timeZone);
  // A press shows on its control at once; another table follows in a pass that gives way to the next press.
  const asked = useDeferredValue(state);
  const passed = useMemo(() => filterContacts(ledger.entries, asked), [ledger, asked]);
  const ordered = useMemo(() => inOrder(passed, asked.order), [passed, asked.order]);
  const shown = useMemo(() => ordered.slice(0, asked.pages * PAGE_OF_ENTRIES), [ordered, asked.pages]);
  const left = ordered.length - shown.length;
  return (
    <>
      <ContactFilters
        library={library}
        ledger={ledger}
        passed={ordered}
        timeZone={timeZone}
        state={state}
        onChange={onChange}
      />
      {shown.length > 0 ? (
        <ContactTable
          library={library}
          ledger={ledger}
          entries={shown}
          timeZone={timeZone}
          state={asked}
          onChange={onChange}
        />
      ) : (
        <div className="contacts-empty">
          <p>
            {t('nonePasses', { count: ledger.entries.length, shown: formats.count(ledger.entries.length) })}
          </p>
          <button type="button" className="button" onClick={() => onChange(NO_FILTER)}>
            {t('clear')}
          </button>
        </div>
      )}
      {left > 0 && (
        <button
          type="button"
          className="button contacts-more"
          onClick={() => onChange({ pages: state.pages + 1 }, 'replace')}
        >
          {t('more', { count: left, left: formats.count(left) })}
        </button>
      )}
    </>
  );
}
