import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type DataFolder, dataPath, type ShardRef } from '../../model/index.ts';
import { sha256Of } from '../sha256Of.ts';
import { mayHaveVariants, readVariant, VARIANT_ENDINGS, type VariantEnding } from '../variants.ts';
import { isUntouched, type ShardStamp } from './shardStamp.ts';
import type { WrittenShard } from './shardTask.ts';

/** The shards of a former site, which may be the new site's too: most of an archive stays as it is. */
export class FormerShards {
  readonly #former: string | undefined;
  readonly #target: string;
  readonly #hasVariants: boolean;
  readonly #folders = new Set<string>();

  /**
   * `former` and `target` are data folders; without the former nothing is taken over. Where the new site has compressed
   * variants, a file that lacks them is not whole.
   */
  constructor(former: string | undefined, target: string, hasVariants: boolean) {
    this.#former = former;
    this.#target = target;
    this.#hasVariants = hasVariants;
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
      const variants = this.#variantsOf(former);
      if (!variants.every((ending) => isVariantOf(former, ending, ref.sha256, stamp))) return false;
      this.#makeFolder(folder);
      for (const ending of ['', ...variants])
        linkOrCopy(former + ending, path.join(this.#target, name + ending));
      return true;
    } catch {
      return false;
    }
  }

  /** What stands beside a file in the new site. */
  #variantsOf(file: string): readonly VariantEnding[] {
    return this.#hasVariants && mayHaveVariants(file, statSync(file).size) ? VARIANT_ENDINGS : [];
  }

  #makeFolder(folder: DataFolder): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(path.join(this.#target, folder), { recursive: true });
    this.#folders.add(folder);
  }
}

/** Whether a variant holds what its file does; how it was made is not asked. */
function isVariantOf(file: string, ending: VariantEnding, sha256: string, stamp?: ShardStamp): boolean {
  if (isUntouched(file + ending, stamp?.variants[ending])) return true;
  return sha256Of(readVariant(file, ending, statSync(file).size)) === sha256;
}

/** Not every file system has links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
