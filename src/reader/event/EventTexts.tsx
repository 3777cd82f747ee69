import { useQueryClient, useSuspenseQueries } from '@tanstack/react-query';
import { articleQuery } from '../data/queries.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { EventHeadlines } from './EventHeadlines.tsx';
import { EventPassages } from './EventPassages.tsx';
import type { EventProps } from './eventProps.ts';

/** Headlines and passages are compared for so many articles: an official statement may be in hundreds. */
const MOST_READ = 40;

/** What needs the texts themselves: the headlines beside each other, and the passages that went round. */
export function EventTexts(props: EventProps) {
  const { t } = useTranslation('event');
  const client = useQueryClient();
  const read = props.members.slice(0, MOST_READ);
  const results = useSuspenseQueries({ queries: read.map(({ found }) => articleQuery(found, client)) });
  const records = results.map(({ data }) => data);
  return (
    <>
      {read.length < props.members.length && (
        <p className="event-hint">{t('onlyFirst', { count: read.length, all: props.members.length })}</p>
      )}
      <EventHeadlines {...props} members={read} records={records} />
      <EventPassages {...props} records={records} />
    </>
  );
}
