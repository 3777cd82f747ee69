import { BUILT_IN_NAMES, BUILT_IN_SOURCES } from './builtIn.ts';
import { type EventsRead, readEvents } from './readEvents.ts';
import { type NamesRead, readNames } from './readNames.ts';
import { readSources, type SourcesRead } from './readSources.ts';

/** The lists beside the articles of a folder, with those that come with the reader. */
export interface ListsRead {
  readonly sources: SourcesRead;
  readonly names: NamesRead;
  readonly events: EventsRead;
}

/** Reads the lists of a folder. Throws where the program is not whole: one of its own is missing. */
export async function readLists(folder: string): Promise<ListsRead> {
  return {
    sources: await readSources(folder, BUILT_IN_SOURCES),
    names: await readNames(folder, BUILT_IN_NAMES),
    events: await readEvents(folder),
  };
}
