import { Link } from 'react-router';
import type { ArticleRecord } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { comparisonQuery, MOST_WITNESSES, useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { type VersionMention, versionsOf } from './versions.ts';

interface VersionsProps {
  readonly record: ArticleRecord;
  readonly timeZone: string;
}

/** The versions of an article in the order of time, the one on show marked, and their comparison; nothing where it is the only one. */
export function Versions({ record, timeZone }: VersionsProps) {
  const { t } = useTranslation('article');
  const addressOf = useAddressOf();
  const versions = versionsOf(record);
  if (versions.length === 0) return null;
  const { id } = record.article;
  // The one on show is compared also where there are more than can be.
  const others = versions.filter((one) => one.id !== id).slice(0, MOST_WITNESSES - 1);
  const compared = versions.filter((one) => one.id === id || others.includes(one));
  return (
    <>
      <dt>{t('versions.title')}</dt>
      <dd className="article-versions">
        <span>{t('versions.count', { count: versions.length })}</span>
        <ol>
          {versions.map((version, at) => (
            <li key={version.id}>
              <Version version={version} number={at + 1} isShown={version.id === id} timeZone={timeZone} />
            </li>
          ))}
        </ol>
        <Link to={addressOf('/compare', comparisonQuery(compared.map((one) => one.id)))}>
          {t('versions.compare')}
        </Link>
      </dd>
    </>
  );
}

interface VersionProps extends Pick<VersionsProps, 'timeZone'> {
  readonly version: VersionMention;
  /** From 1. */
  readonly number: number;
  readonly isShown: boolean;
}

function Version({ version, number, isShown, timeZone }: VersionProps) {
  const { t } = useTranslation('article');
  const addressOf = useAddressOf();
  const when = useFormats(timeZone).published(version, 'withYear');
  const name = t('versions.one', { number, when: when === '' ? t('dateUnknown') : when });
  if (isShown) return <b aria-current="page">{t('versions.shown', { name })}</b>;
  return <Link to={addressOf(`/a/${encodeURIComponent(version.id)}`)}>{name}</Link>;
}
