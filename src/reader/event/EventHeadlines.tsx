import { useMemo } from 'react';
import { compareHeadlines } from '../../collation/index.ts';
import { type ArticleRecord, witnessOf } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { HeadlinePieces } from '../ui/bench/HeadlinePieces.tsx';
import { Headline } from '../ui/Headline.tsx';
import { PublishedTime } from '../ui/PublishedTime.tsx';
import { SourceName } from '../ui/SourceName.tsx';
import type { EventProps } from './eventProps.ts';

/** The headlines under each other, by time; of an article that tells of the event in a part alone, that part's. */
export function EventHeadlines({
  members,
  library,
  timeZone,
  records,
}: EventProps & { records: readonly ArticleRecord[] }) {
  const { t } = useTranslation('event');
  const { spell, langOf } = useSpelling();
  const headlines = useMemo(() => {
    const witnesses = records.map(({ article }, at) => ({
      ...witnessOf(article),
      title: members[at]?.member.parts.find(({ heading }) => heading !== '')?.heading ?? article.title,
    }));
    const compared = compareHeadlines(witnesses, library.index.names);
    return witnesses.map(({ title }, at) => ({ title, compared: compared[at] }));
  }, [records, members, library]);
  return (
    <section className="bench" aria-labelledby="event-headlines">
      <h2 id="event-headlines">{t('headlines.title')}</h2>
      <p className="event-hint bench-key">
        <span className="bench-piece is-shared">{t('headlines.shared')}</span>
        <span className="bench-piece is-name">{t('headlines.name')}</span>
        <span className="bench-piece is-attribution">{t('headlines.attribution')}</span>
      </p>
      <ol>
        {records.map(({ article }, at) => {
          const { title = '', compared } = headlines[at] ?? {};
          return (
            <li key={article.id}>
              <p className="bench-meta">
                <SourceName source={library.sources.get(article.sourceId)} />
                <PublishedTime of={article} timeZone={timeZone} form="short" />
                {title !== article.title && <span>{t('headlines.sub')}</span>}
              </p>
              <h3 lang={langOf(article.lang)} data-untrusted="">
                {compared && title !== '' ? (
                  <HeadlinePieces title={spell(title, article.lang)} of={compared} />
                ) : (
                  <Headline of={article} />
                )}
              </h3>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
