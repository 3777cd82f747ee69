import type { ArticleMark } from '../../model/index.ts';

const DAY_MS = 86_400_000;

/** Days of zones begin up to fourteen hours before the same day of UTC and up to twelve after it. */
const SLACK_MS = DAY_MS;

/**
 * What an address calls an article: its id, `2022-03-01-sina-86da2dbb`, or, where its outlet must not be named, the id
 * without the outlet, `2022-03-01-512c9045`; links of old have its last part alone.
 */
export interface ArticleName {
  readonly name: string;
  /** First instant of the day that it states, in UTC; null where it says that there is none. */
  readonly day: number | null | undefined;
  /** What follows the day. */
  readonly rest: string;
}

const NAME_FORM = /^(?:(\d{4}-\d{2}-\d{2}|undated)-)?(.+)$/s;

/** Reads what an address calls an article; anything is a name, though of no article. */
export function parseName(name: string): ArticleName {
  const [, day, rest = ''] = NAME_FORM.exec(name) ?? [];
  if (day === undefined || day === 'undated') return { name, day: day && null, rest } as ArticleName;
  return { name, day: Date.parse(`${day}T00:00:00Z`), rest };
}

/** An id without its outlet, as `ArticleName` has it. */
export function nameWithoutOutlet(id: string): string {
  const [, day, hash] = /^(\d{4}-\d{2}-\d{2}|undated)-.*-([0-9a-f]{8,})$/.exec(id) ?? [];
  return hash === undefined ? id : `${day}-${hash}`;
}

/** True where an id is what a name without an outlet means. */
export function isShortened(id: string, { name, day, rest }: ArticleName): boolean {
  if (!/^[0-9a-f]{8,}$/.test(rest)) return false;
  return day === undefined ? id.endsWith(`-${rest}`) : nameWithoutOutlet(id) === name;
}

/** The outlet that an id names, of those there are. */
export function outletIn(id: string, outlets: Iterable<string>): string | undefined {
  const { rest } = parseName(id);
  const named = [...outlets].filter((outlet) => rest.startsWith(`${outlet}-`));
  return named.sort((a, b) => b.length - a.length)[0];
}

/**
 * Places `[from, to)` in the archive's order where an article of that name can stand, the likeliest stretch first: an
 * id's day is the day of publication in UTC, or the day that the file names, in any zone. None where the name is no id.
 */
export function stretchesOf({ day }: ArticleName, marks: readonly ArticleMark[]): [number, number][] {
  if (day === null) return [[placeOf(marks, Number.POSITIVE_INFINITY), marks.length]];
  if (day === undefined || Number.isNaN(day)) return [];
  const places = [day - SLACK_MS, day, day + DAY_MS, day + DAY_MS + SLACK_MS].map((at) => placeOf(marks, at));
  const [before = 0, from = 0, to = 0, after = 0] = places;
  return [
    [from, to],
    [before, from],
    [to, after],
  ];
}

/** How many marks lie before an instant; undated ones lie after every instant. Marks are in the order of time. */
function placeOf(marks: readonly ArticleMark[], instant: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = marks[middle]?.publishedAt ?? Number.POSITIVE_INFINITY;
    if (at < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
