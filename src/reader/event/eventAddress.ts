import { parseList } from '../ui/address.ts';

/** What an event's address says beside its id. */
export interface EventState {
  /** Ids of the articles chosen for a comparison, in the order of the page; undefined where the usual ones are. */
  readonly chosen: readonly string[] | undefined;
}

/** Reads the address. */
export function parseEventState(parameters: URLSearchParams): EventState {
  const written = parameters.get('a');
  return { chosen: written === null ? undefined : parseList(written) };
}

/** The state as an address says it. */
export function eventQueryOf({ chosen }: EventState): Record<string, string> {
  return chosen === undefined ? {} : { a: chosen.join(',') };
}

/** What the address of the list of events says. */
export interface EventsState {
  readonly from: string;
  readonly to: string;
  /** True where only events of two and more outlets are listed. */
  readonly isShared: boolean;
}

/** Reads the address of the list; what is no day is left out. */
export function parseEventsState(parameters: URLSearchParams, isDay: (text: string) => boolean): EventsState {
  const day = (name: string) => {
    const written = parameters.get(name) ?? '';
    return isDay(written) ? written : '';
  };
  return { from: day('from'), to: day('to'), isShared: parameters.get('outlets') === 'several' };
}

/** The state of the list as an address says it. */
export function eventsQueryOf({ from, to, isShared }: EventsState): Record<string, string> {
  return {
    ...(from !== '' && { from }),
    ...(to !== '' && { to }),
    ...(isShared && { outlets: 'several' }),
  };
}
