import {
  type Day,
  FACETS,
  type FacetChoice,
  parseDay,
  type TimelineFilter,
  type TimelineOrder,
} from '../../timeline/index.ts';
import { parseList, type QueryValues } from '../ui/address.ts';
import { type ChartState, chartQuery, parseChart } from './chart/chartAddress.ts';
import { PLACE_SET_PARAMETERS, type PlaceSetChoice } from './placeSets.ts';

/** All that the timeline's address says, but for the zone, which every screen shares. */
export interface TimelineState {
  readonly filter: TimelineFilter;
  /** But for outlets and shared text, which the filter has. */
  readonly facets: FacetChoice;
  /** Events and the like whose articles alone are shown. */
  readonly placeSets: PlaceSetChoice;
  /** True where the facets are open to choose from. */
  readonly isPanelOpen: boolean;
  readonly order: TimelineOrder;
  /** Ids of the articles chosen for a comparison, in the order they were chosen. */
  readonly picked: readonly string[];
  readonly chart: ChartState;
  /** The day that the list was opened at; absent where it begins at its top. */
  readonly at?: Day | undefined;
}

/** `has=shared`: the filter's own. */
const SHARED = 'shared';

/** Reads the address; what it cannot mean is left out. */
export function parseTimelineState(parameters: URLSearchParams): TimelineState {
  const [from, to, at] = ['from', 'to', 'at'].map((name) => parseDay(parameters.get(name) ?? ''));
  return {
    filter: {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      outlets: parseList(parameters.get('outlet')),
      // Links of old say `shared=1`.
      hasSharedText: parameters.get('shared') === '1' || parameters.getAll('has').includes(SHARED),
    },
    facets: parseFacets(parameters),
    placeSets: parsePlaceSets(parameters),
    isPanelOpen: parameters.get('panel') === 'facets',
    order: parameters.get('order') === 'oldest' ? 'oldest' : 'newest',
    picked: parseList(parameters.get('pick')),
    chart: parseChart(parameters),
    ...(at !== undefined && { at }),
  };
}

/** Categories may hold commas: each value is a part of the query. */
function parseFacets(parameters: URLSearchParams): FacetChoice {
  const chosen = FACETS.filter((facet) => facet !== 'outlet').map((facet) => {
    const values = new Set(parameters.getAll(facet).filter((value) => value !== ''));
    if (facet === 'has') values.delete(SHARED);
    return [facet, [...values]] as const;
  });
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

function parsePlaceSets(parameters: URLSearchParams): PlaceSetChoice {
  const chosen = PLACE_SET_PARAMETERS.map((name) => [name, parameters.get(name) ?? ''] as const);
  return Object.fromEntries(chosen.filter(([, id]) => id !== ''));
}

/** What is asked for as an address says it. */
export function askedQuery({
  filter,
  facets,
  placeSets,
}: Pick<TimelineState, 'filter' | 'facets' | 'placeSets'>): QueryValues {
  const has = [...(filter.hasSharedText ? [SHARED] : []), ...(facets.has ?? [])];
  return {
    ...(filter.from !== undefined && { from: filter.from }),
    ...(filter.to !== undefined && { to: filter.to }),
    ...(filter.outlets.length > 0 && { outlet: filter.outlets.join(',') }),
    ...facets,
    ...(has.length > 0 && { has }),
    ...placeSets,
  };
}

/** The state as an address says it: only what differs from the plain timeline. */
export function timelineQuery(state: TimelineState): QueryValues {
  return {
    ...askedQuery(state),
    ...(state.isPanelOpen && { panel: 'facets' }),
    ...(state.order === 'oldest' && { order: 'oldest' }),
    ...chartQuery(state.chart),
    ...(state.at !== undefined && { at: state.at }),
    ...(state.picked.length > 0 && { pick: state.picked.join(',') }),
  };
}
