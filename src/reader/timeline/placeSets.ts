import type { QueryClient } from '@tanstack/react-query';
import type { Library } from '../data/library.ts';

/** Some of the archive's articles under a name: those of an event, of a contact. */
export interface NamedPlaces {
  /** What it is called, for the chip that says so. */
  readonly label: string;
  /** Places in the archive's order. */
  readonly places: Iterable<number>;
}

/** Gets the articles that an id means; null where the archive has nothing of that id. */
export type LoadPlaceSet = (client: QueryClient, library: Library, id: string) => Promise<NamedPlaces | null>;

/** What the timeline's address can name besides facets, by its parameter: `event=<id>`. Each has its loader. */
export const PLACE_SETS: Readonly<Record<string, LoadPlaceSet>> = {};

export const PLACE_SET_PARAMETERS: readonly string[] = Object.keys(PLACE_SETS);

/** The ids asked for, by parameter. */
export type PlaceSetChoice = Readonly<Record<string, string>>;
