/** A number with so many digits after the point at most. */
export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
