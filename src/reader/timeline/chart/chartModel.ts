import type { Source } from '../../../model/index.ts';
import type { Lane, Tally, ZonedMarks } from '../../../timeline/index.ts';

/** What the chart shows, for those of its parts that tell of it. */
export interface ChartModel {
  readonly marks: ZonedMarks;
  /** As `passingMarks` gives it. */
  readonly passing: Uint8Array;
  readonly sources: readonly Source[];
  readonly lanes: readonly Lane[];
  readonly tally: Tally;
}

/** A place of the chart: a bar of a lane, or with row -1 of all lanes together. */
export interface ChartCell {
  readonly row: number;
  readonly bin: number;
}

/** The wall minutes `[from, to)` of a bar. */
export function stretchOf({ grid }: Tally, bin: number): [from: number, to: number] {
  return [grid.starts[bin] ?? 0, grid.starts[bin + 1] ?? 0];
}

/** The outlets of a row, by their places; undefined for all lanes together, whatever is hidden. */
export function sourcesOfRow(lanes: readonly Lane[], row: number): ReadonlySet<number> | undefined {
  return row < 0 ? undefined : new Set(lanes[row]?.sources ?? []);
}
