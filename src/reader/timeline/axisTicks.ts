import { utcTicks } from 'd3-time';
import { addDays, type Day, type DaySpan, daysBetween, lengthInDays } from '../../timeline/index.ts';

/** A labelled day of the axis. */
export interface AxisTick {
  readonly day: Day;
  /** Where it lies, as a share of the axis. */
  readonly at: number;
}

/** Room from one label to the next, and of one label, in CSS pixels. */
const LABEL_STEP = 88;
const LABEL_WIDTH = 64;

/** Round days of a span whose labels stand free of each other and inside an axis of this width; at least the first. */
export function axisTicks(span: DaySpan, width: number): AxisTick[] {
  const days = lengthInDays(span);
  const kept: AxisTick[] = [];
  for (const day of roundDays(span, Math.max(1, Math.floor(width / LABEL_STEP)))) {
    const at = daysBetween(span.first, day) / days;
    const before = kept.at(-1);
    const isFree = before === undefined || (at - before.at) * width >= LABEL_STEP;
    if (isFree && at * width + LABEL_WIDTH <= width) kept.push({ day, at });
  }
  return kept.length > 0 ? kept : [{ day: span.first, at: 0 }];
}

/** About `count` days at which a week, month or year begins. */
function roundDays(span: DaySpan, count: number): Day[] {
  const from = new Date(`${span.first}T00:00:00Z`);
  const to = new Date(`${addDays(span.last, 1)}T00:00:00Z`);
  const days = utcTicks(from, to, count).map((tick) => tick.toISOString().slice(0, 10));
  return [...new Set(days)].filter((day) => day <= span.last);
}
