import * as z from 'zod/mini';
import { calendarDay, count, format, id, instant, packed, range, shardRef } from './values.ts';

const name = z.object({ zh: z.string(), en: z.string() });
const ms = z.nullable(z.int());

const reason = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('passage'),
    with: count,
    range,
    length: count,
    isVerbatim: z.boolean(),
    ms,
  }),
  z.object({ kind: z.literal('headline'), with: count, words: z.array(z.string()), ms }),
  z.object({
    kind: z.literal('act'),
    with: count,
    act: z.enum(['call', 'meeting']),
    persons: z.tuple([z.string(), z.string()]),
    ms,
  }),
  z.object({ kind: z.literal('version'), with: count }),
  z.object({ kind: z.literal('given') }),
]);

const member = z.object({
  place: count,
  parts: z.array(z.object({ heading: z.string(), range })),
  length: count,
  shared: count,
  verbatim: count,
  source: z.exactOptional(count),
  reasons: z.array(reason),
});

/** `EventChunk` */
export const eventChunk = z.object({
  format,
  events: z.array(z.object({ id, members: z.array(member) })),
});

/** `EventMention` */
export const eventMention = z.object({
  id,
  name: z.exactOptional(name),
  headline: z.string(),
  lang: z.string(),
  sourceId: z.string(),
});

const ownDate = z.object({ day: calendarDay, until: z.exactOptional(calendarDay), name });

/** `EventList` */
export const eventList = z.object({
  format,
  dates: z.array(ownDate),
  chunks: z.array(shardRef),
  events: z.array(
    z.extend(eventMention, { from: instant, to: instant, places: packed, outlets: count, chunk: count }),
  ),
});

/** `EventMarkers` */
export const eventMarkers = z.object({
  format,
  dates: z.array(ownDate),
  events: z.array(z.extend(eventMention, { from: z.int(), to: z.int(), outlets: count })),
});

/** `EventsRef` */
export const eventsRef = z.extend(shardRef, { markers: shardRef, events: count, dates: count });
