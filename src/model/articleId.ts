import { bisect } from './bisect.ts';

/** What an id tells of its article: `2022-03-01-sina-86da2dbb`, `undated-sina-86da2dbb`. */
export interface IdParts {
  /** First instant of the day that it states, in UTC; null where it says that there is none, undefined where it says nothing. */
  readonly day: number | null | undefined;
  /** What follows the day. */
  readonly rest: string;
}

const FORM = /^(\d{4}-\d{2}-\d{2}|undated)-(.+)$/s;

/** Takes an id apart; a name that is none has no day. */
export function partsOfId(id: string): IdParts {
  const [, written = '', rest = ''] = FORM.exec(id) ?? [];
  if (written === 'undated') return { day: null, rest };
  const day = Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(day) ? { day: undefined, rest: id } : { day, rest };
}

/** How many of an archive's instants, in its order, lie before one; those of undated articles are `Infinity`. */
export function placeOfInstant(instants: ArrayLike<number>, instant: number): number {
  return bisect(instants.length, (at) => (instants[at] ?? Number.POSITIVE_INFINITY) < instant);
}

/**
 * The place in an archive's order with whose card an article's other id stands: that of the first instant since the day
 * that the id states, or the last one. So whoever knows nothing but the id finds the one chunk that can have it.
 */
export function placeOfAlias(id: string, instants: ArrayLike<number>): number {
  const { day } = partsOfId(id);
  const place = placeOfInstant(instants, day ?? Number.POSITIVE_INFINITY);
  return Math.max(0, Math.min(place, instants.length - 1));
}
