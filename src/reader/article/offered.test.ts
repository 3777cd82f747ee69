import { expect, test } from 'vitest';
import type { ArticleCard } from '../../model/index.ts';
import type { Suggestion } from '../data/suggestions.ts';
import { OFFERED_AT_FIRST, OFFERED_MORE, offeredOf } from './offered.ts';

const ranked = Array.from(
  { length: 30 },
  (_, index): Suggestion => ({
    card: { id: `${index}` } as ArticleCard,
    shared: 0,
    isVersion: false,
  }),
);
const ids = (offered: readonly Suggestion[]) => offered.map(({ card }) => card.id);

test('offers the best five, and twelve more each time', () => {
  expect(ids(offeredOf(ranked, { picked: [], more: 0 }).shown)).toEqual(['0', '1', '2', '3', '4']);
  expect(offeredOf(ranked, { picked: [], more: 0 })).toMatchObject({ next: OFFERED_MORE });
  const second = offeredOf(ranked, { picked: [], more: 2 });
  expect(second.shown).toHaveLength(OFFERED_AT_FIRST + 2 * OFFERED_MORE);
  expect(second.next).toBe(1);
  expect(offeredOf(ranked, { picked: [], more: 3 })).toMatchObject({ shown: ranked, next: 0 });
});

test('keeps what is chosen in sight, wherever it ranks, and does not offer it once more', () => {
  const offered = offeredOf(ranked, { picked: ['29', '2', '17'], more: 0 });
  expect(ids(offered.shown)).toEqual(['0', '1', '2', '3', '4', '17', '29']);
});
