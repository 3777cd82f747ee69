import { type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  type ArticleCard,
  type ArticleRecord,
  type Decoded,
  decodeLibraryIndex,
  decodeShard,
  type LibraryIndex,
  type Shard,
  type ShardRef,
} from '../../model/index.ts';
import { FetchFailure, fetchJson } from './fetchJson.ts';

/** The archive's index: what every screen begins with. */
export const libraryQuery = queryOptions({
  queryKey: ['library'],
  queryFn: async (): Promise<LibraryIndex> => unwrap(decodeLibraryIndex(await fetchJson('index.json'))),
});

/** One shard, checked against the hash that the index states. */
export function shardQuery(shard: ShardRef) {
  return queryOptions({
    queryKey: ['shard', shard.path],
    queryFn: async (): Promise<Shard> => unwrap(decodeShard(await fetchJson(shard.path, shard.sha256))),
  });
}

/** One article of the index; throws a `FetchFailure` where its shard does not hold it. */
export function articleQuery(library: LibraryIndex, card: ArticleCard, client: QueryClient) {
  return queryOptions({
    queryKey: ['article', card.id],
    queryFn: async (): Promise<ArticleRecord> => {
      const ref = library.shards[card.shard];
      if (!ref) throw new FetchFailure('damaged', [`shard ${card.shard} of ${card.id} is not in the index`]);
      const shard = await client.ensureQueryData(shardQuery(ref));
      const record = shard.records.find((one) => one.article.id === card.id);
      if (!record) throw new FetchFailure('damaged', [`${ref.path} does not hold ${card.id}`]);
      return record;
    },
  });
}

function unwrap<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  throw new FetchFailure(decoded.isOtherFormat ? 'otherFormat' : 'damaged', decoded.problems);
}
