import { dayOfNumber } from '../../../model/index.ts';
import type { StoreFacets } from '../../../store/index.ts';
import type { Day } from '../../../timeline/index.ts';

/** How many articles there are in a day, a month or a year. */
export interface StoredBar {
  /** `2022-03-01`, `2022-03` or `2022`. */
  readonly name: string;
  /** First and last day that has articles, included. */
  readonly from: Day;
  readonly to: Day;
  readonly articles: number;
}

/** More bars than these are no list to choose from. */
const MOST_BARS = 62;

/** How much of a day's name is that of its day, its month, its year. */
const UNITS = [10, 7, 4] as const;

/** The bars of the days that were counted, as far as they are chosen, the latest first; as fine as there is room for. */
export function storedBars(
  days: StoreFacets['days'],
  { first = Number.NEGATIVE_INFINITY, last = Number.POSITIVE_INFINITY },
): StoredBar[] {
  const chosen = days.filter(({ day }) => day >= first && day <= last);
  const all = UNITS.map((length) => barsOf(chosen, length));
  return all.find((bars) => bars.length <= MOST_BARS) ?? all.at(-1) ?? [];
}

function barsOf(days: StoreFacets['days'], length: number): StoredBar[] {
  const bars = new Map<string, StoredBar>();
  for (const { day: number, articles } of days) {
    const day = dayOfNumber(number);
    const name = day.slice(0, length);
    const known = bars.get(name);
    bars.set(name, { name, from: known?.from ?? day, to: day, articles: (known?.articles ?? 0) + articles });
  }
  return [...bars.values()].reverse();
}
