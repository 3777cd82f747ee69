import { type BinGrid, lengthOfView, type TimeView } from '../../../timeline/index.ts';

interface DensityPlot {
  readonly bounds: TimeView;
  /** In CSS pixels, as `height`. */
  readonly width: number;
  readonly height: number;
}

/** Anything is at least so tall, in CSS pixels. */
const LEAST_HEIGHT = 2;

/**
 * Bars of counts as the path of an SVG: a bar is as tall as the root of its part of the most that `totals` has. Beside a
 * day of hundreds, a day of one is to be seen.
 */
export function densityPath(
  counts: Uint32Array,
  totals: Uint32Array,
  { starts }: BinGrid,
  { bounds, width, height }: DensityPlot,
): string {
  const most = totals.reduce((max, total) => Math.max(max, total), 1);
  const scale = width / lengthOfView(bounds);
  const bars: string[] = [];
  for (const [bin, count] of counts.entries()) {
    if (count === 0) continue;
    const from = Math.max(0, ((starts[bin] ?? 0) - bounds.from) * scale);
    const to = Math.min(width, ((starts[bin + 1] ?? 0) - bounds.from) * scale);
    const tall = LEAST_HEIGHT + (height - LEAST_HEIGHT) * Math.sqrt(count / most);
    bars.push(
      `M${round(from)} ${height}v${round(-tall)}h${round(Math.max(1, to - from - 1))}v${round(tall)}z`,
    );
  }
  return bars.join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
