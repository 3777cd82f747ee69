import type { ArticleFacts } from '../../search/index.ts';
import { dayNumberOfFacts } from '../../search/index.ts';
import type { CardFilter, CardRange, StoreFacets } from '../archiveStore.ts';

/** How many articles there are of each outlet and day, by what is known of each. */
export function countFacets(
  facts: readonly ArticleFacts[],
  filter: CardFilter,
  timeZone: string,
): StoreFacets {
  const days = facts.map((fact) => dayNumberOfFacts(fact, timeZone));
  const isOnDays = facts.map((_, place) => isOn(days[place], filter));
  const ofOutlet = facts.map((fact) => isOf(fact, filter));
  const dated = days.filter((day, place): day is number => day !== undefined && ofOutlet[place] === true);
  const outlets = countOf(facts.filter((_, place) => isOnDays[place]).map(({ sourceId }) => sourceId));
  return {
    articles: facts.filter((_, place) => isOnDays[place] && ofOutlet[place]).length,
    outlets: [...outlets]
      .map(([value, articles]) => ({ value, articles }))
      .sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1)),
    days: [...countOf(dated)].map(([day, articles]) => ({ day, articles })).sort((a, b) => a.day - b.day),
    undated: days.filter((day, place) => day === undefined && ofOutlet[place]).length,
  };
}

/** The places of the cards of a range, and how many pass; `after` is the place behind which it begins. */
export function placesInRange(
  facts: readonly ArticleFacts[],
  days: readonly (number | undefined)[],
  filter: CardFilter,
  { order, count }: CardRange,
  after: number | undefined,
): { readonly total: number; readonly places: readonly number[] } {
  const all = [...facts.keys()];
  const inOrder = order === 'oldest' ? all : all.reverse();
  const isDated = (place: number) => facts[place]?.publishedAt !== null;
  const sorted = [...inOrder.filter(isDated), ...inOrder.filter((place) => !isDated(place))];
  const passes = (place: number) => {
    const fact = facts[place];
    return fact !== undefined && isOn(days[place], filter) && isOf(fact, filter);
  };
  const behind = after === undefined ? sorted : sorted.slice(sorted.indexOf(after) + 1);
  return { total: all.filter(passes).length, places: behind.filter(passes).slice(0, count) };
}

function isOn(day: number | undefined, { first, last }: CardFilter): boolean {
  if (first === undefined && last === undefined) return true;
  return day !== undefined && day >= (first ?? day) && day <= (last ?? day);
}

function isOf({ sourceId }: ArticleFacts, { outlets }: CardFilter): boolean {
  return outlets.length === 0 || outlets.includes(sourceId);
}

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
