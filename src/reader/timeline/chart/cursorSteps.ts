import type { Tally } from '../../../timeline/index.ts';
import type { ChartCell, ChartModel } from './chartModel.ts';

/** 1 towards later, -1 towards earlier. */
export type Direction = 1 | -1;

/** The next bar in a direction that has an article which passes, of the cell's row or of any; -1 where the view has none. */
export function nextBin(tally: Tally, { row, bin }: ChartCell, direction: Direction): number {
  for (let at = bin + direction; at >= 0 && at < tally.bins; at += direction)
    if (hasPassing(tally, row, at)) return at;
  return -1;
}

function hasPassing({ passed, bins, rows }: Tally, row: number, bin: number): boolean {
  if (row >= 0) return (passed[row * bins + bin] ?? 0) > 0;
  return Array.from({ length: rows }, (_, one) => passed[one * bins + bin] ?? 0).some((count) => count > 0);
}

/** The wall minute nearest to one, later or earlier than it, of an article that passes and is of one of the outlets. */
export function nearestMinute(
  { marks: { minutes, columns }, passing }: Pick<ChartModel, 'marks' | 'passing'>,
  minute: number,
  direction: Direction,
  sources: ReadonlySet<number> | undefined,
): number | undefined {
  let best = Number.POSITIVE_INFINITY;
  for (let place = 0; place < minutes.length; place++) {
    const away = ((minutes[place] ?? 0) - minute) * direction;
    if (away <= 0 || away >= best || passing[place] !== 1) continue;
    if (sources === undefined || sources.has(columns.sources[place] ?? -1)) best = away;
  }
  return Number.isFinite(best) ? minute + best * direction : undefined;
}

/** How far beside a bar a pointer still means it, in bars. */
const REACH = 1;

/** The bar with articles that a pointer at a bar of a row means: that one, or one beside it. */
export function cellUnder({ totals, bins, rows }: Tally, row: number, bin: number): ChartCell | undefined {
  if (row < 0 || row >= rows) return undefined;
  const near = Array.from(
    { length: 2 * REACH + 1 },
    (_, at) => bin + (at % 2 === 0 ? -at / 2 : (at + 1) / 2),
  );
  const found = near.find((one) => one >= 0 && one < bins && (totals[row * bins + one] ?? 0) > 0);
  return found === undefined ? undefined : { row, bin: found };
}
