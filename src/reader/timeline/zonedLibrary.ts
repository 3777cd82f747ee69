import type { MarkColumns } from '../../model/index.ts';
import { type ZonedMarks, zonedMarks } from '../../timeline/index.ts';
import type { Library } from '../data/library.ts';

/** By archive, the zones that were shown last; a hundred thousand articles take some ten milliseconds each. */
const made = new WeakMap<MarkColumns, ZonedMarks[]>();

/** The zone that is shown, and the one that it is compared with. */
const MOST_ZONES = 2;

/** The marks of an archive in a zone: the same object while the zone stays among the last ones. */
export function zonedLibrary({ columns, index }: Library, timeZone: string): ZonedMarks {
  const known = made.get(columns) ?? [];
  const found =
    known.find((marks) => marks.timeZone === timeZone) ?? zonedMarks(columns, index.sources, timeZone);
  made.set(columns, [found, ...known.filter((marks) => marks !== found)].slice(0, MOST_ZONES));
  return found;
}
