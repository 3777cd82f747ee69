import { createHash } from 'node:crypto';
import { type ArticleRecord, FORMAT_VERSION, type Shard } from '../model/index.ts';

/** A shard grows to about this many characters of JSON: one small article more costs next to nothing, a hundred would. */
const SHARD_SIZE = 160_000;

/** A file of the archive's data. */
export interface DataFile {
  /** Path below the data folder. */
  readonly path: string;
  readonly json: string;
  readonly sha256: string;
}

/** Articles in files; `shardOf` says in which file each of them is. */
export interface Shards {
  readonly files: readonly DataFile[];
  /** By the place of the record. */
  readonly shardOf: readonly number[];
}

/** Packs records, in their order, into files named after their content. */
export function packShards(records: readonly ArticleRecord[]): Shards {
  const files: DataFile[] = [];
  const shardOf: number[] = [];
  let pending: ArticleRecord[] = [];
  let size = 0;
  const close = () => {
    if (pending.length > 0) files.push(shardFile(files.length, pending));
    pending = [];
    size = 0;
  };
  for (const record of records) {
    const length = JSON.stringify(record).length;
    if (size + length > SHARD_SIZE) close();
    pending.push(record);
    size += length;
    shardOf.push(files.length);
  }
  close();
  return { files, shardOf };
}

function shardFile(index: number, records: readonly ArticleRecord[]): DataFile {
  const shard: Shard = { format: FORMAT_VERSION, records };
  const json = JSON.stringify(shard);
  const sha256 = createHash('sha256').update(json).digest('hex');
  return { path: `articles/${index}-${sha256.slice(0, 12)}.json`, json, sha256 };
}
