import { useQueries, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { FoundCard } from '../../store/index.ts';
import { cardQuery } from './cardQueries.ts';
import { type Library, libraryOf } from './library.ts';
import { libraryQuery } from './queries.ts';

/** The archive; suspends until its index is there. */
export function useLibrary(): Library {
  return libraryOf(useSuspenseQuery(libraryQuery).data);
}

/** The article of that name, or null where the archive has none; suspends until that is known. */
export function useCard(library: Library, name: string): FoundCard | null {
  return useSuspenseQuery(cardQuery(library, name, useQueryClient())).data;
}

/**
 * The articles of these names, in their order, each once; null stands for one that the archive does not have, undefined
 * for one that is still on its way. What fails is thrown to the screen's boundary.
 */
export function useCards(
  library: Library,
  names: readonly string[],
): readonly (FoundCard | null | undefined)[] {
  const client = useQueryClient();
  return useQueries({
    queries: names.map((name) => ({ ...cardQuery(library, name, client), throwOnError: true })),
    combine: dataOf,
  });
}

function dataOf<T>(results: readonly { data: T | undefined }[]): readonly (T | undefined)[] {
  return results.map(({ data }) => data);
}
