import { useTranslation } from 'react-i18next';
import type { Article } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { OutgoingLink } from '../ui/OutgoingLink.tsx';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { SourceName } from '../ui/SourceName.tsx';

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
        {article.isReadout && <span className="article-role">{t('readout')}</span>}
      </p>
      <h1 lang={article.lang} data-untrusted="">
        {article.title || t('untitled')}
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
      </dl>
    </header>
  );
}
