/** A point of the figure, in CSS pixels. */
export interface FlowPoint {
  readonly x: number;
  readonly y: number;
}

/** What lines keep clear of, and where they may run. */
export interface FlowRoom {
  readonly marks: readonly FlowPoint[];
  readonly left: number;
  readonly right: number;
  /** From one lane to the next. */
  readonly lane: number;
  /** How near to a mark's middle no other article's line comes. */
  readonly clear: number;
}

/** Lines that run between the same two lanes lie side by side; so far from the middle between them. */
const SIDE_BY_SIDE = [0, -4, 4, -8, 8];
/** Steps in which a way down between marks is looked for. */
const STEP = 4;
/** Radius of a corner. */
const CORNER = 8;

/**
 * The way from one mark to another: out of the lane, between the lanes, and into the other lane right at its mark, so that
 * no mark lies on it that it does not lead to. Where marks leave no way down, it is straight down. `at` is the line's number.
 */
export function routeOf(from: FlowPoint, to: FlowPoint, at: number, room: FlowRoom): FlowPoint[] {
  const side = SIDE_BY_SIDE[at % SIDE_BY_SIDE.length] ?? 0;
  const isDown = to.y > from.y;
  const leaves = from.y + ((isDown ? room.lane : -room.lane) / 2 + side);
  const enters = to.y === from.y ? leaves : to.y + ((isDown ? -room.lane : room.lane) / 2 + side);
  const x = leaves === enters ? from.x : wayDown(from, leaves, enters, side, room);
  return [from, { x: from.x, y: leaves }, { x, y: leaves }, { x, y: enters }, { x: to.x, y: enters }, to];
}

/** Where a line can cross the lanes between two heights, as near to its beginning as may be. */
function wayDown(from: FlowPoint, leaves: number, enters: number, side: number, room: FlowRoom): number {
  const [top, bottom] = [Math.min(leaves, enters), Math.max(leaves, enters)];
  const between = room.marks.filter(({ y }) => y > top && y < bottom);
  const isFree = (x: number) =>
    x >= room.left && x <= room.right && between.every((mark) => Math.abs(mark.x - x) >= room.clear);
  if (isFree(from.x)) return from.x;
  for (let away = STEP; away < room.right - room.left; away += STEP) {
    const x = [from.x + away + side, from.x - away + side].find(isFree);
    if (x !== undefined) return x;
  }
  return from.x;
}

/** A path through points with round corners. */
export function roundedPath(points: readonly FlowPoint[]): string {
  const turns = points.filter((point, at) => at === 0 || !isSame(point, points[at - 1] as FlowPoint));
  return turns
    .map((point, at) => {
      const [before, after] = [turns[at - 1], turns[at + 1]];
      if (!before) return `M${written(point)}`;
      if (!after) return `L${written(point)}`;
      return `L${written(towards(point, before))}Q${written(point)} ${written(towards(point, after))}`;
    })
    .join('');
}

/** The place where a corner begins, on the way to the next one, half of it at most. */
function towards(corner: FlowPoint, other: FlowPoint): FlowPoint {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const part = Math.min(CORNER, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
}

function isSame(a: FlowPoint, b: FlowPoint): boolean {
  return a.x === b.x && a.y === b.y;
}

function written({ x, y }: FlowPoint): string {
  return `${round(x)} ${round(y)}`;
}

/** To a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
