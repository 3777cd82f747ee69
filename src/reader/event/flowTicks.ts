import { offsetAt } from '../../model/index.ts';

/** A labelled instant of the axis. */
export interface FlowTick {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** In CSS pixels, from the figure's left. */
  readonly x: number;
  /** True where the label needs a time of day. */
  readonly hasClock: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Round steps of time, the smallest first. */
const STEPS = [
  MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  5 * DAY,
  10 * DAY,
  30 * DAY,
  90 * DAY,
  365 * DAY,
];

/** Room for a label, in CSS pixels. */
const LABEL = 118;

/** Round instants of a zone's clocks within a span of time on an axis of that width; one for a single instant. */
export function flowTicks(
  { from, to }: { readonly from: number; readonly to: number },
  width: number,
  timeZone: string,
): Omit<FlowTick, 'x'>[] {
  if (to === from) return [{ at: from, hasClock: true }];
  const most = Math.max(1, Math.floor(width / LABEL));
  const step = STEPS.find((one) => (to - from) / one <= most) ?? (to - from) / most;
  const ticks: Omit<FlowTick, 'x'>[] = [];
  const offset = offsetAt(from, timeZone);
  for (let shown = Math.ceil((from + offset) / step) * step; shown - offset <= to; shown += step)
    ticks.push({ at: shown - offset, hasClock: step < DAY });
  // A short span may have no round instant in it.
  return ticks.length > 0 ? ticks : [{ at: from, hasClock: true }];
}
