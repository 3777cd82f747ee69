import { type Decoded, decode } from './decode.ts';
import type { EventChunk, EventList, EventMarkers } from './event.ts';
import { eventChunk, eventList, eventMarkers } from './schemas/events.ts';

/** Decodes the list of events. */
export function decodeEventList(json: string): Decoded<EventList> {
  return decode(eventList, json);
}

/** Decodes what the timeline names. */
export function decodeEventMarkers(json: string): Decoded<EventMarkers> {
  return decode(eventMarkers, json);
}

/** Decodes a chunk of events. */
export function decodeEventChunk(json: string): Decoded<EventChunk> {
  return decode(eventChunk, json);
}
