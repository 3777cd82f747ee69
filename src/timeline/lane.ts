import { type ArticleCard, groupBy, type Source } from '../model/index.ts';
import type { Day } from './day.ts';
import { addDays, dayOfCard, daysBetween, hourOf } from './day.ts';
import { outletsOf } from './outlet.ts';

/** The days that the chart covers, both included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

export type BinUnit = 'day' | 'hour';

/** The articles of one outlet in one day or hour. */
export interface TimelineBin {
  /** Where it begins: whole days after the first day of the span; a fraction for an hour. */
  readonly at: number;
  readonly articles: readonly ArticleCard[];
}

/** One outlet's row on the timeline. */
export interface Lane {
  readonly source: Source;
  readonly count: number;
  /** By `at`; bins without an article are left out. */
  readonly bins: readonly TimelineBin[];
}

/** Spans up to this many days show a bar for every hour. */
const LONGEST_SPAN_BY_HOUR = 4;

/** The days from the first dated article to the last, or undefined where none has a date. */
export function spanOf(cards: readonly ArticleCard[], timeZone: string): DaySpan | undefined {
  const days = daysOf(cards, timeZone);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** How many days a span has, both ends included. */
export function lengthInDays(span: DaySpan): number {
  return daysBetween(span.first, span.last) + 1;
}

/** A bar for every hour on short spans, else for every day. */
export function unitFor(span: DaySpan): BinUnit {
  return lengthInDays(span) <= LONGEST_SPAN_BY_HOUR ? 'hour' : 'day';
}

/** One lane per outlet that has an article, the busiest first, then by id. */
export function lanesOf(
  cards: readonly ArticleCard[],
  sources: readonly Source[],
  span: DaySpan,
  timeZone: string,
): Lane[] {
  const dated = cards.filter((card) => card.publishedAt !== null);
  return outletsOf(dated, sources).map(({ source, cards: own }) => ({
    source,
    count: own.length,
    bins: binsOf(own, span, timeZone),
  }));
}

/** The week, seven days from `first`, that has most articles; the earliest where several tie. */
export function busiestWeek(cards: readonly ArticleCard[], timeZone: string): DaySpan | undefined {
  const days = daysOf(cards, timeZone);
  let best: { first: Day; count: number } | undefined;
  for (let start = 0, end = 0; start < days.length; start++) {
    const first = days[start] ?? '';
    while (end < days.length && (days[end] ?? '') <= addDays(first, 6)) end += 1;
    if (!best || end - start > best.count) best = { first, count: end - start };
  }
  return best && { first: best.first, last: addDays(best.first, 6) };
}

function binsOf(cards: readonly ArticleCard[], span: DaySpan, timeZone: string): TimelineBin[] {
  const unit = unitFor(span);
  const bins = groupBy(cards, (card) => binAt(card, span, timeZone, unit));
  return [...bins].map(([at, articles]) => ({ at, articles })).sort((a, b) => a.at - b.at);
}

/** An article without a time of day stands at the first bar of its day. */
function binAt(card: ArticleCard, span: DaySpan, timeZone: string, unit: BinUnit): number {
  const day = daysBetween(span.first, dayOfCard(card, timeZone) ?? span.first);
  const hasHour = unit === 'hour' && card.publishedDay === undefined;
  return hasHour ? day + hourOf(card.publishedAt ?? 0, timeZone) / 24 : day;
}

/** The days of the dated ones, sorted. */
function daysOf(cards: readonly ArticleCard[], timeZone: string): Day[] {
  return cards.flatMap((card) => dayOfCard(card, timeZone) ?? []).sort();
}
