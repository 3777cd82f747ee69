import { type ArticleCard, groupBy } from '../model/index.ts';
import type { Day } from './day.ts';
import { dayOfCard } from './day.ts';

/** The articles of one day; `day` is null for those without a date. */
export interface DayGroup {
  readonly day: Day | null;
  readonly cards: readonly ArticleCard[];
}

export type TimelineOrder = 'newest' | 'oldest';

/** Cards (in the order of the index) grouped by day; undated ones last in either order. */
export function groupByDay(
  cards: readonly ArticleCard[],
  timeZone: string,
  order: TimelineOrder,
): DayGroup[] {
  const undated = cards.filter((card) => card.publishedAt === null);
  const dated = groupBy(
    cards.filter((card) => card.publishedAt !== null),
    (card) => dayOfCard(card, timeZone) ?? '',
  );
  const groups = [...dated]
    // A day that a file names stays that day in every zone, so the order of instants is not that of days.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, ofDay]): DayGroup => ({ day, cards: inOrder(ofDay, order) }));
  const ordered = inOrder(groups, order);
  return undated.length > 0 ? [...ordered, { day: null, cards: undated }] : [...ordered];
}

function inOrder<T>(items: readonly T[], order: TimelineOrder): readonly T[] {
  return order === 'oldest' ? items : items.toReversed();
}
