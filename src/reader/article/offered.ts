import type { Suggestion } from '../data/suggestions.ts';
import type { ChoiceState } from './choiceAddress.ts';

/** Suggestions under an article before more are asked for. */
export const OFFERED_AT_FIRST = 5;

/** How many more come each time. */
export const OFFERED_MORE = 12;

/** The suggestions to show, and how many more the next step adds; 0 where there are no others. */
export interface Offered {
  readonly shown: readonly Suggestion[];
  readonly next: number;
}

/** The best of the ranked suggestions, as many as were asked for, and with them those that are chosen already. */
export function offeredOf(ranked: readonly Suggestion[], { picked, more }: ChoiceState): Offered {
  const count = OFFERED_AT_FIRST + more * OFFERED_MORE;
  return {
    shown: ranked.filter(({ card }, place) => place < count || picked.includes(card.id)),
    next: Math.min(OFFERED_MORE, Math.max(0, ranked.length - count)),
  };
}
