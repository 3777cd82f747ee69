import { statSync } from 'node:fs';

/** What the system notes of a shard when it is written; a link to it is noted too, and is no change. */
export interface ShardStamp {
  /** In bytes. */
  readonly size: number;
  /** When its bytes were last written, in milliseconds since the epoch. */
  readonly written: number;
}

/** The stamp of a shard that is there; throws as the system does where it is not. */
export function shardStampOf(file: string): ShardStamp {
  const { size, mtimeMs } = statSync(file);
  return { size, written: mtimeMs };
}
