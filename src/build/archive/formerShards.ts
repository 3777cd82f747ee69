import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DataFolder, dataPath, type ShardRef } from '../../model/index.ts';
import { sha256Of } from '../sha256Of.ts';
import { type ShardStamp, shardStampOf } from './shardStamp.ts';
import type { WrittenShard } from './shardTask.ts';

/** The shards of a former site, which may be the new site's too: most of an archive stays as it is. */
export class FormerShards {
  readonly #former: string | undefined;
  readonly #target: string;
  readonly #folders = new Set<string>();

  /** `former` and `target` are data folders; without the former nothing is taken over. */
  constructor(former: string | undefined, target: string) {
    this.#former = former;
    this.#target = target;
  }

  /** Puts a shard and its sources into the new site; false where the former site does not have both, whole. */
  takeOver(shard: WrittenShard): boolean {
    const { former, sources } = { former: this.#former, sources: shard.sources };
    if (former === undefined) return false;
    return (
      this.#take(former, 'articles', shard, shard.stamps?.articles) &&
      this.#take(former, 'sources', sources, shard.stamps?.sources)
    );
  }

  /** Puts any other file of the former site into the new one; false where it is not there, whole. */
  takeFile(folder: DataFolder, ref: ShardRef): boolean {
    return this.#former !== undefined && this.#take(this.#former, folder, ref, undefined);
  }

  /** A file of the former site; undefined where it is not there, whole. */
  readFile(folder: DataFolder, ref: ShardRef): string | undefined {
    if (this.#former === undefined) return undefined;
    try {
      const bytes = readFileSync(path.join(this.#former, dataPath(folder, ref)));
      return sha256Of(bytes) === ref.sha256 ? bytes.toString() : undefined;
    } catch {
      return undefined;
    }
  }

  #take(from: string, folder: DataFolder, ref: ShardRef, stamp: ShardStamp | undefined): boolean {
    const name = dataPath(folder, ref);
    const former = path.join(from, name);
    try {
      if (!isUntouched(former, stamp) && sha256Of(readFileSync(former)) !== ref.sha256) return false;
      this.#makeFolder(folder);
      linkOrCopy(former, path.join(this.#target, name));
      return true;
    } catch {
      return false;
    }
  }

  #makeFolder(folder: DataFolder): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(path.join(this.#target, folder), { recursive: true });
    this.#folders.add(folder);
  }
}

function isUntouched(file: string, stamp: ShardStamp | undefined): boolean {
  if (!stamp) return false;
  const { size, written } = shardStampOf(file);
  return size === stamp.size && written === stamp.written;
}

/** Not every file system has links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
