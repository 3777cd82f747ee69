import { queryOptions } from '@tanstack/react-query';
import type { Collation, NameGroup, Witness } from '../../model/index.ts';
import { askWorker } from './collationWorker.ts';

/** The collation of these witnesses, made in a worker. */
export function collationQuery(witnesses: readonly Witness[], names: readonly NameGroup[]) {
  return queryOptions({
    queryKey: ['collation', witnesses.map((witness) => witness.id)],
    queryFn: (): Promise<Collation> => askWorker((remote) => remote.collate(witnesses, names)),
  });
}
