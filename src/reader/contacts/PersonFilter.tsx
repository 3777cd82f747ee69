import { type ChangeEvent, memo, useId, useMemo, useState } from 'react';
import type { ContactLedger } from '../data/contactQueries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { NameText } from '../ui/NameText.tsx';
import { useNameWords } from '../ui/useNameWords.ts';
import { participantsOf } from './filterContacts.ts';

/** So many names are offered; any other that the ledger has can be typed. */
const OFFERED = 300;

interface PersonFilterProps {
  readonly ledger: ContactLedger;
  readonly persons: readonly string[];
  readonly onChange: (persons: readonly string[]) => void;
}

/** Who takes part: a field that offers the names of the ledger, and the chosen ones with a way to let each go. */
export function PersonFilter({ ledger, persons, onChange }: PersonFilterProps) {
  const { t } = useTranslation('contacts');
  const list = useId();
  const [typed, setTyped] = useState('');
  const participants = useMemo(() => participantsOf(ledger.entries), [ledger]);
  const wordsOf = useNameWords(useLibrary());
  const names = useMemo(
    () =>
      new Map(participants.flatMap(({ name }) => [[name, name] as const, [wordsOf(name), name] as const])),
    [participants, wordsOf],
  );
  const add = (words: string) => {
    const name = names.get(words) ?? words;
    setTyped('');
    if (!persons.includes(name)) onChange([...persons, name]);
  };
  const read = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const isPicked =
      !(nativeEvent instanceof InputEvent) || nativeEvent.inputType === 'insertReplacementText';
    if (isPicked && names.has(target.value)) add(target.value);
    else setTyped(target.value);
  };
  return (
    <div className="contacts-persons">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (names.has(typed.trim())) add(typed.trim());
        }}
      >
        <input
          className="field"
          list={list}
          value={typed}
          onChange={read}
          placeholder={t('person')}
          aria-label={t('personLabel')}
          autoComplete="off"
        />
        <Offers id={list} participants={participants} wordsOf={wordsOf} />
      </form>
      {persons.map((name) => (
        <button
          key={name}
          type="button"
          className="chip"
          aria-pressed={true}
          title={t('withoutPerson', { name: wordsOf(name) })}
          onClick={() => onChange(persons.filter((one) => one !== name))}
        >
          <NameText name={name} /> <span aria-hidden="true">{'×'}</span>
        </button>
      ))}
    </div>
  );
}

interface OffersProps {
  readonly id: string;
  readonly participants: ReturnType<typeof participantsOf>;
  readonly wordsOf: ReturnType<typeof useNameWords>;
}

/** Hundreds of names, which no press changes. */
const Offers = memo(function Offers({ id, participants, wordsOf }: OffersProps) {
  const { t } = useTranslation('contacts');
  return (
    <datalist id={id}>
      {participants.slice(0, OFFERED).map(({ name, count }) => (
        <option key={name} value={wordsOf(name)} label={t('contactCount', { count })} />
      ))}
    </datalist>
  );
});
