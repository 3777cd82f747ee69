import { parseDay, type TimelineFilter, type TimelineOrder } from '../../timeline/index.ts';
import { parseList } from '../ui/address.ts';

/** All that the timeline's address says, but for the zone, which every screen shares. */
export interface TimelineState {
  readonly filter: TimelineFilter;
  readonly order: TimelineOrder;
  /** Ids of the articles chosen for a comparison, in the order they were chosen. */
  readonly picked: readonly string[];
}

/** Reads the address; what it cannot mean is left out. */
export function parseTimelineState(parameters: URLSearchParams): TimelineState {
  const from = parseDay(parameters.get('from') ?? '');
  const to = parseDay(parameters.get('to') ?? '');
  return {
    filter: {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      outlets: parseList(parameters.get('outlet')),
      hasSharedText: parameters.get('shared') === '1',
    },
    order: parameters.get('order') === 'oldest' ? 'oldest' : 'newest',
    picked: parseList(parameters.get('pick')),
  };
}

/** The state as an address says it: only what differs from the plain timeline. */
export function timelineQuery(state: TimelineState): Record<string, string> {
  const { filter } = state;
  return {
    ...(filter.from !== undefined && { from: filter.from }),
    ...(filter.to !== undefined && { to: filter.to }),
    ...(filter.outlets.length > 0 && { outlet: filter.outlets.join(',') }),
    ...(filter.hasSharedText && { shared: '1' }),
    ...(state.order === 'oldest' && { order: 'oldest' }),
    ...(state.picked.length > 0 && { pick: state.picked.join(',') }),
  };
}
