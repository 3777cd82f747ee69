import { Suspense, useMemo } from 'react';
import { compareHeadlines } from '../../../collation/index.ts';
import { witnessOf } from '../../../model/index.ts';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { HeadlinePieces } from '../../ui/bench/HeadlinePieces.tsx';
import { byTime } from '../../ui/bench/headlineView.ts';
import { Headline } from '../../ui/Headline.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { PublishedTime } from '../../ui/PublishedTime.tsx';
import { SourceName } from '../../ui/SourceName.tsx';
import type { FactsPanelProps } from './FactsPanel.tsx';
import { HeadlineNotes } from './HeadlineNotes.tsx';

import './facts.css';
import { useSpelling } from '../../script/spelling.ts';

/** The headlines under each other, by time: what they share, whom each names, where in the text its words come from. */
export function HeadlineBench(props: FactsPanelProps) {
  return (
    <Suspense fallback={<Loading />}>
      <Bench {...props} />
    </Suspense>
  );
}

function Bench(props: FactsPanelProps) {
  const { t } = useTranslation('facts');
  const { records, library } = props;
  const { spell, langOf } = useSpelling();
  const compared = useMemo(() => {
    const witnesses = records.map(({ article }) => ({ ...witnessOf(article), title: article.title }));
    return new Map(compareHeadlines(witnesses, library.index.names).map((one) => [one.article, one]));
  }, [records, library]);
  return (
    <section className="bench" aria-labelledby="bench-title">
      <h2 id="bench-title">{t('bench.title')}</h2>
      <p className="facts-note">
        <span className="bench-piece is-shared">{t('bench.sharedKey')}</span>{' '}
        <span className="bench-piece is-name">{t('bench.nameKey')}</span>{' '}
        <span className="bench-piece is-attribution">{t('bench.attributionKey')}</span>
      </p>
      <ol>
        {byTime(records).map((record) => {
          const { article } = record;
          const headline = compared.get(article.id);
          return (
            <li key={article.id}>
              <p className="bench-meta">
                <SourceName source={library.sources.get(article.sourceId)} />{' '}
                <PublishedTime of={article} timeZone={props.timeZone} form="short" />
              </p>
              <h3 lang={langOf(article.lang)} data-untrusted="">
                {article.title === '' ? (
                  <Headline of={article} />
                ) : (
                  headline && <HeadlinePieces title={spell(article.title, article.lang)} of={headline} />
                )}
              </h3>
              {headline && <HeadlineNotes {...props} record={record} headline={headline} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
