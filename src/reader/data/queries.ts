import { type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  type ArticleRecord,
  type CardChunk,
  type DataFolder,
  dataPath,
  decodeCardChunk,
  decodeLibraryIndex,
  decodeReport,
  decodeShard,
  decodeSourceShard,
  type LibraryIndex,
  type Report,
  type Shard,
  type ShardEntry,
  type ShardRef,
  type SourceShard,
} from '../../model/index.ts';
import { type ChunkPlace, FetchFailure, type FoundCard, unwrap } from '../../store/index.ts';
import { fetchJson } from './fetchJson.ts';
import { inTurn } from './inTurn.ts';
import { type Library, takeIn } from './library.ts';
import { IS_IN_STORE } from './storeAddress.ts';

/** The archive's index: what every screen begins with. */
export const libraryQuery = queryOptions({
  queryKey: ['library'],
  queryFn: async (): Promise<LibraryIndex> => {
    if (IS_IN_STORE) return (await import('./storedArchive.ts')).storedIndex();
    return unwrap(decodeLibraryIndex(await fetchJson('index.json')));
  },
});

/** A few chunks come at a time: a long list that is scrolled wants many, and the last ones first. */
const chunkTurn = inTurn(3);

/** A chunk of cards: at hand where the index has it. Its cards are then among those of the library. */
export function chunkQuery(library: Library, chunk: ChunkPlace) {
  const { index } = library;
  return queryOptions({
    queryKey: ['chunk', chunk.ref?.sha256 ?? ''],
    queryFn: (): Promise<CardChunk> => chunkTurn(() => fetchChunk(library, chunk)),
    ...(chunk.ref === undefined && { initialData: index.cards }),
  });
}

async function fetchChunk(library: Library, { ref }: ChunkPlace): Promise<CardChunk> {
  if (!ref) throw new FetchFailure('damaged', ['index.json has no cards']);
  const chunk = unwrap(decodeCardChunk(await fetchRef('cards', ref)));
  if (chunk.articles.length !== ref.articles)
    throw new FetchFailure('damaged', [
      `${dataPath('cards', ref)} has ${chunk.articles.length} cards, not ${ref.articles}`,
    ]);
  takeIn(library, chunk);
  return chunk;
}

/** One shard, checked against the hash that its chunk states. */
export function shardQuery(shard: ShardRef) {
  return queryOptions({
    queryKey: ['shard', shard.sha256],
    queryFn: async (): Promise<Shard> => unwrap(decodeShard(await fetchRef('articles', shard))),
  });
}

/** The files that a shard's articles were read from. */
export function sourceShardQuery({ sources }: ShardEntry) {
  return queryOptions({
    queryKey: ['sources', sources.sha256],
    queryFn: async (): Promise<SourceShard> => unwrap(decodeSourceShard(await fetchRef('sources', sources))),
  });
}

/** The build's report. */
export function reportQuery({ report }: LibraryIndex) {
  return queryOptions({
    queryKey: ['report', report.sha256],
    queryFn: async (): Promise<Report> => unwrap(decodeReport(await fetchRef('report', report))),
  });
}

/** One article of the archive; throws a `FetchFailure` where its shard does not hold it. */
export function articleQuery({ card, shard }: FoundCard, client: QueryClient) {
  return queryOptions({
    queryKey: ['article', card.id],
    queryFn: async (): Promise<ArticleRecord> => {
      // A store's comes with its card.
      if (!shard) throw new FetchFailure('notFound', [card.id]);
      const { records } = await client.ensureQueryData(shardQuery(shard));
      const record = records.find((one) => one.article.id === card.id);
      if (!record)
        throw new FetchFailure('damaged', [`${dataPath('articles', shard)} does not hold ${card.id}`]);
      return record;
    },
  });
}

/** A file of the data as text, checked against its hash. Throws a `FetchFailure`. */
export function fetchRef(folder: DataFolder, ref: ShardRef): Promise<string> {
  return fetchJson(dataPath(folder, ref), ref.sha256);
}
