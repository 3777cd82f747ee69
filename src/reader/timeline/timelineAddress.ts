import { type Day, parseDay, type TimelineFilter, type TimelineOrder } from '../../timeline/index.ts';
import { parseList } from '../ui/address.ts';
import { type ChartState, chartQuery, parseChart } from './chart/chartAddress.ts';

/** All that the timeline's address says, but for the zone, which every screen shares. */
export interface TimelineState {
  readonly filter: TimelineFilter;
  readonly order: TimelineOrder;
  /** Ids of the articles chosen for a comparison, in the order they were chosen. */
  readonly picked: readonly string[];
  readonly chart: ChartState;
  /** The day that the list was opened at; absent where it begins at its top. */
  readonly at?: Day | undefined;
}

/** Reads the address; what it cannot mean is left out. */
export function parseTimelineState(parameters: URLSearchParams): TimelineState {
  const [from, to, at] = ['from', 'to', 'at'].map((name) => parseDay(parameters.get(name) ?? ''));
  return {
    filter: {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      outlets: parseList(parameters.get('outlet')),
      hasSharedText: parameters.get('shared') === '1',
    },
    order: parameters.get('order') === 'oldest' ? 'oldest' : 'newest',
    picked: parseList(parameters.get('pick')),
    chart: parseChart(parameters),
    ...(at !== undefined && { at }),
  };
}

/** The filter as an address says it. */
export function filterQuery(filter: TimelineFilter): Record<string, string> {
  return {
    ...(filter.from !== undefined && { from: filter.from }),
    ...(filter.to !== undefined && { to: filter.to }),
    ...(filter.outlets.length > 0 && { outlet: filter.outlets.join(',') }),
    ...(filter.hasSharedText && { shared: '1' }),
  };
}

/** The state as an address says it: only what differs from the plain timeline. */
export function timelineQuery(state: TimelineState): Record<string, string> {
  return {
    ...filterQuery(state.filter),
    ...(state.order === 'oldest' && { order: 'oldest' }),
    ...chartQuery(state.chart),
    ...(state.at !== undefined && { at: state.at }),
    ...(state.picked.length > 0 && { pick: state.picked.join(',') }),
  };
}
