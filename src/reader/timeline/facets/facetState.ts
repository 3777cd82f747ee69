import { type Facet, type FacetChoice, NO_FILTER, toggledChoice } from '../../../timeline/index.ts';
import type { TimelineState } from '../timelineAddress.ts';

type Chosen = Pick<TimelineState, 'filter' | 'facets'>;

/** All that is chosen, outlets and shared text too. */
export function choiceOf({ filter, facets }: Chosen): FacetChoice {
  const has = [...(filter.hasSharedText ? ['shared'] : []), ...(facets.has ?? [])];
  return {
    ...facets,
    ...(filter.outlets.length > 0 && { outlet: filter.outlets }),
    ...(has.length > 0 && { has }),
  };
}

/** The state with a value of a facet more, or without it where it was chosen. */
export function withToggled(state: Chosen, facet: Facet, value: string): Chosen {
  return withChoice(state, toggledChoice(choiceOf(state), facet, value));
}

function withChoice({ filter }: Chosen, { outlet = [], has = [], ...facets }: FacetChoice): Chosen {
  const own = has.filter((value) => value !== 'shared');
  return {
    filter: { ...filter, outlets: outlet, hasSharedText: has.includes('shared') },
    facets: { ...facets, ...(own.length > 0 && { has: own }) },
  };
}

/** A state that asks for nothing. */
export const NOTHING_ASKED = { filter: NO_FILTER, facets: {}, placeSets: {} } as const;

/** True where an address asks for what the filter does not have. */
export function asksForFacets({ facets, placeSets }: Pick<TimelineState, 'facets' | 'placeSets'>): boolean {
  return Object.keys(facets).length > 0 || Object.keys(placeSets).length > 0;
}
