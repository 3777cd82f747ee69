import type { QueryClient } from '@tanstack/react-query';
import { type LedgerEntry, PlaceSet, unpackPlaces } from '../../model/index.ts';
import { chunksFor } from '../../store/index.ts';
import { ledgerQuery, placesOfContact } from '../data/contactQueries.ts';
import { eventListQuery } from '../data/eventQueries.ts';
import type { Library } from '../data/library.ts';
import { chunkQuery } from '../data/queries.ts';
import type { ReadingStore } from '../reading/readingStore.ts';
import { loadReading } from '../reading/useReading.ts';
import { searchQuery } from '../workers/searchQuery.ts';
import type { LoadPlaceSet } from './placeSets.ts';

/** The articles of an event. */
export const loadEventPlaces: LoadPlaceSet = async (client, { index, columns }, id) => {
  const { events } = await client.ensureQueryData(eventListQuery(index));
  const entry = events.find((event) => event.id === id);
  if (!entry) return null;
  const label = entry.name ?? { zh: entry.headline, en: entry.headline };
  return { label, places: unpackPlaces(entry.places, columns.count) };
};

/** The articles that tell of a contact. */
export const loadContactPlaces: LoadPlaceSet = async (client, { index }, id) => {
  const ledger = await client.ensureQueryData(ledgerQuery(index));
  const entry = ledger.byId.get(id);
  return entry ? { label: labelOf(entry), places: placesOfContact(ledger, id) } : null;
};

/** So few candidates are all read: then the articles are those that have the words, and no others. */
const MOST_READ = 60;

/** The articles that a search finds; of very many, those that its index names. */
export const loadFoundPlaces: LoadPlaceSet = async (client, { index }, query) => {
  const request = { query, sort: 'newest', hasVariants: true, limit: 1, mostRead: MOST_READ } as const;
  const { places, count } = await client.ensureQueryData(searchQuery(index, request));
  const label = count.isExact ? { zh: query, en: query } : { zh: `${query}（约）`, en: `${query} (about)` };
  return { label, places };
};

/** Articles with a star, those not read yet, or those that are both; null for any other word. */
export const loadReadingPlaces: LoadPlaceSet = async (client, library, asked) => {
  const store = await loadReading();
  followReading(client, store);
  const records = [...store.state().records];
  const { count } = library.columns;
  const idsWith = (mark: 'read' | 'starred') =>
    records.filter(([, record]) => record[mark] !== undefined).map(([id]) => id);
  const starred = () => placesOfIds(client, library, idsWith('starred'));
  const unread = async () =>
    PlaceSet.all(count).without(PlaceSet.of(await placesOfIds(client, library, idsWith('read')), count));
  if (asked === 'starred') return { label: READING_LABELS.starred, places: await starred() };
  if (asked === 'unread') return { label: READING_LABELS.unread, places: (await unread()).places() };
  if (asked !== 'starred,unread') return null;
  const both = PlaceSet.of(await starred(), count).and(await unread());
  return { label: READING_LABELS.both, places: both.places() };
};

const READING_LABELS = {
  starred: { zh: '加星', en: 'starred' },
  unread: { zh: '未读', en: 'unread' },
  both: { zh: '加星而未读', en: 'starred and unread' },
} as const;

const followed = new WeakSet<QueryClient>();

/** What is shown by star or by what was read follows every change of it, in another tab too. */
function followReading(client: QueryClient, store: ReadingStore): void {
  if (followed.has(client)) return;
  followed.add(client);
  const queryKey = ['places', 'reading'];
  store.subscribe(() => {
    client.removeQueries({ queryKey, type: 'inactive' });
    void client.invalidateQueries({ queryKey });
  });
}

/** The places of the articles that the archive has, in the chunks that can have them. */
async function placesOfIds(client: QueryClient, library: Library, ids: readonly string[]): Promise<number[]> {
  const wanted = new Set(ids);
  const chunks = new Set(ids.flatMap((id) => chunksFor(library, id)));
  const places = await Promise.all(
    [...chunks].map(async (chunk) => {
      const { articles } = await client.ensureQueryData(chunkQuery(library, chunk));
      return articles.flatMap(({ id }, at) => (wanted.has(id) ? [chunk.from + at] : []));
    }),
  );
  return places.flat();
}

/** Who, and when, where that is known. */
function labelOf({ participants, day }: LedgerEntry) {
  const names = participants.map(({ name }) => name);
  return {
    zh: `${names.join('、')}${day === null ? '' : `（${day}）`}`,
    en: `${names.join(', ')}${day === null ? '' : ` (${day})`}`,
  };
}
