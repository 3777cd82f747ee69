import type { Source } from '../model/index.ts';
import type { ZonedMarks } from './zonedMarks.ts';

/** By what the lanes are in order: most articles first, the earliest first article first, or by name. */
export const LANE_ORDERS = ['count', 'first', 'name'] as const;
export type LaneOrder = (typeof LANE_ORDERS)[number];

/** One row of the chart: an outlet's, or that of all outlets which have none of their own. */
export interface Lane {
  /** Places in the archive's outlets: one, or those that are folded together. */
  readonly sources: readonly number[];
  /** How many articles they have, with those that are undated. */
  readonly count: number;
}

/** How the lanes are to be. */
export interface LanePlan {
  readonly order: LaneOrder;
  /** Ids of outlets that have no lane. */
  readonly hidden: readonly string[];
  /** The most outlets with a lane of their own; the others share one. */
  readonly most: number;
  /** Compares two outlets by their names, as the interface's language does. */
  readonly byName: (a: Source, b: Source) => number;
}

/** How many articles each outlet has, at its place. */
export function countBySource({ columns, sources }: Pick<ZonedMarks, 'columns' | 'sources'>): Int32Array {
  const counts = new Int32Array(sources.length);
  for (const source of columns.sources) counts[source] = (counts[source] ?? 0) + 1;
  return counts;
}

/** The place of each outlet's first article in the archive's order; beyond its end where it has none. */
function firstBySource({ columns, sources }: Pick<ZonedMarks, 'columns' | 'sources'>): Int32Array {
  const firsts = new Int32Array(sources.length).fill(columns.count);
  for (let place = columns.count - 1; place >= 0; place--) firsts[columns.sources[place] ?? 0] = place;
  return firsts;
}

/** The lanes, top to bottom; who has no lane of its own is in the last. */
export function lanesOf(
  marks: Pick<ZonedMarks, 'columns'>,
  sources: readonly Source[],
  { order, hidden, most, byName }: LanePlan,
): Lane[] {
  const counts = countBySource({ ...marks, sources });
  const firsts = firstBySource({ ...marks, sources });
  const compare: Record<LaneOrder, (a: number, b: number) => number> = {
    count: (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0),
    first: (a, b) => (firsts[a] ?? 0) - (firsts[b] ?? 0),
    name: (a, b) => byName(sources[a] as Source, sources[b] as Source),
  };
  const shown = sources
    .map((_, place) => place)
    .filter((place) => (counts[place] ?? 0) > 0 && !hidden.includes(sources[place]?.id ?? ''))
    // Outlets are in the order of their ids.
    .sort((a, b) => compare[order](a, b) || a - b);
  const own = shown.length <= most ? shown : shown.slice(0, most);
  const others = shown.slice(own.length);
  const laneOf = (places: readonly number[]): Lane => ({
    sources: places,
    count: places.reduce((sum, place) => sum + (counts[place] ?? 0), 0),
  });
  return [...own.map((place) => laneOf([place])), ...(others.length > 0 ? [laneOf(others)] : [])];
}

/** The row of each outlet, at its place; -1 where it has none. */
export function rowBySource(lanes: readonly Lane[], sources: number): Int16Array {
  const rows = new Int16Array(Math.max(1, sources)).fill(-1);
  for (const [row, lane] of lanes.entries()) for (const source of lane.sources) rows[source] = row;
  return rows;
}
