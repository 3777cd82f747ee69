import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nameGroupsOf } from '../collation/index.ts';
import { dataPath, decodeLibraryIndex, type LibraryIndex } from '../model/index.ts';
import { type ReadData, Searcher, SearchStore, searchedArchiveOf } from '../search/index.ts';
import { sha256Of } from './sha256Of.ts';

/** A built site that can be searched. */
export interface SiteSearcher {
  readonly index: LibraryIndex;
  readonly searcher: Searcher;
}

/** Opens the data of a built site. Throws a sentence where there is none, or it is damaged. */
export async function openSiteSearcher(site: string): Promise<SiteSearcher> {
  const data = path.join(site, 'data');
  const json = await readFile(path.join(data, 'index.json'), 'utf8').catch(() => {
    throw new Error(`${site}: There is no built site here.`);
  });
  const index = decodeLibraryIndex(json);
  if (!index.ok) throw new Error(`${site}: ${whyUnread(index.isOtherFormat)}`);
  const store = await SearchStore.open(index.value.search, readFrom(data));
  const names = nameGroupsOf(index.value.names);
  return { index: index.value, searcher: new Searcher(store, searchedArchiveOf(index.value, names)) };
}

function whyUnread(isOtherFormat: boolean): string {
  return isOtherFormat
    ? 'The site was built by another version of the program; build it again.'
    : 'Its index is damaged; build the site again.';
}

/** Reads the files of a site's data, and checks them as the page does. */
function readFrom(data: string): ReadData {
  return async (folder, ref) => {
    const name = dataPath(folder, ref);
    const bytes = await readFile(path.join(data, name));
    if (sha256Of(bytes) !== ref.sha256)
      throw new Error(`${path.join(data, name)}: The file is damaged; build the site again.`);
    return bytes.toString('utf8');
  };
}
