import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { nameGroupsOf } from '../collation/index.ts';
import { dataPath, decodeLibraryIndex } from '../model/index.ts';
import type { ReadData } from '../search/index.ts';
import { SiteStore } from '../store/index.ts';
import { noSiteAt } from './refusal.ts';
import { sha256Of } from './sha256Of.ts';

/** Opens the data of a built site. Throws a sentence where there is none, or it is damaged. */
export async function openSite(site: string): Promise<SiteStore> {
  const data = path.join(site, 'data');
  const json = await readFile(path.join(data, 'index.json'), 'utf8').catch(() => {
    throw new Error(noSiteAt(site));
  });
  const index = decodeLibraryIndex(json);
  if (!index.ok) throw new Error(`${site}: ${whyUnread(index.isOtherFormat)}`);
  return new SiteStore(index.value, nameGroupsOf(index.value.names), readFrom(data));
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
