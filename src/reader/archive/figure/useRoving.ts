import { type KeyboardEvent, useRef, useState } from 'react';

/** A field among others, in rows and columns from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Arrow keys and what they look for; Home and End go to the ends of the row. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/**
 * The next field in the direction of a key; undefined where there is none. Up and down find the nearest row that has
 * fields, and in it the nearest column: a figure has gaps.
 */
export function nextPlace(places: readonly GridPlace[], at: GridPlace, key: string): GridPlace | undefined {
  const ofRow = places.filter(({ row }) => row === at.row).sort((a, b) => a.column - b.column);
  if (key === 'Home') return ofRow[0];
  if (key === 'End') return ofRow.at(-1);
  const [rows, columns] = STEPS[key] ?? [0, 0];
  if (columns !== 0) return nearest(ofRow, ({ column }) => (column - at.column) * columns);
  if (rows === 0) return undefined;
  const row = nearest(places, (place) => (place.row - at.row) * rows)?.row;
  const next = places.filter((place) => place.row === row);
  return next.toSorted((a, b) => Math.abs(a.column - at.column) - Math.abs(b.column - at.column))[0];
}

/** What is least far ahead. */
function nearest(
  places: readonly GridPlace[],
  distanceOf: (place: GridPlace) => number,
): GridPlace | undefined {
  const ahead = places.filter((place) => distanceOf(place) > 0);
  return ahead.reduce<GridPlace | undefined>(
    (best, place) => (best && distanceOf(best) <= distanceOf(place) ? best : place),
    undefined,
  );
}

/** A figure of many fields is one stop of the Tab key; arrow keys go from field to field. Fields carry `data-field`. */
export function useRoving(places: readonly GridPlace[]) {
  const figure = useRef<SVGSVGElement>(null);
  const [chosen, setChosen] = useState<GridPlace>();
  const isThere = chosen && places.some((place) => isSame(place, chosen));
  const current = isThere ? chosen : places[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = current && nextPlace(places, current, event.key);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setChosen(next);
    figure.current?.querySelector<SVGElement>(`[data-field="${fieldName(next)}"]`)?.focus();
  };
  const fieldProps = (place: GridPlace) => ({
    'data-field': fieldName(place),
    tabIndex: current && isSame(place, current) ? 0 : -1,
    onFocus: () => setChosen(place),
  });
  return { figure, onKeyDown, fieldProps };
}

function fieldName({ row, column }: GridPlace): string {
  return `${row}-${column}`;
}

function isSame(one: GridPlace, other: GridPlace): boolean {
  return one.row === other.row && one.column === other.column;
}
