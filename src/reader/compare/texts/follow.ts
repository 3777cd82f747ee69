/** Where one passage stands in two columns, in CSS pixels of their contents. */
export interface Anchor {
  readonly from: { readonly top: number; readonly bottom: number };
  readonly to: { readonly top: number; readonly bottom: number };
}

/** A point of one column's content and the point of the other's that belongs beside it. */
type Point = readonly [from: number, to: number];

/**
 * The height in the second column that belongs beside a height in the first: inside a common passage the same share
 * of it, between two passages the same share of what lies between. Passages out of order are left aside, so that the
 * second column never runs backwards.
 */
export function heightBeside(
  height: number,
  anchors: readonly Anchor[],
  ends: readonly [from: number, to: number],
): number {
  const points = pointsOf(anchors, ends);
  const at = points.findIndex(([from]) => from > height);
  const next = at < 0 ? points.at(-1) : points[at];
  const last = at < 0 ? points.at(-1) : points[at - 1];
  if (!next || !last) return height;
  const span = next[0] - last[0];
  return span <= 0 ? last[1] : last[1] + ((height - last[0]) / span) * (next[1] - last[1]);
}

function pointsOf(anchors: readonly Anchor[], ends: Point): Point[] {
  const points: Point[] = [[0, 0]];
  for (const { from, to } of [...anchors].sort((a, b) => a.from.top - b.from.top)) {
    const last = points.at(-1) ?? [0, 0];
    if (to.top < last[1] || from.top < last[0] || to.bottom > ends[1] || from.bottom > ends[0]) continue;
    points.push([from.top, to.top], [from.bottom, to.bottom]);
  }
  return [...points, ends];
}
