import { Link } from 'react-router';
import type { ArticleCard, ArticleRecord } from '../../model/index.ts';
import { CiteButton } from '../cite/CiteButton.tsx';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { comparisonQuery, useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { Headline } from '../ui/Headline.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import { OutgoingLink } from '../ui/OutgoingLink.tsx';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { ReadoutMark } from '../ui/ReadoutMark.tsx';
import { SourceName, useOtherSourceName } from '../ui/SourceName.tsx';
import { Authors } from './Authors.tsx';
import { Events } from './Events.tsx';
import { Neighbours } from './Neighbours.tsx';
import { ReadingTools } from './ReadingTools.tsx';
import { Versions } from './Versions.tsx';

interface ArticleHeadProps {
  readonly record: ArticleRecord;
  readonly card: ArticleCard;
  /** In the archive's order. */
  readonly place: number;
  readonly library: Library;
  readonly timeZone: string;
}

/** Outlet, authors, headline, time in the shown zone with the date as written beside it, and the original. */
export function ArticleHead({ record, card, place, library, timeZone }: ArticleHeadProps) {
  const { t } = useTranslation('article');
  const { article } = record;
  const { dateAsWritten, url } = article.provenance;
  const { langOf } = useSpelling();
  return (
    <header className="article-head">
      <div className="article-top">
        <p className="article-source">
          <SourceName source={library.sources.get(article.sourceId)} />
          <ReadoutMark of={article} />
          <Authors authors={article.authors} />
        </p>
        <ReadingTools id={article.id}>
          <Neighbours place={place} library={library} />
        </ReadingTools>
      </div>
      <h1 {...langAttributes(langOf(article.lang))} data-untrusted="">
        <Headline of={article} />
      </h1>
      <dl className="article-facts">
        <dt>{t('published')}</dt>
        <dd>
          {article.publishedAt === null ? (
            t('dateUnknown')
          ) : (
            <PublishedTime of={article} timeZone={timeZone} form="withYear" />
          )}
          {dateAsWritten !== undefined && (
            <span className="article-written">
              {t('asWritten')} <bdi data-untrusted="">{dateAsWritten}</bdi>
            </span>
          )}
        </dd>
        <dt>{t('original')}</dt>
        <dd>
          {url === undefined ? (
            t('noOriginal')
          ) : (
            <OutgoingLink address={url}>{t('openOriginal')}</OutgoingLink>
          )}
        </dd>
        <SharedFacts card={card} library={library} timeZone={timeZone} />
        <Events record={record} />
        <Versions record={record} timeZone={timeZone} />
        <dt>{t('cite')}</dt>
        <dd>
          <CiteButton label={t('citeArticle')} article={article} library={library} timeZone={timeZone} />
        </dd>
      </dl>
    </header>
  );
}

/** How much of it others have too, each leading to the comparison. */
function SharedFacts({ card, library, timeZone }: Omit<ArticleHeadProps, 'record' | 'place'>) {
  const { t } = useTranslation('article');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const nameOf = useOtherSourceName();
  const { sharedWith, furtherOutlets, length: whole } = card;
  if (sharedWith.length === 0) return null;
  return (
    <>
      <dt>{t('shared')}</dt>
      <dd className="article-shared">
        {sharedWith.map(({ sourceId, article, shared }) => (
          <Link key={sourceId} to={addressOf('/compare', comparisonQuery([card.id, article]))}>
            {t('sharedWith', {
              outlet: nameOf(library.sources.get(sourceId), card.sourceId),
              shared: formats.count(shared),
              whole: formats.count(whole),
              percent: formats.percent(shared, whole),
            })}
          </Link>
        ))}
        {furtherOutlets > 0 && <span>{t('moreOutlets', { count: furtherOutlets })}</span>}
      </dd>
    </>
  );
}
