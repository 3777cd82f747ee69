import type { DifferenceKind, NameGroup } from '../../model/index.ts';
import { findWordDifferences } from './differences.ts';

/** By kind, how many differences some pairs of readings have together, each as a reader is shown it. */
export function countDifferences(
  pairs: readonly (readonly [before: string, after: string])[],
  names: readonly NameGroup[] = [],
): Record<DifferenceKind, number> {
  const counts: Record<DifferenceKind, number> = {
    width: 0,
    script: 0,
    punctuation: 0,
    notation: 0,
    variant: 0,
    number: 0,
    date: 0,
    name: 0,
    attribution: 0,
    hedge: 0,
    quote: 0,
    order: 0,
    cut: 0,
    wording: 0,
  };
  for (const [before, after] of pairs)
    for (const { kind } of findWordDifferences(before, after, names)) counts[kind] += 1;
  return counts;
}
