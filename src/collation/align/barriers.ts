import type { TokenRange, TokenSpan } from './tokenRange.ts';

/** Tells whether something that stands for itself lies in a gap: no passage reaches over a passage that moved there. */
export class Barriers {
  readonly #isIn: (a: TokenRange, b: TokenRange) => boolean;

  constructor(spans: readonly TokenSpan[], lengths: Readonly<Record<'a' | 'b', number>>) {
    this.#isIn = spans.length <= FEW ? fewSpans(spans) : manySpans(spans, lengths);
  }

  /** True where a span stands in the gap between two places of the one or of the other text. */
  isIn(a: TokenRange, b: TokenRange): boolean {
    return this.#isIn(a, b);
  }
}

/** Up to so many spans are looked at one by one; for more, a count for every token is quicker. */
const FEW = 8;

function fewSpans(spans: readonly TokenSpan[]): (a: TokenRange, b: TokenRange) => boolean {
  const meets = ([from, to]: TokenRange, [start, end]: TokenRange) =>
    Math.max(from, start) < Math.min(to, end);
  return (a, b) => spans.some((span) => meets(a, span.a) || meets(b, span.b));
}

function manySpans(
  spans: readonly TokenSpan[],
  lengths: Readonly<Record<'a' | 'b', number>>,
): (a: TokenRange, b: TokenRange) => boolean {
  const counts = { a: countsOf(spans, 'a', lengths.a), b: countsOf(spans, 'b', lengths.b) };
  return (a, b) => hasAny(counts.a, a) || hasAny(counts.b, b);
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
