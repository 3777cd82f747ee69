import type { QueryClient } from '@tanstack/react-query';
import type { ArticleRecord } from '../../model/index.ts';
import { comparedIn, MOST_WITNESSES } from '../ui/address.ts';
import type { ScreenAddress } from '../ui/lazyScreen.tsx';
import { cardQuery } from './cardQueries.ts';
import { libraryOf } from './library.ts';
import { articleQuery, libraryQuery } from './queries.ts';

/** What an address calls the articles that its screen shows whole. Throws where it is no address. */
export function namesOfAddress({ path, query }: ScreenAddress): string[] {
  if (path.startsWith('/a/')) return [decodeURIComponent(path.slice('/a/'.length))];
  return path === '/compare' ? comparedIn(query).slice(0, MOST_WITNESSES) : [];
}

/**
 * The articles that an address shows whole, each once, without those that the archive does not have. They need not wait
 * for the screen that shows them. Rejects where one cannot be had.
 */
export async function articlesOfAddress(
  client: QueryClient,
  address: ScreenAddress,
): Promise<ArticleRecord[]> {
  const names = namesOfAddress(address);
  if (names.length === 0) return [];
  const library = libraryOf(await client.ensureQueryData(libraryQuery));
  const records = await Promise.all(
    names.map(async (name) => {
      const found = await client.ensureQueryData(cardQuery(library, name, client));
      return found ? [await client.ensureQueryData(articleQuery(found, client))] : [];
    }),
  );
  return [...new Set(records.flat())];
}
