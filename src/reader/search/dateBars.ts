import type { Facets } from '../../search/index.ts';

/** A year, a month or a day with what was found in it. */
export interface DateBar {
  /** `2022`, `2022-03` or `2022-03-01`. */
  readonly name: string;
  /** How far below the outermost bars it stands. */
  readonly depth: number;
  /** First and last day, included. */
  readonly from: string;
  readonly to: string;
  readonly articles: number;
}

/** The days that are chosen. */
export interface ChosenDays {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** More months than these are no list to choose from: years stand above them. */
const MOST_MONTHS = 18;

/**
 * The bars of what was found, the latest first: months, and below a chosen or only one its days; of many months years, and
 * below a chosen one its months.
 */
export function dateBars({ months, days }: Pick<Facets, 'months' | 'days'>, chosen: ChosenDays): DateBar[] {
  const years = months.length > MOST_MONTHS ? yearsOf(months) : undefined;
  const depth = years ? 1 : 0;
  const daysIn = (month: string) => latestFirst(days, depth + 1).filter(({ name }) => isIn(name, month));
  const open = latestFirst(months, depth)
    .filter(({ name }) => !years || isIn(chosen.from, name.slice(0, 4)) || isIn(chosen.to, name.slice(0, 4)))
    .flatMap((month) => [month, ...daysIn(month.name)]);
  if (!years) return open;
  return latestFirst(years, 0).flatMap((year) => [year, ...open.filter(({ name }) => isIn(name, year.name))]);
}

type Counts = Facets['months'];

function isIn(day: string | undefined, name: string): boolean {
  return day?.startsWith(name) === true;
}

function latestFirst(counts: Counts, depth: number): DateBar[] {
  return counts.map(({ value, articles }) => ({ name: value, depth, ...daysOf(value), articles })).reverse();
}

function yearsOf(months: Counts): Counts {
  const years = new Map<string, number>();
  for (const { value, articles } of months) {
    const year = value.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + articles);
  }
  return [...years].map(([value, articles]) => ({ value, articles }));
}

function daysOf(name: string): Pick<DateBar, 'from' | 'to'> {
  const [year = 0, month, day] = name.split('-').map(Number);
  if (month === undefined) return { from: `${name}-01-01`, to: `${name}-12-31` };
  if (day !== undefined) return { from: name, to: name };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${name}-01`, to: `${name}-${String(last).padStart(2, '0')}` };
}
