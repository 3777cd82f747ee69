import type { Omission, Passage } from '../../model/index.ts';

/**
 * Which witness leaves out which passage: others have it, and it has other text of theirs, so it tells of the same
 * event. A witness that shares nothing with them leaves nothing out.
 */
export function findOmissions(passages: readonly Passage[], witnesses: readonly string[]): Omission[] {
  const partners = partnersOf(passages);
  return passages.flatMap(({ id, readings }) => {
    const holders = new Set(readings.map((reading) => reading.witness));
    return witnesses
      .filter((one) => !holders.has(one) && [...holders].some((holder) => partners.get(holder)?.has(one)))
      .map((witness): Omission => ({ witness, passage: id }));
  });
}

/** By witness: those that share a passage with it. */
function partnersOf(passages: readonly Passage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  for (const { readings } of passages) {
    for (const { witness } of readings) {
      const own = partners.get(witness) ?? new Set<string>();
      for (const other of readings) if (other.witness !== witness) own.add(other.witness);
      partners.set(witness, own);
    }
  }
  return partners;
}
