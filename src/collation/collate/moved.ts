import type { Passage, Reading } from '../../model/index.ts';
import { heaviestIncreasing } from '../align/heaviestIncreasing.ts';

type Placed = Pick<Passage, 'id' | 'kind' | 'readings' | 'length'>;

/** Text that stays where it was says more about the order than any number of sentences told anew. */
const REWORDED_WEIGHT = 0.001;

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
      return x === undefined || y === undefined ? [] : [{ id: passage.id, weight: weightOf(passage), x, y }];
    })
    .sort((p, q) => p.x - q.x);
  const stays = heaviestIncreasing(placed);
  return placed.filter((_, index) => !stays.has(index)).map(({ id }) => id);
}

function weightOf({ kind, length }: Placed): number {
  return kind === 'reworded' ? length * REWORDED_WEIGHT : length;
}

function startIn(readings: readonly Reading[], witness: string): number | undefined {
  return readings.find((reading) => reading.witness === witness)?.range[0];
}
