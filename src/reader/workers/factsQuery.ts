import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { hashText } from '../../collation/index.ts';
import { type FactRow, type NameGroup, textOfBlocks, type Witness } from '../../model/index.ts';
import { collationQuery } from './collationQuery.ts';
import { askWorker } from './collationWorker.ts';

/** What these witnesses state, side by side, in this order; made in a worker. A masked text is another text. */
export function factsQuery(witnesses: readonly Witness[], names: readonly NameGroup[], client: QueryClient) {
  return queryOptions({
    queryKey: ['facts', witnesses.map(({ id, blocks }) => [id, hashText(textOfBlocks(blocks))])],
    queryFn: async (): Promise<FactRow[]> => {
      const { passages } = await client.ensureQueryData(collationQuery(witnesses, names));
      return askWorker((remote) => remote.compareFacts(witnesses, { passages }, names));
    },
  });
}
