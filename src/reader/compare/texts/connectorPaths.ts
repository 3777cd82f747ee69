import { partsOf } from './scrollers.ts';

/** A band between two neighbouring columns that joins the two readings of a row. */
export interface Connector {
  readonly row: string;
  readonly kind: string;
  /** Path data in the overlay's pixels. */
  readonly path: string;
}

/** The bands that are at least partly in sight, from where the parts stand now. */
export function connectorsOf(columns: readonly HTMLElement[], overlay: Element): Connector[] {
  const frame = overlay.getBoundingClientRect();
  const sides = columns.map((column): ColumnParts => ({ column, parts: partsOf(column) }));
  return sides.slice(1).flatMap((right, at) => {
    const left = sides[at];
    return left ? between(left, right, frame) : [];
  });
}

interface ColumnParts {
  readonly column: HTMLElement;
  readonly parts: ReadonlyMap<string, HTMLElement>;
}

function between(
  { column: left, parts }: ColumnParts,
  { column: right, parts: others }: ColumnParts,
  frame: DOMRect,
): Connector[] {
  const [x1, x2] = [
    left.getBoundingClientRect().right - frame.left,
    right.getBoundingClientRect().left - frame.left,
  ];
  return [...parts].flatMap(([row, part]): Connector[] => {
    const other = others.get(row);
    if (!other || part.classList.contains('is-plain') || part.classList.contains('is-aside')) return [];
    const [a, b] = [part.getBoundingClientRect(), other.getBoundingClientRect()];
    const isInSight = (box: DOMRect) => box.bottom > frame.top && box.top < frame.bottom;
    if (!isInSight(a) && !isInSight(b)) return [];
    const path = bandPath(
      [x1, a.top - frame.top, a.bottom - frame.top],
      [x2, b.top - frame.top, b.bottom - frame.top],
    );
    return [{ row, kind: other.className.replace('text-part ', ''), path }];
  });
}

type Side = readonly [x: number, top: number, bottom: number];

/** A band with two bent edges. */
function bandPath([x1, top1, bottom1]: Side, [x2, top2, bottom2]: Side): string {
  const middle = (x1 + x2) / 2;
  const upper = `C${middle} ${top1} ${middle} ${top2} ${x2} ${top2}`;
  const lower = `C${middle} ${bottom2} ${middle} ${bottom1} ${x1} ${bottom1}`;
  return `M${x1} ${top1}${upper}L${x2} ${bottom2}${lower}Z`;
}
