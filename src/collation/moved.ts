import type { Passage, Reading } from '../model/index.ts';

type Placed = Pick<Passage, 'id' | 'readings' | 'length'>;

/**
 * Ids of the passages whose order differs between two witnesses that have them. Of two passages that cross, the
 * shorter one moved: what stays is the heaviest run of passages that both witnesses have in the same order.
 */
export function findMoved(passages: readonly Placed[], witnesses: readonly string[]): ReadonlySet<string> {
  const moved = new Set<string>();
  witnesses.forEach((one, index) => {
    for (const other of witnesses.slice(index + 1)) {
      for (const id of movedBetween(passages, one, other)) moved.add(id);
    }
  });
  return moved;
}

function movedBetween(passages: readonly Placed[], one: string, other: string): string[] {
  const placed = passages
    .flatMap((passage) => {
      const x = startIn(passage.readings, one);
      const y = startIn(passage.readings, other);
      return x === undefined || y === undefined ? [] : [{ id: passage.id, weight: passage.length, x, y }];
    })
    .sort((p, q) => p.x - q.x);
  const stays = heaviestIncreasing(placed.map(({ y, weight }) => ({ y, weight })));
  return placed.filter((_, index) => !stays.has(index)).map(({ id }) => id);
}

function startIn(readings: readonly Reading[], witness: string): number | undefined {
  return readings.find((reading) => reading.witness === witness)?.range[0];
}

/** Indices of the heaviest subsequence with rising `y`; the earliest where several are as heavy. */
function heaviestIncreasing(items: readonly { y: number; weight: number }[]): ReadonlySet<number> {
  const best: { weight: number; before: number }[] = [];
  items.forEach(({ y, weight }, at) => {
    let before = -1;
    for (let earlier = 0; earlier < at; earlier++) {
      const isLower = (items[earlier]?.y ?? 0) < y;
      if (isLower && (before < 0 || (best[earlier]?.weight ?? 0) > (best[before]?.weight ?? 0)))
        before = earlier;
    }
    best.push({ weight: weight + (best[before]?.weight ?? 0), before });
  });
  let last = best.reduce(
    (top, { weight }, at) => (top < 0 || weight > (best[top]?.weight ?? 0) ? at : top),
    -1,
  );
  const chosen = new Set<number>();
  for (; last >= 0; last = best[last]?.before ?? -1) chosen.add(last);
  return chosen;
}
