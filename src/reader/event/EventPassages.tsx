import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type ArticleRecord, witnessOfRecord } from '../../model/index.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { familiesQuery } from '../workers/familiesQuery.ts';
import { eventPassages } from './eventPassages.ts';
import type { EventProps } from './eventProps.ts';
import { PassageItem } from './PassageItem.tsx';

/** Longer lists unfold on request. */
const PASSAGES_SHOWN = 12;

/** Who has which passage, the longest first, collated in the worker. */
export function EventPassages({
  library,
  timeZone,
  records,
}: Omit<EventProps, 'members'> & { records: readonly ArticleRecord[] }) {
  const { t } = useTranslation('event');
  const [isWhole, setWhole] = useState(false);
  const witnesses = useMemo(
    () => records.map((record) => ({ ...witnessOfRecord(record), outlet: record.article.sourceId })),
    [records],
  );
  const { data: families } = useSuspenseQuery(familiesQuery(witnesses, library.index.names));
  const passages = useMemo(() => eventPassages(families, records), [families, records]);
  const shown = isWhole ? passages : passages.slice(0, PASSAGES_SHOWN);
  return (
    <section aria-labelledby="event-passages">
      <h2 id="event-passages">{t('passages.title')}</h2>
      <p className="event-hint">
        {passages.length === 0 ? t('passages.none') : t('passages.hint', { count: passages.length })}
      </p>
      <ol className="passages">
        {shown.map((passage) => (
          <PassageItem
            key={passage.carriers.map(({ article, range }) => `${article.id}:${range[0]}`).join()}
            passage={passage}
            outlets={new Set(records.map(({ article }) => article.sourceId)).size}
            library={library}
            timeZone={timeZone}
          />
        ))}
      </ol>
      {shown.length < passages.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {t('passages.all', { count: passages.length })}
        </button>
      )}
    </section>
  );
}
