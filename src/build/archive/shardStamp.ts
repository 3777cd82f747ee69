import { statSync } from 'node:fs';
import { VARIANT_ENDINGS, type VariantEnding } from '../variants.ts';

/** What the system notes of a file when it is written; a link to it is noted too, and is no change. */
export interface FileMark {
  /** In bytes. */
  readonly size: number;
  /** When its bytes were last written, in milliseconds since the epoch. */
  readonly written: number;
}

/** The same of a shard, and of its compressed variants as far as it has them. */
export interface ShardStamp extends FileMark {
  readonly variants: Readonly<Partial<Record<VariantEnding, FileMark>>>;
}

/** The stamp of a shard that is there; throws as the system does where it is not. */
export function shardStampOf(file: string): ShardStamp {
  const variants = VARIANT_ENDINGS.map((ending) => [ending, markOf(file + ending)] as const);
  const own = markOf(file);
  if (!own) throw new Error(`${file}: The file is not there.`);
  return { ...own, variants: Object.fromEntries(variants.filter(([, mark]) => mark)) };
}

/** True for a file that is as it was when it was noted. */
export function isUntouched(file: string, mark: FileMark | undefined): boolean {
  if (!mark) return false;
  const now = markOf(file);
  return now?.size === mark.size && now.written === mark.written;
}

function markOf(file: string): FileMark | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && { size: stat.size, written: stat.mtimeMs };
}
