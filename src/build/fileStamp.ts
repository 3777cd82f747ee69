import type { Stats } from 'node:fs';

/** What the system notes of a file whenever its bytes are written: where none of it changed, they did not. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When its bytes, or anything else about it, were last changed, in milliseconds since the epoch; no program can set it. */
  readonly changed: number;
  /** When its bytes were last written, as it says. */
  readonly written: number;
  readonly inode: number;
}

/** A file system may count in so many milliseconds: what is written within them may leave no trace. */
const COARSEST = 2000;

/** A file's stamp; undefined where it changed so short a time before `now` that it may do so again unnoticed. */
export function stampOf(
  { size, ctimeMs, mtimeMs, ino }: Pick<Stats, 'size' | 'ctimeMs' | 'mtimeMs' | 'ino'>,
  now: number,
): FileStamp | undefined {
  if (Math.abs(now - ctimeMs) <= COARSEST) return undefined;
  return { size, changed: ctimeMs, written: mtimeMs, inode: ino };
}

/** True where two stamps are known and the same. */
export function isSameStamp(one: FileStamp | undefined, other: FileStamp | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.size === other.size &&
    one.changed === other.changed &&
    one.written === other.written &&
    one.inode === other.inode
  );
}
