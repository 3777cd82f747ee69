import type { QueryClient } from '@tanstack/react-query';
import { MOST_WITNESSES, parseList } from '../ui/address.ts';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { cardQuery } from './cardQueries.ts';
import { libraryOf } from './library.ts';
import { articleQuery, libraryQuery } from './queries.ts';

/**
 * Gets the articles that an address shows whole, while the screen itself still comes: else their texts would be asked for
 * when the screen is there to ask. Those that the archive does not have are passed over. Rejects where one cannot be had.
 */
export async function prepareArticles(client: QueryClient, address: ScreenAddress): Promise<void> {
  const names = namesIn(address);
  if (names.length === 0) return;
  const library = libraryOf(await client.ensureQueryData(libraryQuery));
  const prepare = async (name: string) => {
    const found = await client.ensureQueryData(cardQuery(library, name, client));
    if (found) await client.ensureQueryData(articleQuery(found, client));
  };
  await Promise.all(names.map(prepare));
}

/** What an address calls the articles that its screen shows whole. */
function namesIn({ path, query }: ScreenAddress): string[] {
  if (path.startsWith('/a/')) return [decodeURIComponent(path.slice('/a/'.length))];
  return path === '/compare' ? parseList(query.get('a')).slice(0, MOST_WITNESSES) : [];
}
