import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { useParams } from 'react-router';
import { cardsAtQuery } from '../data/cardsAt.ts';
import { eventQuery, type FoundEvent } from '../data/eventQueries.ts';
import { libraryOf } from '../data/library.ts';
import { libraryQuery } from '../data/queries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { useTimeZone } from '../ui/address.ts';
import { FailureBoundary } from '../ui/Failure.tsx';
import { Loading } from '../ui/Loading.tsx';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { NotFound } from '../ui/NotFound.tsx';
import { useEventName } from '../ui/useEventName.ts';
import { usePageTitle } from '../ui/usePageTitle.ts';
import { EventHead } from './EventHead.tsx';
import { EventTexts } from './EventTexts.tsx';
import { membersOf } from './eventView.ts';
import { FlowSection } from './FlowSection.tsx';
import { MemberList } from './MemberList.tsx';
import { SilentOutlets } from './SilentOutlets.tsx';
import './event.css';

/** Gets the event that the address names, and the cards of its articles. */
export async function prepare(client: QueryClient, { path }: ScreenAddress): Promise<void> {
  const index = await client.ensureQueryData(libraryQuery);
  const event = await client.ensureQueryData(
    eventQuery(index, decodeURIComponent(path.slice('/e/'.length)), client),
  );
  if (event) await client.ensureQueryData(cardsAtQuery(libraryOf(index), placesOf(event), client));
}

function placesOf({ record }: FoundEvent): number[] {
  return record.members.map(({ place }) => place);
}

/** One event: who carried what, when. */
export default function EventPage() {
  const { id = '' } = useParams();
  const { index } = useLibrary();
  const { data: event } = useSuspenseQuery(eventQuery(index, id, useQueryClient()));
  return event ? <FoundEventPage event={event} /> : <NotFound what="event" />;
}

function FoundEventPage({ event }: { event: FoundEvent }) {
  const { t } = useTranslation('event');
  const library = useLibrary();
  const timeZone = useTimeZone(library.index);
  const name = useEventName()(event.entry);
  const { data: cards } = useSuspenseQuery(cardsAtQuery(library, placesOf(event), useQueryClient()));
  const members = useMemo(() => membersOf(event.record.members, cards), [event, cards]);
  usePageTitle(name.text);
  const props = { event, members, library, timeZone };
  return (
    <article className="event">
      <EventHead {...props} />
      <MemberList {...props} />
      <FlowSection {...props} />
      <SilentOutlets {...props} />
      <FailureBoundary resetKey={event.entry.id}>
        <Suspense fallback={<Loading />}>
          <EventTexts {...props} />
        </Suspense>
      </FailureBoundary>
      <p className="event-note">{t('howFound')}</p>
    </article>
  );
}
