import { nameGroupsOf } from '../../collation/index.ts';
import { FORMAT_VERSION, type LibraryIndex } from '../../model/index.ts';
import { EngineStore } from '../../store/index.ts';
import { askStore } from './fetchJson.ts';

let opened: Promise<EngineStore> | undefined;

/** The store that the page asks. Rejects with a `FetchFailure`; who asks next then asks anew. */
export function openedStore(): Promise<EngineStore> {
  opened ??= EngineStore.open(askStore, nameGroupsOf);
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** Files that a store has not. The screens that need one are not there. */
const NOWHERE = { sha256: '' };

const NO_MARKS = { minutes: '', sources: '', dayOnly: '', shared: '', shares: '' };

/** What the page begins with: what the archive is, and not one of its articles. */
export async function storedIndex(): Promise<LibraryIndex> {
  const { timeZone, sources, languages, names } = (await openedStore()).archive;
  return {
    format: FORMAT_VERSION,
    timeZone,
    sources,
    languages,
    names,
    marks: NO_MARKS,
    chunks: [],
    closestPairs: [],
    facets: { names: NOWHERE, properties: NOWHERE },
    people: NOWHERE,
    counts: { inputs: 0, published: 0, copies: 0, skipped: 0 },
    report: { ...NOWHERE, errors: 0, warnings: 0 },
    overview: NOWHERE,
    contacts: { ...NOWHERE, contacts: 0 },
    events: { ...NOWHERE, markers: NOWHERE, events: 0, dates: 0 },
    search: NOWHERE,
  };
}
