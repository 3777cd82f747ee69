import { type LedgerEntry, unpackPlaces } from '../../model/index.ts';
import { ledgerQuery, placesOfContact } from '../data/contactQueries.ts';
import { eventListQuery } from '../data/eventQueries.ts';
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

/** Who, and when, where that is known. */
function labelOf({ participants, day }: LedgerEntry) {
  const names = participants.map(({ name }) => name);
  return {
    zh: `${names.join('、')}${day === null ? '' : `（${day}）`}`,
    en: `${names.join(', ')}${day === null ? '' : ` (${day})`}`,
  };
}
