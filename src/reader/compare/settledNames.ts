import type { FoundCard } from '../../store/index.ts';
import { COMMON_TEXT, type CompareState, compareQuery } from './compareAddress.ts';

/**
 * The query in which every article stands under its own id, where the address has another one for it: that of a copy, or
 * one without its outlet though outlets are named. Undefined where the address says it already. `found` are what its
 * names mean, in their order.
 */
export function settledQuery(
  state: CompareState,
  found: readonly (FoundCard | null | undefined)[],
): Record<string, string> | undefined {
  const ids = new Map(state.articles.map((name, at) => [name, found[at]?.card.id ?? name]));
  const { reference, place } = state;
  const idOf = (name: string) => (name === COMMON_TEXT ? name : (ids.get(name) ?? name));
  const settled = compareQuery({
    ...state,
    articles: [...new Set(state.articles.map(idOf))],
    reference: reference === undefined ? undefined : idOf(reference),
    place: place && { ...place, article: idOf(place.article) },
  });
  const said = compareQuery(state);
  return ['a', 'ref', 'at'].some((name) => settled[name] !== said[name]) ? settled : undefined;
}
