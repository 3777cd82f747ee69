import { type ArticleRecord, FORMAT_VERSION } from '../model/index.ts';
import { sha256Of } from './sha256Of.ts';

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
  let pending: string[] = [];
  let size = 0;
  const close = () => {
    if (pending.length > 0) files.push(shardFile(files.length, pending));
    pending = [];
    size = 0;
  };
  for (const record of records) {
    const json = JSON.stringify(record);
    if (size + json.length > SHARD_SIZE) close();
    pending.push(json);
    size += json.length;
    shardOf.push(files.length);
  }
  close();
  return { files, shardOf };
}

/** A `Shard` of records that are JSON already: whole archives are not put into JSON twice. */
function shardFile(index: number, records: readonly string[]): DataFile {
  const json = `{"format":${FORMAT_VERSION},"records":[${records.join(',')}]}`;
  const sha256 = sha256Of(json);
  return { path: `articles/${index}-${sha256.slice(0, 12)}.json`, json, sha256 };
}
