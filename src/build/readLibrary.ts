import { BUILT_IN_SOURCES } from './builtIn.ts';
import { type BuiltLibrary, buildLibrary } from './library.ts';
import { readNames } from './readNames.ts';
import { readSeeds } from './readSeeds.ts';
import { readSources } from './readSources.ts';

/** From a folder of articles to an archive's data. Throws only where the folder itself cannot be read. */
export async function readLibrary(folder: string, timeZone: string): Promise<BuiltLibrary> {
  const sources = await readSources(folder, BUILT_IN_SOURCES);
  const names = await readNames(folder);
  return buildLibrary(await readSeeds(folder), sources, names, timeZone);
}
