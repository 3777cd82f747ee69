import { queryOptions } from '@tanstack/react-query';
import type { NamedPlaces } from './placeSets.ts';

/** The articles of an event or the like, asked for once. */
export function placeSetQuery(parameter: string, id: string, load: () => Promise<NamedPlaces | null>) {
  return queryOptions({ queryKey: ['places', parameter, id], queryFn: load, structuralSharing: false });
}
