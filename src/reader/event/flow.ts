import type { Source } from '../../model/index.ts';
import type { Carriage, MemberView } from './eventView.ts';
import { roundedPath, routeOf } from './flowRoutes.ts';
import { type FlowTick, flowTicks } from './flowTicks.ts';

/** A mark of the figure: an article at its time in the lane of its outlet. */
export interface FlowMark {
  readonly view: MemberView;
  readonly source: Source | undefined;
  /** In CSS pixels, from the figure's left and top. */
  readonly x: number;
  readonly y: number;
}

/** A line from an article to one that took text over from it, by their marks. */
export interface FlowLine {
  readonly from: FlowMark;
  readonly to: FlowMark;
  /** Its way, as the data of an SVG path. */
  readonly path: string;
}

/** An outlet's lane. */
export interface FlowLane {
  readonly source: Source | undefined;
  readonly sourceId: string;
  readonly y: number;
}

/** The way of a text through the outlets over time, laid out. */
export interface Flow {
  readonly width: number;
  readonly height: number;
  /** Where the time begins and ends. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** In the order of appearance. */
  readonly lanes: readonly FlowLane[];
  readonly lines: readonly FlowLine[];
  /** In the order of time. */
  readonly marks: readonly FlowMark[];
  readonly ticks: readonly FlowTick[];
  /** How many articles have no date and no place in the figure. */
  readonly undated: number;
}

/** Radius of a mark. */
export const MARK = 7;

const LANE = 40;
const TOP = 16;
const AXIS = 28;
/** Marks keep so far from the ends of the axis. */
const INSET = 18;
/** Two marks of one lane that would lie on each other stand so far apart. */
const APART = 2 * MARK + 2;

/** How the figure is laid out. */
export interface FlowLayout {
  /** In CSS pixels. */
  readonly width: number;
  /** Room for the names of the outlets. */
  readonly names: number;
  readonly timeZone: string;
}

/** Lays the figure out; articles without a date are counted only. */
export function flowOf(
  members: readonly MemberView[],
  sources: ReadonlyMap<string, Source>,
  { width, names, timeZone }: FlowLayout,
): Flow {
  const dated = members.filter(({ found }) => found.card.publishedAt !== null);
  const lanes = [...new Set(dated.map(({ found }) => found.card.sourceId))].map(
    (sourceId, at): FlowLane => ({ sourceId, source: sources.get(sourceId), y: TOP + LANE * (at + 0.5) }),
  );
  const bottom = TOP + LANE * lanes.length;
  const [left, right] = [names, Math.max(names + 80, width - 12)];
  const times = dated.map(timeOf);
  const span = { from: Math.min(...times), to: Math.max(...times) };
  const xOf = (at: number) =>
    span.to === span.from
      ? (left + right) / 2
      : left + INSET + ((at - span.from) / (span.to - span.from)) * (right - left - 2 * INSET);
  const marks = placeMarks(dated, lanes, xOf);
  return {
    width,
    height: bottom + AXIS,
    left,
    right,
    top: TOP,
    bottom,
    lanes,
    lines: linesOf(marks, { left, right }),
    marks,
    ticks:
      dated.length === 0
        ? []
        : flowTicks(span, right - left - 2 * INSET, timeZone).map((tick) => ({ ...tick, x: xOf(tick.at) })),
    undated: members.length - dated.length,
  };
}

function timeOf({ found }: MemberView): number {
  return found.card.publishedAt ?? 0;
}

function placeMarks(
  dated: readonly MemberView[],
  lanes: readonly FlowLane[],
  xOf: (at: number) => number,
): FlowMark[] {
  const laneOf = new Map(lanes.map((lane) => [lane.sourceId, lane]));
  const lastOf = new Map<string, number>();
  return dated.map((view) => {
    const { sourceId } = view.found.card;
    const x = Math.max(xOf(timeOf(view)), (lastOf.get(sourceId) ?? Number.NEGATIVE_INFINITY) + APART);
    lastOf.set(sourceId, x);
    const lane = laneOf.get(sourceId);
    return { view, source: lane?.source, x, y: lane?.y ?? 0 };
  });
}

function linesOf(marks: readonly FlowMark[], ends: Pick<Flow, 'left' | 'right'>): FlowLine[] {
  const byPlace = new Map(marks.map((mark) => [mark.view.member.place, mark]));
  const pairs = marks.flatMap((to) => {
    const from = byPlace.get(to.view.member.source ?? -1);
    return from ? [{ from, to }] : [];
  });
  const room = { marks, ...ends, lane: LANE, clear: MARK + 4 };
  return pairs.map(({ from, to }, at) => ({ from, to, path: roundedPath(routeOf(from, to, at, room)) }));
}

/** The path of a mark around 0, 0: a form for each way to carry a text, so that colour is not needed. */
export function markPath(carriage: Carriage): string {
  const r = MARK;
  if (carriage === 'first') return `M0 ${-r - 1}L${r + 1} 0L0 ${r + 1}L${-r - 1} 0Z`;
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
}

/** The filled part of a mark: all of it, its lower half, or nothing. */
export function fillPath(carriage: Carriage): string {
  const r = MARK;
  if (carriage === 'own') return '';
  return carriage === 'part' ? `M${-r} 0A${r} ${r} 0 0 0 ${r} 0Z` : markPath(carriage);
}
