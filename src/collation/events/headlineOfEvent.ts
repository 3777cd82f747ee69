import type { StoryPart } from './storyPart.ts';
import type { TermWeights } from './termWeights.ts';

/** A sub-heading of fewer terms names a place or a topic, not what happened. */
const LEAST_TERMS = 3;

/** What is told besides, under another headline, says less than a headline; a bare sub-heading least. */
function rankOf({ isExcerpt, section: { terms } }: StoryPart): number {
  if (isExcerpt) return 1;
  return terms.length < LEAST_TERMS ? 2 : 0;
}

/** Headlines of fewer terms are no better for being short. */
const SHORTEST = 6;

/**
 * The part whose headline stands for all: the one with most in common with the others, each word counted by how much it
 * tells. Of equal ones a whole article's comes before a sub-heading, then the earlier.
 */
export function headlineOfEvent(parts: readonly StoryPart[], weights: TermWeights): StoryPart | undefined {
  const counts = new Map<number, number>();
  for (const { section } of parts)
    for (const term of section.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const commonIn = ({ section: { terms } }: StoryPart) => {
    const own = [...terms];
    const sum = own.reduce((all, term) => all + ((counts.get(term) ?? 1) - 1) * weights.of(term), 0);
    // A headline that says more besides is no better for it; 中国 alone says too little.
    return sum / Math.sqrt(Math.max(SHORTEST, own.length));
  };
  const ranked = parts.map((part, at) => ({ part, at, common: commonIn(part) }));
  ranked.sort(
    (x, y) =>
      rankOf(x.part) - rankOf(y.part) ||
      y.common - x.common ||
      Number(x.part.section.heading !== '') - Number(y.part.section.heading !== '') ||
      x.at - y.at,
  );
  return ranked[0]?.part;
}
