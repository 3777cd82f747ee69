import type { BuiltLibrary } from './library.ts';
import type { Progress } from './progress.ts';
import { readLibrary } from './readLibrary.ts';

/** Reads a folder of articles. Throws an Error with a sentence where there is no such folder. */
export async function readFolder(folder: string, zone: string, progress: Progress): Promise<BuiltLibrary> {
  progress('read', 0, 0);
  try {
    return await readLibrary(folder, zone);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw code === 'ENOENT' || code === 'ENOTDIR' ? new Error(`${folder}: There is no such folder.`) : error;
  }
}
