import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import { type ArticleTelling, groupBy, type LedgerEntry, type ShardRef } from '../../model/index.ts';
import { type ContactLedger, tellingsQuery } from '../data/contactQueries.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { comparisonQuery, MOST_WITNESSES, useAddressOf } from '../ui/address.ts';
import { FailureBoundary } from '../ui/Failure.tsx';
import { Loading } from '../ui/Loading.tsx';
import { NameText } from '../ui/NameText.tsx';
import type { ChangeAddress } from '../ui/useAddressState.ts';
import type { ContactsState } from './contactsAddress.ts';
import { ToldByArticle } from './ToldByArticle.tsx';

interface OpenContactProps {
  readonly entry: LedgerEntry;
  readonly library: Library;
  readonly ledger: ContactLedger;
  readonly timeZone: string;
  /** Those that the filter asks for. */
  readonly persons: readonly string[];
  readonly onChange: ChangeAddress<ContactsState>;
}

/** An entry of the ledger with what each article says of it; its sentences come when it is opened. */
export function OpenContact(props: OpenContactProps) {
  const { entry, ledger } = props;
  const chunk = ledger.chunks[entry.chunk];
  return (
    <>
      <OfPersons {...props} />
      <FailureBoundary resetKey={entry.id}>
        <Suspense fallback={<Loading />}>{chunk && <Tellings {...props} chunk={chunk} />}</Suspense>
      </FailureBoundary>
    </>
  );
}

/** Each participant, as a way to that one's other contacts. */
function OfPersons({ entry, persons, onChange }: OpenContactProps) {
  const { t } = useTranslation('contacts');
  const others = entry.participants.filter(({ name }) => !persons.includes(name));
  if (others.length === 0) return null;
  return (
    <p className="contact-persons">
      {t('onlyWith')}
      {others.map(({ name }) => (
        <button
          key={name}
          type="button"
          className="chip"
          onClick={() => onChange({ persons: [...persons, name], pages: 1 })}
        >
          <NameText name={name} />
        </button>
      ))}
    </p>
  );
}

function Tellings({ entry, library, timeZone, chunk }: OpenContactProps & { chunk: ShardRef }) {
  const { t } = useTranslation('contacts');
  const { contacts } = useSuspenseQuery(tellingsQuery(chunk)).data;
  const byArticle = useMemo(
    () => [
      ...groupBy(
        contacts.find(({ id }) => id === entry.id)?.tellings ?? [],
        ({ article }) => article.id,
      ).values(),
    ],
    [contacts, entry],
  );
  if (byArticle.length === 0) return <p>{t('noSentences')}</p>;
  return (
    <>
      <ul className="contact-tellings">
        {byArticle.map((tellings) => (
          <ToldByArticle
            key={tellings[0]?.article.id}
            tellings={tellings}
            entry={entry}
            library={library}
            timeZone={timeZone}
          />
        ))}
      </ul>
      <WaysOn entry={entry} tellings={byArticle.flatMap(([first]) => first ?? [])} />
    </>
  );
}

/** The same articles in the timeline, and beside each other: of each outlet its first, then the others. */
function WaysOn({ entry, tellings }: { entry: LedgerEntry; tellings: readonly ArticleTelling[] }) {
  const { t } = useTranslation('contacts');
  const addressOf = useAddressOf();
  const firsts = [...groupBy(tellings, ({ article }) => article.sourceId).values()].flatMap(
    ([first]) => first ?? [],
  );
  const compared = [...new Set([...firsts, ...tellings])].slice(0, MOST_WITNESSES);
  const [first] = compared;
  const place = first && { article: first.article.id, offset: first.sentences[0]?.range[0] ?? 0 };
  const articles = compared.map(({ article }) => article.id);
  return (
    <p className="contact-ways">
      <Link to={addressOf('/', { contact: entry.id })}>{t('inTimeline')}</Link>
      {compared.length > 1 && (
        <Link to={addressOf('/compare', comparisonQuery(articles, place))}>
          {t(tellings.length > compared.length ? 'compareFirst' : 'compareThese', { count: compared.length })}
        </Link>
      )}
    </p>
  );
}
