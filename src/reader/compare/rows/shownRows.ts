import type { CompareState } from '../compareAddress.ts';
import type { Row } from './rows.ts';

/** What decides which rows are shown. */
export type RowFilter = Pick<CompareState, 'mode' | 'hidden' | 'only'>;

/** The rows that a filter lets through; where differences only are wanted, what is identical in all columns goes. */
export function shownRows(rows: readonly Row[], { mode, hidden, only }: RowFilter): Row[] {
  return rows.filter(
    (row) =>
      (only === undefined || row.classes.includes(only)) &&
      !row.classes.some((one) => hidden.includes(one)) &&
      (mode !== 'differences' || isDifference(row)),
  );
}

/** Where the articles differ: all but what every one of them has word for word, and furniture. */
export function isDifference({ kind, classes, isAside }: Row): boolean {
  return !isAside && kind !== 'stock' && (kind !== 'verbatim' || classes.includes('omitted'));
}

/** A place to stop at: all but furniture. */
export function isPlace({ kind, isAside }: Row): boolean {
  return !isAside && kind !== 'stock';
}

/** The rows to stop at. */
interface RowPlaces {
  /** From 1; undefined for furniture. */
  readonly placeOf: (row: Row) => number | undefined;
  readonly count: number;
}

const known = new WeakMap<readonly Row[], RowPlaces>();

/** Which of the places among these rows each of them is: numbered once for all that say it. */
export function placesAmong(rows: readonly Row[]): RowPlaces {
  const found = known.get(rows);
  if (found) return found;
  const places = new Map(rows.filter(isPlace).map((row, index) => [row, index + 1]));
  const made: RowPlaces = { placeOf: (row) => places.get(row), count: places.size };
  known.set(rows, made);
  return made;
}
