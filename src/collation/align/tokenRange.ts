/** A stretch of a stream as tokens, half-open: `[from, to)`. */
export type TokenRange = readonly [from: number, to: number];

/** A stretch of each of two streams that belong together. */
export interface TokenSpan {
  readonly a: TokenRange;
  readonly b: TokenRange;
}
