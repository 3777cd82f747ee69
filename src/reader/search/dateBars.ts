import type { FacetCount } from '../../search/index.ts';

/** Months, or years where there are too many of them, with what was found in each. */
export interface DateBar {
  /** `2022-03`, or `2022`. */
  readonly name: string;
  /** First and last day, included. */
  readonly from: string;
  readonly to: string;
  readonly articles: number;
}

/** More bars than these are no list to choose from. */
const MOST_MONTHS = 18;

/** The bars of what was found, the latest first. */
export function dateBars(months: readonly FacetCount[]): DateBar[] {
  const named = months.length <= MOST_MONTHS ? months : yearsOf(months);
  return named.map(({ value, articles }) => ({ ...daysOf(value), name: value, articles })).reverse();
}

function yearsOf(months: readonly FacetCount[]): FacetCount[] {
  const years = new Map<string, number>();
  for (const { value, articles } of months) {
    const year = value.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + articles);
  }
  return [...years].map(([value, articles]) => ({ value, articles }));
}

function daysOf(name: string): Pick<DateBar, 'from' | 'to'> {
  const [year = 0, month] = name.split('-').map(Number);
  if (month === undefined) return { from: `${name}-01-01`, to: `${name}-12-31` };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${name}-01`, to: `${name}-${String(last).padStart(2, '0')}` };
}
