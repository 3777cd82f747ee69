import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deserialize } from 'node:v8';
import type { ListsRead } from '../readLists.ts';
import { sha256Of } from '../sha256Of.ts';
import { writeCacheFile } from './cacheFile.ts';

/** The lists as they were read, by a hash of the files that they were read from. */
interface KeptLists {
  readonly key: string;
  readonly lists: ListsRead;
}

/** What the lists are read from, and by what. */
export interface ListFiles {
  /** A hash of the program. */
  readonly program: string;
  /** Whole names; of some there may be none. */
  readonly files: readonly string[];
}

/** Its name in a cache's folder. */
export const LISTS = 'lists';

/**
 * The lists as a former build of the same program left them in its cache, where none of their files is another since:
 * to read YAML takes longer than all else that is done before the first article. Else they are read, and left.
 */
export async function listsOf(
  cacheFolder: string | undefined,
  files: ListFiles,
  read: () => Promise<ListsRead>,
): Promise<ListsRead> {
  const key = cacheFolder === undefined ? undefined : keyOf(files);
  if (cacheFolder === undefined || key === undefined) return await read();
  const kept = keptLists(cacheFolder);
  if (kept?.key === key) return kept.lists;
  const lists = await read();
  keep(cacheFolder, { key, lists });
  return lists;
}

/** Undefined where one of them is no file that can be read: what is wrong with it is told by who reads it. */
function keyOf({ program, files }: ListFiles): string | undefined {
  try {
    return sha256Of(JSON.stringify([program, files.map((file) => [file, hashOf(file)])]));
  } catch {
    return undefined;
  }
}

/** Of its bytes; empty where there is no file. Throws where it is none: a pipe would be waited for. */
function hashOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return '';
  if (!stats.isFile()) throw new Error('It is no file.');
  return sha256Of(readFileSync(file));
}

function keptLists(folder: string): KeptLists | undefined {
  try {
    return deserialize(readFileSync(path.join(folder, LISTS))) as KeptLists;
  } catch {
    return undefined;
  }
}

/** Where it cannot be written, the lists are read again. */
function keep(folder: string, kept: KeptLists): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeCacheFile(folder, LISTS, kept);
  } catch {
    // It is in nobody's way.
  }
}
