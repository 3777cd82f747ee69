import { utcTicks } from 'd3-time';
import { DAY_MINUTES, lengthOfView, type TimeView } from '../../../timeline/index.ts';

/** A labelled minute of the axis. */
export interface AxisTick {
  /** Wall minute. */
  readonly minute: number;
  /** Where it lies, as a share of the axis. */
  readonly at: number;
}

const MINUTE_MS = 60_000;

/** Room from one label to the next, and of one label, in CSS pixels. */
const LABEL_STEP = 80;
const LABEL_WIDTH = 56;
/** From so many days on no hours are named between them. */
const DAYS_ALONE = 4;
/** Where the roundest times leave an axis all but bare, less round ones are tried: this many times as many. */
const DENSITIES = [1, 2, 4];

/** Round times of a view whose labels stand free of each other and inside an axis of this width; at least its beginning. */
export function axisTicks(view: TimeView, width: number): AxisTick[] {
  const count = Math.max(1, Math.floor(width / LABEL_STEP));
  const choices = DENSITIES.map((density) => freeTicks(roundMinutes(view, count * density), view, width));
  const kept = choices.find((ticks) => ticks.length >= Math.min(3, count)) ?? longest(choices);
  return kept.length > 0 ? kept : [{ minute: view.from, at: 0 }];
}

/** The ticks whose labels do not touch the one before. */
function freeTicks(minutes: readonly number[], view: TimeView, width: number): AxisTick[] {
  const kept: AxisTick[] = [];
  for (const minute of minutes) {
    const at = (minute - view.from) / lengthOfView(view);
    const before = kept.at(-1);
    const isFree = before === undefined || (at - before.at) * width >= LABEL_STEP;
    if (isFree && at * width + LABEL_WIDTH <= width) kept.push({ minute, at });
  }
  return kept;
}

function longest(choices: readonly AxisTick[][]): AxisTick[] {
  return choices.reduce((best, ticks) => (ticks.length > best.length ? ticks : best), []);
}

/** About `count` minutes at which an hour, day, week, month or year begins: whole days, where the view has many. */
function roundMinutes({ from, to }: TimeView, count: number): number[] {
  const most =
    to - from >= DAYS_ALONE * DAY_MINUTES ? Math.min(count, Math.ceil((to - from) / DAY_MINUTES)) : count;
  return utcTicks(new Date(from * MINUTE_MS), new Date(to * MINUTE_MS), most)
    .map((tick) => tick.getTime() / MINUTE_MS)
    .filter((minute) => minute >= from && minute < to);
}
