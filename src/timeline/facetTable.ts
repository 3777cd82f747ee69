import type { MarkColumns, Source } from '../model/index.ts';
import type { Facet, FacetValue } from './facets.ts';

/**
 * The facets that marks and outlets tell of themselves, for which no file is needed: outlets, their kinds and countries,
 * and what has text in common with another article (`shared`) or not (`exclusive`); the value of most articles first.
 */
export function facetsOfMarks(columns: MarkColumns, sources: readonly Source[]): Map<Facet, FacetValue[]> {
  const valuesBy = (nameOf: (place: number) => string | undefined) => {
    const places = new Map<string, number[]>();
    for (let place = 0; place < columns.count; place++) {
      const value = nameOf(place);
      if (value === undefined) continue;
      const own = places.get(value);
      if (own) own.push(place);
      else places.set(value, [place]);
    }
    return [...places].map(valueOfPlaces).sort(byCount);
  };
  const sourceOf = (place: number) => sources[columns.sources[place] ?? 0];
  return new Map<Facet, FacetValue[]>([
    ['outlet', valuesBy((place) => sourceOf(place)?.id)],
    ['kind', valuesBy((place) => sourceOf(place)?.kind)],
    ['country', valuesBy((place) => sourceOf(place)?.country)],
    ['has', valuesBy((place) => (columns.shares[place] === 0 ? 'exclusive' : 'shared'))],
  ]);
}

function valueOfPlaces([value, places]: [string, number[]]): FacetValue {
  return { value, places: Uint32Array.from(places) };
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.places.length - a.places.length || (a.value < b.value ? -1 : 1);
}
