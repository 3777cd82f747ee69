import { overlaps, type TextRange } from '../model/index.ts';

/** A stretch that two texts have in common. */
export interface SpanPair {
  readonly a: TextRange;
  readonly b: TextRange;
}

/** Two texts and what they have in common, as it is known. */
export interface LabelledPair {
  readonly id: string | number;
  /** How the common text was changed; `none` where there is none. */
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  readonly spans: readonly SpanPair[];
}

/** How well what was found is what there is; shares from 0 to 1. */
export interface Score {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  /** How many spans were found for each that was found at all; 1 is best. */
  readonly granularity: number;
  readonly plagdet: number;
  /** UTF-16 units found, on both sides together. */
  readonly found: number;
}

/**
 * Precision, recall and granularity over characters of both texts, and plagdet, which makes one number of them
 * (Potthast, Stein, Barrón-Cedeño, Rosso: An Evaluation Framework for Plagiarism Detection, COLING 2010).
 */
export function plagdet(
  pairs: readonly LabelledPair[],
  found: ReadonlyMap<LabelledPair, readonly SpanPair[]>,
): Score {
  const sum = { truth: 0, found: 0, right: 0, hits: 0, seen: 0 };
  for (const pair of pairs) {
    const spans = found.get(pair) ?? [];
    for (const side of ['a', 'b'] as const) addCharacters(sum, pair, spans, side);
    for (const truth of pair.spans) {
      const hits = spans.filter((span) => isSame(span, truth)).length;
      sum.hits += hits;
      if (hits > 0) sum.seen += 1;
    }
  }
  const nothing = sum.truth === 0 ? 1 : 0;
  const precision = sum.found > 0 ? sum.right / sum.found : nothing;
  const recall = sum.truth > 0 ? sum.right / sum.truth : 1;
  const granularity = sum.seen > 0 ? sum.hits / sum.seen : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    pairs: pairs.length,
    precision,
    recall,
    granularity,
    plagdet: f1 / Math.log2(1 + granularity),
    found: sum.found,
  };
}

type Sum = Record<'truth' | 'found' | 'right', number>;

/** A find counts where it lies over one and the same known span on both sides. */
function addCharacters(sum: Sum, pair: LabelledPair, spans: readonly SpanPair[], side: 'a' | 'b'): void {
  const truth = new Uint8Array(pair[side].length);
  const found = new Uint8Array(pair[side].length);
  for (const span of pair.spans) truth.fill(1, ...span[side]);
  for (const span of spans) found.fill(pair.spans.some((one) => isSame(span, one)) ? 2 : 1, ...span[side]);
  truth.forEach((isTrue, at) => {
    sum.truth += isTrue;
    if (found[at]) sum.found += 1;
    if (isTrue && found[at] === 2) sum.right += 1;
  });
}

function isSame(one: SpanPair, other: SpanPair): boolean {
  return overlaps(one.a, other.a) && overlaps(one.b, other.b);
}
