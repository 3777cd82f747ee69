import { queryOptions } from '@tanstack/react-query';
import type { DifferenceKind, NameGroup } from '../../model/index.ts';
import { askWorker } from './collationWorker.ts';

/** How many differences of each kind these pairs of readings have, counted in a worker. */
export function styleCountsQuery(pairs: readonly (readonly [string, string])[], names: readonly NameGroup[]) {
  return queryOptions({
    queryKey: ['styleCounts', pairs],
    queryFn: (): Promise<Record<DifferenceKind, number>> =>
      askWorker((remote) => remote.countDifferences(pairs, names)),
  });
}
