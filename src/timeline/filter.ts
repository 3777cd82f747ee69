import type { ArticleCard, ReuseLink } from '../model/index.ts';
import type { Day } from './day.ts';
import { dayOfCard } from './day.ts';

/** What the reader asked for. An absent or empty part asks for nothing. */
export interface TimelineFilter {
  /** First day, included. */
  readonly from?: Day;
  /** Last day, included. */
  readonly to?: Day;
  /** Outlets' ids; empty for all. */
  readonly outlets: readonly string[];
  /** Only articles that have text in common with another. */
  readonly hasSharedText: boolean;
}

export type FilterPart = 'dates' | 'outlets' | 'hasSharedText';

export const NO_FILTER: TimelineFilter = { outlets: [], hasSharedText: false };

/** The ids of the articles that stand in a reuse link. */
export function articlesWithSharedText(links: readonly ReuseLink[]): ReadonlySet<string> {
  return new Set(links.flatMap(({ relation, articles }) => (relation === 'reuse' ? articles : [])));
}

/** The cards that pass, in their order. Undated articles pass only where no dates are asked for. */
export function filterCards(
  cards: readonly ArticleCard[],
  filter: TimelineFilter,
  timeZone: string,
  sharing: ReadonlySet<string>,
): ArticleCard[] {
  const outlets = new Set(filter.outlets);
  return cards.filter(
    (card) =>
      (outlets.size === 0 || outlets.has(card.sourceId)) &&
      (!filter.hasSharedText || sharing.has(card.id)) &&
      isInDates(card, filter, timeZone),
  );
}

/** The parts of a filter that ask for something. */
export function activeParts(filter: TimelineFilter): FilterPart[] {
  const parts: FilterPart[] = [];
  if (filter.from !== undefined || filter.to !== undefined) parts.push('dates');
  if (filter.outlets.length > 0) parts.push('outlets');
  if (filter.hasSharedText) parts.push('hasSharedText');
  return parts;
}

/** The filter without one of its parts. */
export function withoutPart(filter: TimelineFilter, part: FilterPart): TimelineFilter {
  const { from, to, ...rest } = filter;
  if (part === 'dates') return rest;
  const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  if (part === 'outlets') return { ...dates, ...rest, outlets: [] };
  return { ...dates, ...rest, hasSharedText: false };
}

/** A way to see more: a part to give up, and how many articles that would show. */
export interface Widening {
  readonly part: FilterPart;
  readonly count: number;
}

/** For an empty result: each part that could be given up, the most fruitful first; those that show nothing are left out. */
export function findWidenings(
  cards: readonly ArticleCard[],
  filter: TimelineFilter,
  timeZone: string,
  sharing: ReadonlySet<string>,
): Widening[] {
  return activeParts(filter)
    .map((part) => ({
      part,
      count: filterCards(cards, withoutPart(filter, part), timeZone, sharing).length,
    }))
    .filter((widening) => widening.count > 0)
    .sort((a, b) => b.count - a.count);
}

function isInDates(card: ArticleCard, filter: TimelineFilter, timeZone: string): boolean {
  if (filter.from === undefined && filter.to === undefined) return true;
  const day = dayOfCard(card, timeZone);
  if (day === undefined) return false;
  return (filter.from === undefined || day >= filter.from) && (filter.to === undefined || day <= filter.to);
}
