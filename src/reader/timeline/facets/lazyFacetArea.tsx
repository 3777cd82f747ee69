import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useRef } from 'react';
import type { Library } from '../../data/library.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import type { TimelineState } from '../timelineAddress.ts';
import { asksForFacets } from './facetState.ts';
import { ALL_PARTS, loadFacetTable } from './useFacetTable.ts';

const part = lazyPart(() => import('./FacetArea.tsx'), ['facets']);

/** Most visits choose no facet: what they need comes when the first is chosen, or with an address that names one. */
export const FacetArea = part.Part;

const atFirst = new WeakMap<Library, Promise<unknown>>();

/** Waits, before the timeline is first shown, for the facets that its address asks for: coming later they would push the list away. */
export function useFacetsAtFirst(library: Library, state: TimelineState): void {
  const client = useQueryClient();
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
  }, []);
  const isAsked = state.isPanelOpen || asksForFacets(state);
  if (!isAsked || isShown.current) return;
  // What fails here is told where the facets stand.
  const coming = atFirst.get(library) ?? loadFacetArea(client, library, state).catch(() => undefined);
  atFirst.set(library, coming);
  use(coming);
}

/** Gets all that the facets of a state show, so that they are there with the first paint. */
export async function loadFacetArea(
  client: QueryClient,
  library: Library,
  { isPanelOpen }: Pick<TimelineState, 'isPanelOpen'>,
): Promise<void> {
  await Promise.all([part.load(), loadFacetTable(client, library, isPanelOpen ? ALL_PARTS : [])]);
}
