import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nameGroupsOf } from '../collation/index.ts';
import { dataPath, decodeLibraryIndex, type LibraryIndex } from '../model/index.ts';
import { FacetStore, type ReadData, Searcher, SearchStore, searchedArchiveOf } from '../search/index.ts';
import { sha256Of } from './sha256Of.ts';

/** A built site that can be searched. */
export interface SiteSearcher {
  readonly index: LibraryIndex;
  readonly searcher: Searcher;
}

/** A built site whose articles can be read. */
export interface OpenSite {
  readonly index: LibraryIndex;
  readonly store: SearchStore;
  readonly read: ReadData;
}

/** Opens a built site to be searched. Throws as `openSite` does. */
export async function openSiteSearcher(site: string): Promise<SiteSearcher> {
  const { index, store, read } = await openSite(site);
  const archive = searchedArchiveOf(index, nameGroupsOf(index.names));
  const facets = new FacetStore(archive, { refs: index.facets, read });
  return { index, searcher: new Searcher(store, archive, facets) };
}

/** Opens the data of a built site. Throws a sentence where there is none, or it is damaged. */
export async function openSite(site: string): Promise<OpenSite> {
  const data = path.join(site, 'data');
  const json = await readFile(path.join(data, 'index.json'), 'utf8').catch(() => {
    throw new Error(`${site}: There is no built site here.`);
  });
  const index = decodeLibraryIndex(json);
  if (!index.ok) throw new Error(`${site}: ${whyUnread(index.isOtherFormat)}`);
  const read = readFrom(data);
  return { index: index.value, store: await SearchStore.open(index.value.search, read), read };
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
