import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { chunkAt, type FoundCard, foundAt, type LoadedChunk } from '../../store/index.ts';
import type { Library } from './library.ts';
import { chunkQuery } from './queries.ts';

/** The articles at some places of the archive's order, in the order asked for; a place beyond its end has none. */
export function cardsAtQuery(library: Library, places: readonly number[], client: QueryClient) {
  return queryOptions({
    queryKey: ['cardsAt', places],
    queryFn: async (): Promise<readonly FoundCard[]> => {
      const chunks = [...new Set(places.flatMap((place) => chunkAt(library, place) ?? []))];
      const loaded = await Promise.all(
        chunks.map(async (at): Promise<LoadedChunk> => {
          return { at, chunk: await client.ensureQueryData(chunkQuery(library, at)) };
        }),
      );
      return places.flatMap((place) => {
        const own = loaded.find(({ at }) => at.from <= place && place < at.to);
        return (own && foundAt(own, place - own.at.from)) ?? [];
      });
    },
  });
}
