import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { type ArticleMark, unpackPlaces } from '../../model/index.ts';
import { type Library, libraryOf } from '../data/library.ts';
import { libraryQuery } from '../data/queries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useAddressOf, useTimeZone } from '../ui/address.ts';
import { useAddress } from '../ui/addressContext.ts';
import { countryName } from '../ui/countryName.ts';
import { useFormats } from '../ui/dates.ts';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { NameText } from '../ui/NameText.tsx';
import { useNameWords } from '../ui/useNameWords.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { articlesOverTime } from './articlesOverTime.ts';
import { NEWEST_SHOWN, NewestArticles } from './NewestArticles.tsx';
import { OverTimeChart } from './OverTimeChart.tsx';
import { type KnownOne, knownOneQuery } from './personQueries.ts';
import { WordTable } from './WordTable.tsx';
import './person.css';

/** Gets what the archive has of the name in the address. */
export async function prepare(client: QueryClient, { path }: ScreenAddress): Promise<void> {
  const library = libraryOf(await client.ensureQueryData(libraryQuery));
  await client.ensureQueryData(knownOneQuery(library, nameIn(path), client));
}

function nameIn(path: string): string {
  try {
    return decodeURIComponent(path.slice('/p/'.length));
  } catch {
    return path;
  }
}

/** A person or a place: where the archive names it, and how its outlets do. */
export default function PersonPage() {
  const { name = '' } = useParams();
  const library = useLibrary();
  const { search } = useAddress();
  const known = useSuspenseQuery(knownOneQuery(library, name, useQueryClient())).data;
  if (!known) return <NotNamed name={name} />;
  // Another form of the name: the page has one address.
  if (known.one.name !== name)
    return <Navigate replace to={`/p/${encodeURIComponent(known.one.name)}${search}`} />;
  return <Known known={known} library={library} />;
}

function Known({ known, library }: { known: KnownOne; library: Library }) {
  const { t } = useTranslation('person');
  const timeZone = useTimeZone(library.index);
  const { one, record } = known;
  const facet = one.kind === 'person' ? 'person' : 'place';
  const places = useMemo(() => unpackPlaces(record.places, library.marks.length), [record, library]);
  const over = useMemo(() => {
    const marks = [...places].flatMap((place): readonly ArticleMark[] =>
      library.marks.slice(place, place + 1),
    );
    return articlesOverTime(marks, timeZone);
  }, [places, library, timeZone]);
  usePageTitle(useNameWords(library)(one.name));
  return (
    <div className="person">
      <Head known={known} library={library} facet={facet} timeZone={timeZone} />
      {over && (
        <section>
          <h2>{t('overTime')}</h2>
          <OverTimeChart over={over} name={one.name} facet={facet} timeZone={timeZone} />
        </section>
      )}
      {one.kind === 'person' && (
        <>
          <WordTable kind="title" known={known} library={library} />
          <WordTable kind="verb" known={known} library={library} />
        </>
      )}
      <section>
        <h2>{places.length > NEWEST_SHOWN ? t('newest', { count: NEWEST_SHOWN }) : t('allArticles')}</h2>
        <NewestArticles library={library} timeZone={timeZone} places={places} />
      </section>
    </div>
  );
}

interface HeadProps {
  readonly known: KnownOne;
  readonly library: Library;
  readonly facet: 'person' | 'place';
  readonly timeZone: string;
}

function Head({ known: { one }, library, facet, timeZone }: HeadProps) {
  const { t, i18n } = useTranslation('person');
  const addressOf = useAddressOf();
  const formats = useFormats(timeZone);
  const kind = t(`kind.${one.kind}`);
  const country = one.country === undefined ? '' : countryName(one.country, i18n.language);
  return (
    <header className="person-head">
      <p className="person-kind">
        {facet === 'person' && country !== '' ? t('kindOfCountry', { kind, country }) : kind}
      </p>
      <h1>
        <NameText name={one.name} />
      </h1>
      <p>
        {t('named', {
          count: one.articles,
          articles: formats.count(one.articles),
          all: formats.count(library.marks.length),
        })}{' '}
        <Link to={addressOf('/', { [facet]: one.name })}>{t('inTimeline')}</Link>
      </p>
      <h2 className="visually-hidden">{t('forms')}</h2>
      <ul className="person-forms" aria-label={t('forms')}>
        {one.forms.map(({ written, count }) => (
          <li key={written}>
            <bdi>{written}</bdi> <span>{formats.count(count)}</span>
          </li>
        ))}
      </ul>
      <p className="person-hint">{t('formsHint')}</p>
    </header>
  );
}

function NotNamed({ name }: { name: string }) {
  const { t } = useTranslation('person');
  const addressOf = useAddressOf();
  usePageTitle(t('notNamed'));
  return (
    <section className="state">
      <h1>{t('notNamed')}</h1>
      <p>{t('notNamedHint', { name })}</p>
      <p>
        <Link className="button" to={addressOf('/p')}>
          {t('toList')}
        </Link>
      </p>
    </section>
  );
}
