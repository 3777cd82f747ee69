import type { SharedPassage } from '../../model/index.ts';
import type { CardDraft } from './facts.ts';

/**
 * By article id: what of its text stands in a passage that another article has too, from 0 to 1. Articles without any
 * are left out.
 */
export function sharesOf(
  cards: readonly Pick<CardDraft, 'id' | 'length'>[],
  shared: ReadonlyMap<string, readonly SharedPassage[]>,
): Map<string, number> {
  return new Map(
    cards.flatMap(({ id, length }): [string, number][] => {
      const passages = shared.get(id);
      return passages && length > 0 ? [[id, Math.min(1, charactersIn(passages) / length)]] : [];
    }),
  );
}

/**
 * Characters without white space that stand in any of the passages, each counted once; passages are in the order of
 * their beginnings. Of one that overlaps those before it the part that they leave counts, its white space as thick there
 * as in the whole of it: to know better, the text of every article would have to be read again.
 */
export function charactersIn(passages: readonly Pick<SharedPassage, 'range' | 'length'>[]): number {
  let covered = 0;
  let characters = 0;
  for (const { range, length } of passages) {
    const [from, to] = range;
    const left = to - Math.max(from, covered);
    if (left <= 0) continue;
    characters += (length * left) / (to - from);
    covered = to;
  }
  return characters;
}
