import type { FoundEvent } from '../../collation/index.ts';
import {
  type EventChunk,
  type EventEntry,
  type EventList,
  type EventMarker,
  type EventMarkers,
  type EventMention,
  type EventRecord,
  type EventsRef,
  FORMAT_VERSION,
  type OwnDate,
  packPlaces,
} from '../../model/index.ts';
import { chunksBySize } from './chunksBySize.ts';
import { type DataFile, dataFile } from './dataFile.ts';
import type { CardDraft } from './facts.ts';

/** A file of events has at most so many characters, or one event: an event's page loads one of them. */
const LARGEST_CHUNK = 300_000;

const MINUTE_MS = 60_000;

/** The files of an archive's events, and where the index finds them. */
export interface EventFiles {
  readonly ref: EventsRef;
  /** The list first. */
  readonly files: readonly DataFile[];
}

/** Writes the events of an archive, in their order; `cards` are in the archive's. */
export function eventFiles(
  events: readonly FoundEvent[],
  dates: readonly OwnDate[],
  cards: readonly CardDraft[],
): EventFiles {
  const records = events.map(({ id, members }): EventRecord => ({ id, members }));
  const cut = chunksBySize(records, LARGEST_CHUNK);
  const chunks = cut.map((own) => {
    const chunk: EventChunk = { format: FORMAT_VERSION, events: own };
    return dataFile('events', JSON.stringify(chunk));
  });
  const chunkOf = cut.flatMap((own, chunk) => own.map(() => chunk));
  const list: EventList = {
    format: FORMAT_VERSION,
    dates,
    chunks: chunks.map(({ sha256 }) => ({ sha256 })),
    events: events.map((event, at) => entryOf(event, cards, chunkOf[at] ?? 0)),
  };
  const file = dataFile('events', JSON.stringify(list));
  const markers = dataFile('events', JSON.stringify(markersOf(list)));
  return {
    ref: {
      sha256: file.sha256,
      markers: { sha256: markers.sha256 },
      events: events.length,
      dates: dates.length,
    },
    files: [file, markers, ...chunks],
  };
}

/** More names than these have no room on any timeline. */
const MOST_MARKERS = 200;

/** What two outlets told is an event to both; what one told of, its own. */
const LEAST_OUTLETS = 2;

function markersOf({ format, dates, events }: EventList): EventMarkers {
  const dated = events.flatMap((event): EventMarker[] => {
    const { from, to, outlets } = event;
    const isTelling = event.name !== undefined || outlets >= LEAST_OUTLETS;
    return from === null || to === null || !isTelling
      ? []
      : [{ ...mentionOfEvent(event), from, to, outlets }];
  });
  const isNamed = ({ name }: EventMarker) => Number(name !== undefined);
  const widest = new Set(
    [...dated].sort((a, b) => isNamed(b) - isNamed(a) || b.outlets - a.outlets).slice(0, MOST_MARKERS),
  );
  return { format, dates, events: dated.filter((event) => widest.has(event)) };
}

function entryOf(event: FoundEvent, cards: readonly CardDraft[], chunk: number): EventEntry {
  const places = event.members.map(({ place }) => place);
  const own = places.flatMap((place) => cards[place] ?? []);
  const times = own.flatMap(({ publishedAt }) => publishedAt ?? []).map(minuteOf);
  return {
    ...mentionOfEvent(event),
    from: times.length === 0 ? null : Math.min(...times),
    to: times.length === 0 ? null : Math.max(...times),
    places: packPlaces(places),
    outlets: new Set(own.map(({ sourceId }) => sourceId)).size,
    chunk,
  };
}

function minuteOf(instant: number): number {
  return Math.floor(instant / MINUTE_MS) * MINUTE_MS;
}

/** What is said of an event where it is only named. */
function mentionOfEvent({ id, name, headline, lang, sourceId }: EventMention): EventMention {
  return { id, ...(name && { name }), headline, lang, sourceId };
}

/** By place of the archive's order: the events that an article is in, in their order. */
export function eventsByPlace(events: readonly FoundEvent[]): Map<number, EventMention[]> {
  const byPlace = new Map<number, EventMention[]>();
  for (const event of events) {
    for (const { place } of event.members) {
      const own = byPlace.get(place);
      if (own) own.push(mentionOfEvent(event));
      else byPlace.set(place, [mentionOfEvent(event)]);
    }
  }
  return byPlace;
}
