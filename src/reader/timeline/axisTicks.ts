import { utcTicks } from 'd3-time';
import { addDays, type Day, type DaySpan, daysBetween, lengthInDays } from '../../timeline/index.ts';

/** A labelled day of the axis. */
export interface AxisTick {
  readonly day: Day;
  /** Where it lies, as a share of the axis. */
  readonly at: number;
}

/** Room from one label to the next, and of one label, in CSS pixels. */
const LABEL_STEP = 80;
const LABEL_WIDTH = 56;
/** Where the roundest days leave an axis all but bare, less round ones are tried: this many times as many. */
const DENSITIES = [1, 2, 4];

/** Round days of a span whose labels stand free of each other and inside an axis of this width; at least the first. */
export function axisTicks(span: DaySpan, width: number): AxisTick[] {
  const count = Math.max(1, Math.floor(width / LABEL_STEP));
  const choices = DENSITIES.map((density) => freeTicks(roundDays(span, count * density), span, width));
  const kept = choices.find((ticks) => ticks.length >= Math.min(3, count)) ?? longest(choices);
  return kept.length > 0 ? kept : [{ day: span.first, at: 0 }];
}

/** The ticks whose labels do not touch the one before. */
function freeTicks(days: readonly Day[], span: DaySpan, width: number): AxisTick[] {
  const length = lengthInDays(span);
  const kept: AxisTick[] = [];
  for (const day of days) {
    const at = daysBetween(span.first, day) / length;
    const before = kept.at(-1);
    const isFree = before === undefined || (at - before.at) * width >= LABEL_STEP;
    if (isFree && at * width + LABEL_WIDTH <= width) kept.push({ day, at });
  }
  return kept;
}

function longest(choices: readonly AxisTick[][]): AxisTick[] {
  return choices.reduce((best, ticks) => (ticks.length > best.length ? ticks : best), []);
}

/** About `count` days at which a week, month or year begins. */
function roundDays(span: DaySpan, count: number): Day[] {
  const from = new Date(`${span.first}T00:00:00Z`);
  const to = new Date(`${addDays(span.last, 1)}T00:00:00Z`);
  const days = utcTicks(from, to, count).map((tick) => tick.toISOString().slice(0, 10));
  return [...new Set(days)].filter((day) => day <= span.last);
}
