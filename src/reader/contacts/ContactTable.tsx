import { memo, useId } from 'react';
import type { LedgerEntry } from '../../model/index.ts';
import type { ContactLedger } from '../data/contactQueries.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { useFormats } from '../ui/dates.ts';
import { langOfName } from '../ui/NameText.tsx';
import { toggled } from '../ui/toggled.ts';
import type { ChangeAddress } from '../ui/useAddressState.ts';
import { useNameWords } from '../ui/useNameWords.ts';
import type { ContactsState } from './contactsAddress.ts';
import { OpenContact } from './OpenContact.tsx';
import { ToldFirst } from './ToldFirst.tsx';

interface ContactTableProps {
  readonly library: Library;
  readonly ledger: ContactLedger;
  readonly entries: readonly LedgerEntry[];
  readonly timeZone: string;
  readonly state: ContactsState;
  readonly onChange: ChangeAddress<ContactsState>;
}

const COLUMNS = ['day', 'kind', 'who', 'told', 'first', 'state'] as const;

/** The ledger as a table, on a narrow screen as a list; an entry opens to its sentences. */
export function ContactTable({ entries, state, ...rest }: ContactTableProps) {
  const { t } = useTranslation('contacts');
  return (
    <table className="contacts-table">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={`is-${column}`}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      {entries.map((entry) => {
        const isOpen = state.open.includes(entry.id);
        const persons = isOpen ? state.persons : NOBODY;
        return <Entry key={entry.id} entry={entry} isOpen={isOpen} persons={persons} {...rest} />;
      })}
    </table>
  );
}

/** The same list for all rows that need none. */
const NOBODY: readonly string[] = [];

interface EntryProps extends Omit<ContactTableProps, 'entries' | 'state'> {
  readonly entry: LedgerEntry;
  readonly isOpen: boolean;
  /** Those that the filter asks for; empty where nothing of the entry depends on it. */
  readonly persons: readonly string[];
}

/** Made anew only where it is another one, or opens and closes: a ledger has hundreds. */
const Entry = memo(function Entry({ entry, isOpen, ...rest }: EntryProps) {
  const details = useId();
  const toggle = () => rest.onChange(({ open }) => ({ open: toggled(open, entry.id) }), 'replace');
  return (
    <tbody className={isOpen ? 'is-open' : undefined}>
      <EntryRow entry={entry} isOpen={isOpen} details={details} onToggle={toggle} {...rest} />
      {isOpen && (
        <tr className="contact-details">
          <td colSpan={COLUMNS.length} id={details}>
            <OpenContact entry={entry} {...rest} />
          </td>
        </tr>
      )}
    </tbody>
  );
});

interface EntryRowProps extends EntryProps {
  readonly isOpen: boolean;
  /** Id of the element that has the sentences. */
  readonly details: string;
  readonly onToggle: () => void;
}

function EntryRow({ entry, library, timeZone, isOpen, details, onToggle }: EntryRowProps) {
  const { t } = useTranslation('contacts');
  const formats = useFormats(timeZone);
  const { kind, state, day, participants, places } = entry;
  const marks = places.flatMap((place) => library.marks[place] ?? []);
  const outlets = new Set(marks.map(({ sourceId }) => sourceId)).size;
  const { spell, langOf } = useSpelling();
  const wordsOf = useNameWords(library);
  const names = formats.list(participants.map(({ name }) => wordsOf(name)));
  const lang = langOfName(names);
  return (
    <tr>
      <td className="is-day">
        {day === null ? t('noDay') : <time dateTime={day}>{formats.dayWithYear(day)}</time>}
      </td>
      <td className="is-kind">{t(`kinds.${kind}`)}</td>
      <th scope="row" className="is-who">
        <button
          type="button"
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': details })}
          onClick={onToggle}
        >
          <span className="contact-arrow" aria-hidden="true" />
          <bdi lang={lang && langOf(lang)} data-untrusted="">
            {spell(names, lang)}
          </bdi>
        </button>
      </th>
      <td className="is-told">
        <span>{t('articleCount', { count: marks.length })}</span>{' '}
        <span>{t('outletCount', { count: outlets })}</span>
      </td>
      <td className="is-first">
        <ToldFirst marks={marks} library={library} timeZone={timeZone} />
      </td>
      <td className={`is-state is-${state}`}>
        {t(`states.${state}`)}
        {entry.differences.map((difference) => (
          <span key={difference} className="contact-differs">
            {t(`differs.${difference}`)}
          </span>
        ))}
      </td>
    </tr>
  );
}
