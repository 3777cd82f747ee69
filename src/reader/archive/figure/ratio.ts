/** A part of a whole, 0 to 1, with four places after the point; 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 10_000;
}
