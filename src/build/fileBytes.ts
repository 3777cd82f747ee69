import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { FoundProblem } from '../model/index.ts';
import { type DiskName, pathOnDisk } from './archive/diskName.ts';
import type { ListedFile } from './archive/listArticles.ts';
import { LARGEST_BYTES, tooLarge, unreadable } from './fileProblems.ts';
import { type FileStamp, stampOf } from './fileStamp.ts';
import { sha256Of } from './sha256Of.ts';

/** A file that was read. */
export interface FileBytes {
  /** Path below the folder of articles, with `/`, NFC. */
  readonly file: string;
  /** The same as it is written on the disk. */
  readonly onDisk: DiskName;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** Of the moment before it was read. */
  readonly stamp?: FileStamp;
}

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly onDisk: DiskName;
  readonly bytes?: undefined;
  /** How many bytes it has, where that is the problem. */
  readonly size: number;
  readonly problem: FoundProblem;
}

/** Reads a file below a folder, unless it is too large to be an article. */
export function readFileBytes(
  root: string,
  { file: onDisk, name: file }: ListedFile,
): FileBytes | UnreadFile {
  const names = { file, onDisk };
  try {
    const { bytes, size, stamp } = readWhole(path.join(root, onDisk));
    if (!bytes) return { ...names, size, problem: tooLarge(file, size) };
    return { ...names, bytes, sha256: sha256Of(bytes), ...(stamp && { stamp }) };
  } catch (error) {
    return { ...names, size: 0, problem: unreadable(file, error) };
  }
}

/** A file's bytes, unless they are too many. */
function readWhole(whole: string): { bytes?: Buffer; size: number; stamp?: FileStamp | undefined } {
  const file = openSync(pathOnDisk(whole), 'r');
  try {
    const stats = fstatSync(file);
    const { size } = stats;
    if (size > LARGEST_BYTES) return { size };
    const bytes = Buffer.allocUnsafe(size);
    let done = 0;
    for (let count = -1; count !== 0 && done < size; done += count) {
      count = readSync(file, bytes, done, size - done, done);
    }
    return { bytes: bytes.subarray(0, done), size, stamp: stampOf(stats, Date.now()) };
  } finally {
    closeSync(file);
  }
}
