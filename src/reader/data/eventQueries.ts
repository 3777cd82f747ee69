import { type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  dataPath,
  decodeEventChunk,
  decodeEventList,
  decodeEventMarkers,
  type EventChunk,
  type EventEntry,
  type EventList,
  type EventMarkers,
  type EventRecord,
  type LibraryIndex,
  type ShardRef,
} from '../../model/index.ts';
import { FetchFailure, unwrap } from '../../store/index.ts';
import { fetchRef } from './queries.ts';

/** All events of the archive, and the dates that a person set. */
export function eventListQuery({ events }: Pick<LibraryIndex, 'events'>) {
  return queryOptions({
    queryKey: ['events', events.sha256],
    queryFn: async (): Promise<EventList> => unwrap(decodeEventList(await fetchRef('events', events))),
  });
}

/** What the timeline names. */
export function eventMarkersQuery({ events }: Pick<LibraryIndex, 'events'>) {
  return queryOptions({
    queryKey: ['eventMarkers', events.markers.sha256],
    queryFn: async (): Promise<EventMarkers> =>
      unwrap(decodeEventMarkers(await fetchRef('events', events.markers))),
  });
}

function eventChunkQuery(chunk: ShardRef) {
  return queryOptions({
    queryKey: ['eventChunk', chunk.sha256],
    queryFn: async (): Promise<EventChunk> => unwrap(decodeEventChunk(await fetchRef('events', chunk))),
  });
}

/** An event with its articles and why each is in it. */
export interface FoundEvent {
  readonly entry: EventEntry;
  readonly record: EventRecord;
}

/** The event of that id; null where the archive has none. */
export function eventQuery(index: Pick<LibraryIndex, 'events'>, id: string, client: QueryClient) {
  return queryOptions({
    queryKey: ['event', index.events.sha256, id],
    queryFn: async (): Promise<FoundEvent | null> => {
      const list = await client.ensureQueryData(eventListQuery(index));
      const entry = list.events.find((event) => event.id === id);
      return entry ? { entry, record: await recordOf(entry, list, client) } : null;
    },
  });
}

async function recordOf(entry: EventEntry, list: EventList, client: QueryClient): Promise<EventRecord> {
  const chunk = list.chunks[entry.chunk];
  if (!chunk) throw new FetchFailure('damaged', [`the list of events has no chunk ${entry.chunk}`]);
  const { events } = await client.ensureQueryData(eventChunkQuery(chunk));
  const record = events.find(({ id }) => id === entry.id);
  if (!record) throw new FetchFailure('damaged', [`${dataPath('events', chunk)} does not hold ${entry.id}`]);
  return record;
}
