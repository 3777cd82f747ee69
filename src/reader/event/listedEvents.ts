import type { EventEntry, EventList, OwnDate } from '../../model/index.ts';
import type { Day } from '../../timeline/index.ts';
import type { EventsState } from './eventAddress.ts';

/** A line of the list: an event, or a date that a person set. */
export interface ListedEvent {
  readonly key: string;
  /** Its first and last day, empty where none of its articles has a date. */
  readonly first: Day;
  readonly last: Day;
  readonly event?: EventEntry;
  readonly date?: OwnDate;
}

/** The events and dates that the address asks for, the newest first; undated ones last. */
export function listedEvents(
  { events, dates }: EventList,
  { from, to, isShared }: EventsState,
  dayOf: (instant: number) => Day,
): ListedEvent[] {
  const found = events.map((event): ListedEvent => {
    const day = (instant: number | null) => (instant === null ? '' : dayOf(instant));
    return { key: event.id, first: day(event.from), last: day(event.to), event };
  });
  const own = dates.map((date): ListedEvent => {
    const { day, until, name } = date;
    return { key: `${day} ${name.zh}`, first: day, last: until ?? day, date };
  });
  return [...found, ...own]
    .filter(({ event }) => !isShared || event === undefined || event.outlets > 1)
    .filter(({ last }) => from === '' || last >= from)
    .filter(({ first }) => to === '' || (first !== '' && first <= to))
    .sort((a, b) => (a.first === b.first ? (a.key < b.key ? -1 : 1) : a.first < b.first ? 1 : -1));
}
