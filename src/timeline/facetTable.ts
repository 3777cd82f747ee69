import type { ArticleMark, Source } from '../model/index.ts';
import type { Facet, FacetValue } from './facets.ts';

/** The facets that marks and outlets tell of themselves: no file is needed for them. */
export const FACETS_OF_MARKS = ['outlet', 'kind', 'country', 'has'] as const;

/**
 * Outlets, their kinds and countries, and what has text in common with another article (`shared`) or not (`exclusive`);
 * the value of most articles first.
 */
export function facetsOfMarks(
  marks: readonly Pick<ArticleMark, 'place' | 'sourceId' | 'hasSharedText'>[],
  sources: readonly Source[],
): Map<Facet, FacetValue[]> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const valuesBy = (nameOf: (mark: (typeof marks)[number]) => string | undefined) => {
    const places = new Map<string, number[]>();
    for (const mark of marks) {
      const value = nameOf(mark);
      if (value === undefined) continue;
      const own = places.get(value);
      if (own) own.push(mark.place);
      else places.set(value, [mark.place]);
    }
    return [...places].map(valueOfPlaces).sort(byCount);
  };
  return new Map<Facet, FacetValue[]>([
    ['outlet', valuesBy(({ sourceId }) => sourceId)],
    ['kind', valuesBy(({ sourceId }) => byId.get(sourceId)?.kind)],
    ['country', valuesBy(({ sourceId }) => byId.get(sourceId)?.country)],
    ['has', valuesBy(({ hasSharedText }) => (hasSharedText ? 'shared' : 'exclusive'))],
  ]);
}

function valueOfPlaces([value, places]: [string, number[]]): FacetValue {
  return { value, places: Uint32Array.from(places) };
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.places.length - a.places.length || (a.value < b.value ? -1 : 1);
}
