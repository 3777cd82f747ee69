import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventMarkers } from '../../model/index.ts';
import { dayOf, type TimelineMarker } from '../../timeline/index.ts';
import { eventMarkersQuery } from '../data/eventQueries.ts';
import { useLibrary } from '../data/useLibrary.ts';
import { useTranslation } from '../i18n/useTranslation.ts';
import { type Spelling, useSpelling } from '../script/spelling.ts';
import { useTimeZone } from '../ui/address.ts';
import { type EventName, useEventName } from '../ui/useEventName.ts';

const NONE: readonly TimelineMarker[] = [];

/**
 * What happened beside the coverage, to be named above the lanes: own dates, then events, each by day. The same list while
 * archive, language and zone are the same; empty until it has come, and where it cannot be had.
 */
export function useMarkers(): readonly TimelineMarker[] {
  const { index } = useLibrary();
  const timeZone = useTimeZone(index);
  const { i18n } = useTranslation();
  const nameOf = useEventName();
  const { spell } = useSpelling();
  const { events, dates } = index.events;
  const { data } = useQuery({ ...eventMarkersQuery(index), enabled: events + dates > 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the language and the script alone
  return useMemo(
    () => (data ? markersOf(data, timeZone, (event) => spelledName(nameOf(event), spell)) : NONE),
    [data, timeZone, i18n.language, spell],
  );
}

function spelledName({ text, lang }: EventName, spell: Spelling['spell']): string {
  return spell(text, lang);
}

function markersOf(
  { dates, events }: EventMarkers,
  timeZone: string,
  nameOf: (event: Parameters<ReturnType<typeof useEventName>>[0]) => string,
): TimelineMarker[] {
  const own = dates.map(
    ({ day, until, name }): TimelineMarker => ({
      from: day,
      to: until ?? day,
      name: nameOf({ name, headline: '', lang: '' }),
    }),
  );
  const found = events.map(
    (event): TimelineMarker => ({
      from: dayOf(event.from, timeZone),
      to: dayOf(event.to, timeZone),
      name: nameOf(event),
      href: `/e/${encodeURIComponent(event.id)}`,
      ...(!event.name && { weight: event.outlets }),
    }),
  );
  return [...own, ...found];
}
