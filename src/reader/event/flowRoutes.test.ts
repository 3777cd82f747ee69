import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowPoint, type FlowRoom, roundedPath, routeOf } from './flowRoutes.ts';

const LANE = 40;
const CLEAR = 11;
/** The marks of one lane keep apart, as the figure places them. */
const marksIn = fc
  .array(fc.record({ lane: fc.nat(7), x: fc.nat(40) }), { minLength: 2, maxLength: 30 })
  .map((all) => {
    const places = new Set(all.map(({ lane, x }) => `${lane} ${x}`));
    return [...places].map((place): FlowPoint => {
      const [lane = 0, x = 0] = place.split(' ').map(Number);
      return { x: 120 + 16 * x, y: 36 + LANE * lane };
    });
  });
const roomOf = (marks: readonly FlowPoint[]): FlowRoom => ({
  marks,
  left: 100,
  right: 900,
  lane: LANE,
  clear: CLEAR,
});

/** How far a point is from a straight piece of a way. */
function distance(point: FlowPoint, a: FlowPoint, b: FlowPoint): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = length === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - a.x - at * (b.x - a.x), point.y - a.y - at * (b.y - a.y));
}

describe('routeOf', () => {
  it('leads from mark to mark and touches no other', () => {
    fc.assert(
      fc.property(marksIn, fc.nat(), fc.nat(), fc.nat(20), (marks, one, other, at) => {
        const [from, to] = [marks[one % marks.length], marks[other % marks.length]] as [FlowPoint, FlowPoint];
        fc.pre(from !== to);
        const way = routeOf(from, to, at, roomOf(marks));
        expect([way[0], way.at(-1)]).toEqual([from, to]);
        for (const mark of marks.filter((each) => each !== from && each !== to))
          for (const [index, end] of way.slice(1).entries())
            expect(distance(mark, way[index] as FlowPoint, end)).toBeGreaterThanOrEqual(CLEAR);
      }),
    );
  });
  it('goes straight down where nothing is in between', () => {
    const [from, to] = [
      { x: 200, y: 36 },
      { x: 200, y: 156 },
    ];
    expect(new Set(routeOf(from, to, 0, roomOf([from, to])).map(({ x }) => x))).toEqual(new Set([200]));
  });
});

describe('roundedPath', () => {
  it('turns corners round, and leaves out a piece without length', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 0, y: 20 },
      { x: 0, y: 20 },
      { x: 40, y: 20 },
    ];
    expect(roundedPath(points)).toBe('M0 0L0 12Q0 20 8 20L40 20');
  });
});
