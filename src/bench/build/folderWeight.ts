import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** How much there is in a folder and the folders inside it. */
export interface FolderWeight {
  readonly files: number;
  readonly bytes: number;
}

/** Adds up a folder; nothing where there is none. */
export async function weighFolder(folder: string): Promise<FolderWeight> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(path.join(parentPath, name))).size;
  return { files: files.length, bytes };
}
