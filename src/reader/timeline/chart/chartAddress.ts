import {
  formatView,
  LANE_ORDERS,
  type LaneOrder,
  parseView,
  type TimeView,
} from '../../../timeline/index.ts';
import { parseList } from '../../ui/address.ts';

/** What the address says of the chart: which time it shows, and which lanes. What the list shows is the filter's. */
export interface ChartState {
  /** Absent for the whole archive. */
  readonly view?: TimeView;
  readonly laneOrder: LaneOrder;
  /** Ids of outlets that have no lane. */
  readonly hidden: readonly string[];
  /** True where every outlet has a lane of its own, as far as there is room. */
  readonly isUnfolded: boolean;
}

/** Reads the chart's part of the timeline's address; what it cannot mean is left out. */
export function parseChart(parameters: URLSearchParams): ChartState {
  const view = parseView(parameters.get('view') ?? '');
  return {
    ...(view && { view }),
    laneOrder: LANE_ORDERS.find((order) => order === parameters.get('lanes')) ?? 'count',
    hidden: parseList(parameters.get('hide')),
    isUnfolded: parameters.get('unfold') === '1',
  };
}

/** The same as an address says it: only what differs from the plain chart. */
export function chartQuery({ view, laneOrder, hidden, isUnfolded }: ChartState): Record<string, string> {
  return {
    ...(view && { view: formatView(view) }),
    ...(laneOrder !== 'count' && { lanes: laneOrder }),
    ...(hidden.length > 0 && { hide: hidden.join(',') }),
    ...(isUnfolded && { unfold: '1' }),
  };
}
