import { CLASS_COUNT, lengthOfView, type Tally, type TimeView } from '../../../timeline/index.ts';

/** A rectangle takes this many numbers: x, y, width and height in CSS pixels, and its class. */
export const SHAPE_SIZE = 5;

/** The class of what does not pass the filter; those below are the classes of shares. */
export const GHOST = CLASS_COUNT;

/** Bars as rectangles, one after the other, `SHAPE_SIZE` numbers each. */
export type BarShapes = Float32Array;

const SHORTEST = 8;
const WIDEST = 9;
const NARROWEST = 3;
/** Below a bar, to the line of its lane. */
const GAP = 4;
/** Above the tallest bar. */
const HEADROOM = 6;

/** Where bars are drawn. */
export interface BarPlot {
  readonly view: TimeView;
  readonly width: number;
  readonly laneHeight: number;
}

/**
 * The bars of a tally: as tall as the root of how many articles they have, so that beside a lane of many outlets one of a
 * single outlet is still read; in proportion, from below what most, much, some or nothing of the text is shared
 * of, and what the filter leaves out on top. An article that is alone in its bar stands where its minute is.
 */
export function barShapes(tally: Tally, minutes: Int32Array, plot: BarPlot): BarShapes {
  const most = tally.totals.reduce((max, total) => Math.max(max, total), 1);
  const shapes: number[] = [];
  for (let cell = 0; cell < tally.totals.length; cell++) {
    const total = tally.totals[cell] ?? 0;
    if (total > 0)
      pushBar(shapes, tally, cell, {
        ...barBox(tally, cell, minutes, plot),
        height: heightOf(total, most, plot),
      });
  }
  return Float32Array.from(shapes);
}

interface BarBox {
  readonly x: number;
  readonly width: number;
  /** The bar's lower edge. */
  readonly foot: number;
}

function barBox(
  tally: Tally,
  cell: number,
  minutes: Int32Array,
  { view, width, laneHeight }: BarPlot,
): BarBox {
  const bin = cell % tally.bins;
  const scale = width / lengthOfView(view);
  const [from = 0, to = 0] = [tally.grid.starts[bin], tally.grid.starts[bin + 1]];
  const barWidth = Math.min(WIDEST, Math.max(NARROWEST, (to - from) * scale * 0.7));
  const isAlone = tally.totals[cell] === 1;
  const middle = isAlone ? (minutes[tally.firsts[cell] ?? 0] ?? from) : (from + to) / 2;
  const place = (middle - view.from) * scale - barWidth / 2;
  // A month at an end of the view may have its middle outside of it.
  const x = Math.min(width - barWidth, Math.max(0, place));
  return { x, width: barWidth, foot: (Math.floor(cell / tally.bins) + 1) * laneHeight - GAP };
}

function heightOf(count: number, most: number, { laneHeight }: BarPlot): number {
  const tallest = laneHeight - GAP - HEADROOM;
  // A single article says nothing by its height: all are as tall where there is no more than one anywhere.
  return most === 1 ? tallest * 0.75 : SHORTEST + (tallest - SHORTEST) * Math.sqrt((count - 1) / (most - 1));
}

function pushBar(
  shapes: number[],
  tally: Tally,
  cell: number,
  box: BarBox & { readonly height: number },
): void {
  const total = tally.totals[cell] ?? 0;
  let foot = box.foot;
  const stack = (count: number, shapeClass: number) => {
    if (count === 0) return;
    const height = (box.height * count) / total;
    foot -= height;
    shapes.push(box.x, foot, box.width, height, shapeClass);
  };
  for (let shareClass = CLASS_COUNT - 1; shareClass >= 0; shareClass--)
    stack(tally.passing[cell * CLASS_COUNT + shareClass] ?? 0, shareClass);
  stack(total - (tally.passed[cell] ?? 0), GHOST);
}
