import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Article } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { sharedOutlets } from '../data/sharedOutlets.ts';
import { comparisonQuery, useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { Headline } from '../ui/Headline.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import { OutgoingLink } from '../ui/OutgoingLink.tsx';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { ReadoutMark } from '../ui/ReadoutMark.tsx';
import { SourceName, useSourceName } from '../ui/SourceName.tsx';

interface ArticleHeadProps {
  readonly article: Article;
  readonly library: Library;
  readonly timeZone: string;
}

/** Outlet, headline, time in the shown zone with the date as written beside it, and the original. */
export function ArticleHead({ article, library, timeZone }: ArticleHeadProps) {
  const { t } = useTranslation('article');
  const { dateAsWritten, url } = article.provenance;
  return (
    <header className="article-head">
      <p className="article-source">
        <SourceName source={library.sources.get(article.sourceId)} />
        <ReadoutMark of={article} />
      </p>
      <h1 {...langAttributes(article.lang)} data-untrusted="">
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
        <SharedFacts article={article} library={library} timeZone={timeZone} />
      </dl>
    </header>
  );
}

/** Outlets beyond this many are counted, not listed. */
const OUTLETS_SHOWN = 3;

/** How much of it others have too, each leading to the comparison. */
function SharedFacts({ article, library, timeZone }: ArticleHeadProps) {
  const { t } = useTranslation('article');
  const formats = useFormats(timeZone);
  const addressOf = useAddressOf();
  const nameOf = useSourceName();
  const outlets = sharedOutlets(library, article.id);
  const whole = library.cards.get(article.id)?.length ?? 0;
  if (outlets.length === 0) return null;
  return (
    <>
      <dt>{t('shared')}</dt>
      <dd className="article-shared">
        {outlets.slice(0, OUTLETS_SHOWN).map(({ sourceId, link }) => (
          <Link key={sourceId} to={addressOf('/compare', comparisonQuery([article.id, link.other]))}>
            {t('sharedWith', {
              outlet: nameOf(library.sources.get(sourceId)),
              shared: formats.count(link.shared),
              whole: formats.count(whole),
              percent: formats.percent(link.shared, whole),
            })}
          </Link>
        ))}
        {outlets.length > OUTLETS_SHOWN && (
          <span>{t('moreOutlets', { count: outlets.length - OUTLETS_SHOWN })}</span>
        )}
      </dd>
    </>
  );
}
