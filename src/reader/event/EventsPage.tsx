import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { dayOf, parseDay } from '../../timeline/index.ts';
import { eventListQuery } from '../data/eventQueries.ts';
import { libraryQuery } from '../data/queries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useTimeZone } from '../ui/address.ts';
import { useFormats } from '../ui/dates.ts';
import { useAddressState } from '../ui/useAddressState.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { EventLine } from './EventLine.tsx';
import { EventsFilter } from './EventsFilter.tsx';
import { type EventsState, eventsQueryOf, parseEventsState } from './eventAddress.ts';
import { listedEvents } from './listedEvents.ts';
import './event.css';

/** What it shows stands in the list of events. */
export async function prepare(client: QueryClient): Promise<void> {
  const index = await client.ensureQueryData(libraryQuery);
  await client.ensureQueryData(eventListQuery(index));
}

const FORM = {
  path: '/events',
  parse: (parameters: URLSearchParams): EventsState =>
    parseEventsState(parameters, (text) => parseDay(text) !== undefined),
  query: eventsQueryOf,
};

/** Longer lists unfold on request. */
const EVENTS_SHOWN = 100;

/** All events of the archive and its own dates, the newest first. */
export default function EventsPage() {
  const { t } = useTranslation('event');
  const library = useLibrary();
  const timeZone = useTimeZone(library.index);
  const formats = useFormats(timeZone);
  const [state, change] = useAddressState(FORM);
  const [wanted, setWanted] = useState(EVENTS_SHOWN);
  // A press shows on its control at once; another list follows in a pass that gives way to the next press.
  const asked = useDeferredValue(state);
  const count = useDeferredValue(wanted);
  const { data: list } = useSuspenseQuery(eventListQuery(library.index));
  const listed = useMemo(
    () => listedEvents(list, asked, (instant) => dayOf(instant, timeZone)),
    [list, asked, timeZone],
  );
  usePageTitle(t('list.title'));
  const events = listed.filter(({ event }) => event).length;
  return (
    <div className="event">
      <header className="event-head">
        <h1>{t('list.title')}</h1>
        <p className="event-hint">{t('list.hint')}</p>
      </header>
      <EventsFilter state={state} onChange={change} />
      <p className="event-counts" role="status">
        {t('list.counts', {
          count: events,
          shown: formats.count(events),
          all: formats.count(list.events.length),
        })}
      </p>
      <ol className="events">
        {listed.slice(0, count).map((line) => (
          <EventLine key={line.key} line={line} library={library} timeZone={timeZone} />
        ))}
      </ol>
      {listed.length === 0 && <p className="event-hint">{t('list.none')}</p>}
      {count < listed.length && (
        <button type="button" className="button" onClick={() => setWanted(count + EVENTS_SHOWN)}>
          {t('list.more', { count: Math.min(EVENTS_SHOWN, listed.length - count) })}
        </button>
      )}
    </div>
  );
}
