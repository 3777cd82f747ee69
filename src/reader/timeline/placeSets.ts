import type { QueryClient } from '@tanstack/react-query';
import type { BilingualName } from '../../model/index.ts';
import type { Library } from '../data/library.ts';

/** Some of the archive's articles under a name: those of an event, of a contact. */
export interface NamedPlaces {
  /** What it is called, for the chip that says so. */
  readonly label: BilingualName;
  /** Places in the archive's order. */
  readonly places: Iterable<number>;
}

/** Gets the articles that an id means; null where the archive has nothing of that id. */
export type LoadPlaceSet = (client: QueryClient, library: Library, id: string) => Promise<NamedPlaces | null>;

const loaders = () => import('./placeSetLoaders.ts');

/** What the timeline's address can name besides facets, by its parameter: `event=<id>`. Each has its loader. */
export const PLACE_SETS: Readonly<Record<string, LoadPlaceSet>> = {
  event: async (...asked) => (await loaders()).loadEventPlaces(...asked),
  contact: async (...asked) => (await loaders()).loadContactPlaces(...asked),
  reading: async (...asked) => (await loaders()).loadReadingPlaces(...asked),
  q: async (...asked) => (await loaders()).loadFoundPlaces(...asked),
};

export const PLACE_SET_PARAMETERS: readonly string[] = Object.keys(PLACE_SETS);

/** The ids asked for, by parameter. */
export type PlaceSetChoice = Readonly<Record<string, string>>;
