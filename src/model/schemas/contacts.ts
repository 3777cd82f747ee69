import * as z from 'zod/mini';
import { CONTACT_STATES, NO_DAY_REASONS } from '../contact.ts';
import { calendarDay, count, format, hash, id, mention, packed, range } from './values.ts';

/** `PackedContactLedger` */
export const contactLedger = z.object({
  format,
  names: z.array(z.string()),
  persons: count,
  ids: z.array(id),
  kinds: packed,
  states: packed,
  days: packed,
  participants: packed,
  places: packed,
  differences: packed,
  chunks: z.array(z.object({ sha256: hash, contacts: count })),
});

const state = z.enum(CONTACT_STATES);

const participant = z.object({
  name: z.string(),
  isNamed: z.boolean(),
  title: z.exactOptional(z.string()),
});

const withDay = { day: calendarDay };
const withoutDay = { day: z.null(), noDay: z.enum(NO_DAY_REASONS) };

/** An object that says a day, or why it says none. */
function dated<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.union([z.object({ ...shape, ...withDay }), z.object({ ...shape, ...withoutDay })]);
}

const sentence = dated({ range, text: z.string(), state });

const telling = dated({
  article: mention,
  state,
  participants: z.array(participant),
  sentences: z.array(sentence),
});

/** `TellingChunk` */
export const tellingChunk = z.object({
  format,
  contacts: z.array(z.object({ id, tellings: z.array(telling) })),
});
