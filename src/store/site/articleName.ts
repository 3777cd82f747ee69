import { type IdParts, partsOfId, placeOfInstant } from '../../model/index.ts';

const DAY_MS = 86_400_000;

/** Days of zones begin up to fourteen hours before the same day of UTC and up to twelve after it. */
const SLACK_MS = DAY_MS;

/**
 * What an address calls an article: its id, `2022-03-01-sina-86da2dbb`, or, where its outlet must not be named, the id
 * without the outlet, `2022-03-01-512c9045`; links of old have its last part alone.
 */
export interface ArticleName extends IdParts {
  readonly name: string;
}

/** Reads what an address calls an article; anything is a name, though of no article. */
export function parseName(name: string): ArticleName {
  return { name, ...partsOfId(name) };
}

/** An id without its outlet, as `ArticleName` has it. */
export function nameWithoutOutlet(id: string): string {
  const [, day, hash] = /^(\d{4}-\d{2}-\d{2}|undated)-.*-([0-9a-f]{8,})$/.exec(id) ?? [];
  return hash === undefined ? id : `${day}-${hash}`;
}

/** The other names that mean an article of that id: without its outlet, and its last part alone. */
export function shortNames(id: string): string[] {
  const [, hash = ''] = /-([0-9a-f]{8,})$/.exec(id) ?? [];
  return [nameWithoutOutlet(id), hash].filter((name) => name !== id && isShortened(id, parseName(name)));
}

/** True where an id is what a name without an outlet means. */
export function isShortened(id: string, { name, day, rest }: ArticleName): boolean {
  if (!/^[0-9a-f]{8,}$/.test(rest)) return false;
  return day === undefined ? id.endsWith(`-${rest}`) : nameWithoutOutlet(id) === name;
}

/** True where a name means the article of that id: it is the id, with or without its outlet. */
export function isCalled(id: string, name: string): boolean {
  return id === name || isShortened(id, parseName(name));
}

/** The outlet that an id names, of those there are. */
export function outletIn(id: string, outlets: Iterable<string>): string | undefined {
  const { rest } = parseName(id);
  const named = [...outlets].filter((outlet) => rest.startsWith(`${outlet}-`));
  return named.sort((a, b) => b.length - a.length)[0];
}

/**
 * Places `[from, to)` in the archive's order, which its `instants` are in, where an article of that name can stand, the likeliest stretch first: an
 * id's day is the day of publication in UTC, or the day that the file names, in any zone. None where the name is no id.
 */
export function stretchesOf({ day }: ArticleName, instants: ArrayLike<number>): [number, number][] {
  if (day === null) return [[placeOfInstant(instants, Number.POSITIVE_INFINITY), instants.length]];
  if (day === undefined) return [];
  const places = [day - SLACK_MS, day, day + DAY_MS, day + DAY_MS + SLACK_MS].map((at) =>
    placeOfInstant(instants, at),
  );
  const [before = 0, from = 0, to = 0, after = 0] = places;
  return [
    [from, to],
    [before, from],
    [to, after],
  ];
}
