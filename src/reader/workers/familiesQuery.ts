import { queryOptions } from '@tanstack/react-query';
import type { ArchiveFamily, ArchiveWitness } from '../../collation/index.ts';
import type { NameGroup } from '../../model/index.ts';
import { askWorker } from './collationWorker.ts';

/** The passages that went through these articles, as many as there are, made in a worker. */
export function familiesQuery(witnesses: readonly ArchiveWitness[], names: readonly NameGroup[]) {
  return queryOptions({
    queryKey: ['families', witnesses.map(({ id }) => id)],
    queryFn: async (): Promise<readonly ArchiveFamily[]> => {
      const { families } = await askWorker((remote) => remote.collateArchive(witnesses, names));
      return families;
    },
  });
}
