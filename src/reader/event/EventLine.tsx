import { memo } from 'react';
import { Link } from 'react-router';
import type { EventEntry } from '../../model/index.ts';
import { unpackNumbers } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useSpelling } from '../script/spelling.ts';
import { useAddressOf } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { SourceName } from '../ui/SourceName.tsx';
import { useEventName } from '../ui/useEventName.ts';
import type { ListedEvent } from './listedEvents.ts';

interface EventLineProps {
  readonly line: ListedEvent;
  readonly library: Library;
  readonly timeZone: string;
}

/** A line of the list of events; made anew only where it is another one. */
export const EventLine = memo(function EventLine({ line, library, timeZone }: EventLineProps) {
  const { t } = useTranslation('event');
  const formats = useFormats(timeZone);
  const nameOf = useEventName();
  const { spell, langOf } = useSpelling();
  const { event, date, first, last } = line;
  const name = nameOf(event ?? { name: date?.name ?? { zh: '', en: '' }, headline: '', lang: '' });
  const text = spell(name.text, name.lang);
  return (
    <li className={date ? 'events-date' : undefined}>
      <p className="events-when">
        {first === '' ? t('undated') : formats.dayWithYear(first)}
        {last !== first && `${t('to')}${formats.lastDay(first, last)}`}
      </p>
      <div>
        <p className="events-name" lang={langOf(name.lang)} data-untrusted="">
          {event ? <EventLink event={event} text={text} /> : text}
        </p>
        <p className="events-meta">
          {event ? <Counts event={event} library={library} timeZone={timeZone} /> : t('list.ownDate')}
        </p>
      </div>
    </li>
  );
});

function EventLink({ event, text }: { event: EventEntry; text: string }) {
  const addressOf = useAddressOf();
  return <Link to={addressOf(`/e/${encodeURIComponent(event.id)}`)}>{text}</Link>;
}

function Counts({ event, library, timeZone }: { event: EventEntry; library: Library; timeZone: string }) {
  const { t } = useTranslation('event');
  const formats = useFormats(timeZone);
  const articles = unpackNumbers(event.places).length;
  return (
    <>
      <span>{t('articles', { count: articles, written: formats.count(articles) })}</span>
      <span>{t('outlets', { count: event.outlets, written: formats.count(event.outlets) })}</span>
      {event.name === undefined && (
        <span>
          {t('namedAfter')} <SourceName source={library.sources.get(event.sourceId)} />
        </span>
      )}
    </>
  );
}
