import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useId, useMemo } from 'react';
import { Link } from 'react-router';
import { NAME_KINDS, type NamedOne } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { nameDirectoryQuery } from '../data/nameQueries.ts';
import { libraryQuery } from '../data/queries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf } from '../ui/address.ts';
import { countryName } from '../ui/countryName.ts';
import { useFormats } from '../ui/dates.ts';
import { NameText } from '../ui/NameText.tsx';
import { useAddressState } from '../ui/useAddressState.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { NAMES_FORM, type NamesState } from './namesAddress.ts';
import { matchingNames } from './personQueries.ts';
import './person.css';

/** So many rows are shown before all are asked for. */
const SHOWN = 200;

/** Gets the directory of names. */
export async function prepare(client: QueryClient): Promise<void> {
  await client.ensureQueryData(nameDirectoryQuery(await client.ensureQueryData(libraryQuery)));
}

/** The persons, places and organisations that the archive names. */
export default function NamesPage() {
  const { t } = useTranslation('person');
  const library = useLibrary();
  const { names } = useSuspenseQuery(nameDirectoryQuery(library.index)).data;
  const [state, change] = useAddressState(NAMES_FORM);
  usePageTitle(t('list'));
  // A press or a letter shows on its control at once; another table follows in a pass that gives way to the next.
  const { kind: askedKind, typed, isWhole } = useDeferredValue(state);
  const found = useMemo(
    () =>
      matchingNames(
        library.index,
        names.filter(({ kind }) => askedKind === undefined || kind === askedKind),
        typed,
      ),
    [library, names, askedKind, typed],
  );
  const shown = useMemo(() => (isWhole ? found : found.slice(0, SHOWN)), [found, isWhole]);
  return (
    <div className="person">
      <h1>{t('list')}</h1>
      <p className="person-hint">{t('listHint')}</p>
      <Choice names={names} state={state} change={change} />
      <output className="person-found" aria-live="polite">
        {t('found', { count: found.length })}
      </output>
      {found.length > 0 && <NamesTable names={shown} library={library} />}
      {!isWhole && found.length > SHOWN && (
        <button type="button" className="button" onClick={() => change({ isWhole: true })}>
          {t('allRows', { count: found.length })}
        </button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly names: readonly NamedOne[];
  readonly state: NamesState;
  readonly change: (part: Partial<NamesState>, entry?: 'push' | 'replace') => void;
}

function Choice({ names, state, change }: ChoiceProps) {
  const { t } = useTranslation('person');
  const id = useId();
  const countOf = (kind: NamedOne['kind'] | undefined) =>
    names.filter((one) => kind === undefined || one.kind === kind).length;
  return (
    <search className="person-choice">
      <label htmlFor={id}>{t('find')}</label>
      <input
        id={id}
        type="search"
        className="field"
        value={state.typed}
        onChange={({ target }) => change({ typed: target.value }, 'replace')}
      />
      {[undefined, ...NAME_KINDS].map((kind) => (
        <button
          key={kind ?? 'all'}
          type="button"
          className="chip"
          aria-pressed={state.kind === kind}
          onClick={() => change({ kind })}
        >
          {t(`kinds.${kind ?? 'all'}`)} {countOf(kind)}
        </button>
      ))}
    </search>
  );
}

interface NamesTableProps {
  readonly names: readonly NamedOne[];
  readonly library: Library;
}

const NamesTable = memo(function NamesTable({ names, library }: NamesTableProps) {
  const { t } = useTranslation('person');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <section className="person-table" tabIndex={0} aria-label={t('list')}>
      <table className="names-table">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('kindHead')}</th>
            <th scope="col">{t('country')}</th>
            <th scope="col" className="is-number">
              {t('articles')}
            </th>
            <th scope="col">{t('forms')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((one) => (
            <NameRow key={one.name} one={one} library={library} />
          ))}
        </tbody>
      </table>
    </section>
  );
});

const NameRow = memo(function NameRow({ one, library }: { one: NamedOne; library: Library }) {
  const { t, i18n } = useTranslation('person');
  const addressOf = useAddressOf();
  const formats = useFormats(library.index.timeZone);
  return (
    <tr>
      <th scope="row">
        <Link to={addressOf(`/p/${encodeURIComponent(one.name)}`)}>
          <NameText name={one.name} />
        </Link>
      </th>
      <td>{t(`kind.${one.kind}`)}</td>
      <td>{one.country === undefined ? '' : countryName(one.country, i18n.language)}</td>
      <td className="is-number" data-label={t('articles')}>
        {formats.count(one.articles)}
      </td>
      <td className="person-seen">
        {formats.list(one.forms.map(({ written, count }) => `${written} ${formats.count(count)}`))}
      </td>
    </tr>
  );
});
