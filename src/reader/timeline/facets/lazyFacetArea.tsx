import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy, use, useEffect, useRef, useState } from 'react';
import type { Library } from '../../data/library.ts';
import { loadCatalogue } from '../../i18n/i18n.ts';
import { loadPart } from '../../ui/loadPart.ts';
import type { TimelineState } from '../timelineAddress.ts';
import type { FacetAreaProps } from './FacetArea.tsx';
import { asksForFacets } from './facetState.ts';
import { ALL_PARTS, loadFacetTable } from './useFacetTable.ts';

let loaded: ComponentType<FacetAreaProps> | undefined;

async function load() {
  const module = await loadPart(() => import('./FacetArea.tsx'));
  loaded = module.default;
  return module;
}

const Deferred = lazy(load);

/** Most visits choose no facet: what they need comes when the first is chosen, or with an address that names one. */
export function FacetArea(props: FacetAreaProps) {
  // Chosen once, so that what is on show is not begun anew when its module has come.
  const [Ready] = useState<ComponentType<FacetAreaProps>>(() => loaded ?? Deferred);
  return <Ready {...props} />;
}

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
  await Promise.all([
    load(),
    loadCatalogue('facets'),
    loadFacetTable(client, library, isPanelOpen ? ALL_PARTS : []),
  ]);
}
