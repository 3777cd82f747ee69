import type { FORMAT_VERSION, ShardRef } from './libraryIndex.ts';

/** Facets that need data of their own: `place` has organisations too; `has` knows `versions` alone, marks say the rest. */
export const FACETS_IN_FILES = ['person', 'place', 'category', 'lang', 'has'] as const;
export type FacetInFile = (typeof FACETS_IN_FILES)[number];

/** The values of a facet in columns, the one of most articles first, then by value. */
export interface FacetColumns {
  readonly facet: FacetInFile;
  readonly values: readonly string[];
  /** By value: the places of its articles in the archive's order, as `packPlaces` packs them. */
  readonly places: readonly string[];
  /** By value: all ways to write it, where it is a name: it can be found by any of them. */
  readonly forms?: readonly (readonly string[])[];
}

/** Some facets of an archive, in a file. */
export interface FacetFile {
  readonly format: typeof FORMAT_VERSION;
  readonly facets: readonly FacetColumns[];
}

/** Where the facets are to be had: those of names, and all others. */
export interface FacetRefs {
  readonly names: ShardRef;
  readonly properties: ShardRef;
}
