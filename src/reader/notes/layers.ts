import type { TextRange } from '../../model/index.ts';

/** Underlines that stand one below the other; what would need more shares the last. */
export const LAYERS = 3;

/** By range: the layer of its underline, from 0, so that overlapping ones do not hide each other. */
export function layersOf(ranges: readonly TextRange[]): number[] {
  const ends = new Array<number>(LAYERS).fill(Number.NEGATIVE_INFINITY);
  const layers = new Array<number>(ranges.length).fill(0);
  const order = ranges.map((_, index) => index).sort((a, b) => startOf(ranges, a) - startOf(ranges, b));
  for (const index of order) {
    const [from, to] = ranges[index] ?? [0, 0];
    const free = ends.findIndex((end) => end <= from);
    const layer = free < 0 ? LAYERS - 1 : free;
    layers[index] = layer;
    ends[layer] = Math.max(ends[layer] ?? 0, to);
  }
  return layers;
}

function startOf(ranges: readonly TextRange[], index: number): number {
  return ranges[index]?.[0] ?? 0;
}
