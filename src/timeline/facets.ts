import { commonPlaces, PlaceSet } from '../model/index.ts';

/**
 * What an article can be filtered by besides dates: who and what it names, what of its text others have, its outlet and
 * what that is, its language, how it is filed.
 */
export const FACETS = ['person', 'place', 'has', 'outlet', 'kind', 'country', 'lang', 'category'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * The values asked for, by facet. An article passes that has one of the values of each facet, and all that are asked of
 * `has`. Absent: nothing is asked.
 */
export type FacetChoice = { readonly [F in Facet]?: readonly string[] };

/** A value of a facet, and the articles that have it. */
export interface FacetValue {
  readonly value: string;
  /** Their places in the archive's order, ascending. */
  readonly places: Uint32Array;
  /** All ways to write it, where it is a name. */
  readonly forms?: readonly string[];
}

/** The values of facets, by facet; facets that have not been fetched are absent. */
export type FacetTable = ReadonlyMap<Facet, readonly FacetValue[]>;

/** A value with the number of articles that choosing it would show: alone in its facet, of `has` with the others chosen. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** The facets that a choice asks something of, in their order. */
export function chosenFacets(choice: FacetChoice): Facet[] {
  return FACETS.filter((facet) => (choice[facet]?.length ?? 0) > 0);
}

/** The articles that a choice lets pass, of `count`; undefined where it asks for nothing. */
export function placesOfChoice(choice: FacetChoice, table: FacetTable, count: number): PlaceSet | undefined {
  return commonPlaces(chosenFacets(choice).map((facet) => placesOfFacet(facet, choice, table, count)));
}

/** Values that the archive does not have let nothing pass. */
function placesOfFacet(
  facet: Facet,
  choice: FacetChoice,
  table: FacetTable,
  count: number,
): PlaceSet | undefined {
  const values = table.get(facet) ?? [];
  const placesOf = (chosen: readonly string[]) =>
    PlaceSet.ofLists(
      values.filter(({ value }) => chosen.includes(value)).map(({ places }) => places),
      count,
    );
  const chosen = choice[facet] ?? [];
  return facet === 'has' ? commonPlaces(chosen.map((value) => placesOf([value]))) : placesOf(chosen);
}

/**
 * The values of a facet with their counts under all that is asked besides: the other facets, and `others`, which is all
 * that is no facet. In the table's order.
 */
export function countFacet(
  facet: Facet,
  choice: FacetChoice,
  table: FacetTable,
  others: PlaceSet | undefined,
  count: number,
): FacetCount[] {
  const { [facet]: chosen = [], ...rest } = choice;
  const asked = facet === 'has' ? choice : rest;
  const common = commonPlaces([others, placesOfChoice(asked, table, count)]);
  return (table.get(facet) ?? []).map(({ value, places }) => ({
    value,
    count: common ? common.countOf(places) : places.length,
    isChosen: chosen.includes(value),
  }));
}

/** The choice with a value more, or without it where it was chosen. */
export function toggledChoice(choice: FacetChoice, facet: Facet, value: string): FacetChoice {
  const { [facet]: chosen = [], ...rest } = choice;
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return next.length === 0 ? rest : { ...rest, [facet]: next };
}
