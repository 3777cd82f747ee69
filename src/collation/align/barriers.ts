import type { TokenRange, TokenSpan } from './tokenRange.ts';

/** Tells whether something that stands for itself lies in a gap: no passage reaches over a passage that moved there. */
export class Barriers {
  readonly #counts: Readonly<Record<'a' | 'b', Int32Array>>;

  constructor(spans: readonly TokenSpan[], lengths: Readonly<Record<'a' | 'b', number>>) {
    this.#counts = { a: countsOf(spans, 'a', lengths.a), b: countsOf(spans, 'b', lengths.b) };
  }

  /** True where a span stands in the gap between two places of the one or of the other text. */
  isIn(a: TokenRange, b: TokenRange): boolean {
    return hasAny(this.#counts.a, a) || hasAny(this.#counts.b, b);
  }
}

function hasAny(counts: Int32Array, [from, to]: TokenRange): boolean {
  return (counts[to] ?? 0) > (counts[from] ?? 0);
}

/** By place: how many tokens before it stand in a span. */
function countsOf(spans: readonly TokenSpan[], side: 'a' | 'b', length: number): Int32Array {
  const counts = new Int32Array(length + 1);
  for (const span of spans) counts.fill(1, span[side][0] + 1, span[side][1] + 1);
  for (let at = 1; at <= length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  return counts;
}
