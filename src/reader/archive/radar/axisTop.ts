/** Shares at which an axis may end. */
const TOPS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

/** The round share, 0 to 1, at which an axis ends that must show the largest one. */
export function axisTop(largest: number): number {
  return TOPS.find((top) => largest <= top) ?? 1;
}
