import { type Anchor, heightBeside } from './follow.ts';

/** Where a reader's eye rests, as a share of a column's height. */
const READING_HEIGHT = 0.35;

/** The parts of a column by their row, the first of each. */
export function partsOf(column: Element): Map<string, HTMLElement> {
  const parts = new Map<string, HTMLElement>();
  for (const part of column.querySelectorAll<HTMLElement>('.text-part')) {
    const row = part.dataset.row ?? '';
    if (!parts.has(row)) parts.set(row, part);
  }
  return parts;
}

/** Scrolls a column so that what its leader shows at the reading height stands there too. */
export function followLeader(leader: HTMLElement, column: HTMLElement, anchors: readonly Anchor[]): void {
  const height = leader.scrollTop + READING_HEIGHT * leader.clientHeight;
  const beside = heightBeside(height, anchors, [leader.scrollHeight, column.scrollHeight]);
  // At its own ends a column shows its ends.
  const isAtEnd = leader.scrollTop + leader.clientHeight >= leader.scrollHeight - 1;
  const target = isAtEnd ? column.scrollHeight : beside - READING_HEIGHT * column.clientHeight;
  column.scrollTop = leader.scrollTop <= 0 ? 0 : target;
}

/** Brings a row to one height in every column that has it: to that of the clicked column, else to the reading height. */
export function alignColumns(
  columns: readonly HTMLElement[],
  row: string,
  clicked: HTMLElement | undefined,
): void {
  const heightIn = (column: HTMLElement) => {
    const part = partsOf(column).get(row);
    return part && part.getBoundingClientRect().top - column.getBoundingClientRect().top;
  };
  const own = clicked && heightIn(clicked);
  for (const column of columns) {
    const height = heightIn(column);
    if (height === undefined || column === clicked) continue;
    column.scrollTop += height - (own ?? READING_HEIGHT * column.clientHeight);
  }
}

/** Where the rows that two columns share stand in their contents. */
export function anchorsOf(from: HTMLElement, to: HTMLElement): Anchor[] {
  const others = partsOf(to);
  return [...partsOf(from)].flatMap(([row, part]) => {
    const other = others.get(row);
    return other ? [{ from: extentIn(from, part), to: extentIn(to, other) }] : [];
  });
}

function extentIn(column: HTMLElement, part: HTMLElement): Anchor['from'] {
  const { top, bottom } = part.getBoundingClientRect();
  const offset = column.scrollTop - column.getBoundingClientRect().top;
  return { top: top + offset, bottom: bottom + offset };
}
