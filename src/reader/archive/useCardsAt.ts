import { type QueryClient, useQueries } from '@tanstack/react-query';
import type { ArticleCard } from '../../model/index.ts';
import { type ChunkPlace, chunkAt } from '../../store/index.ts';
import type { Library } from '../data/library.ts';
import { chunkQuery } from '../data/queries.ts';

/** The cards at some places of the archive's order, as far as they have come. What fails is thrown to the part's boundary. */
export function useCardsAt(
  library: Library,
  places: readonly number[],
): (place: number) => ArticleCard | undefined {
  const chunks = chunksOf(library, places);
  const loaded = useQueries({
    queries: chunks.map((chunk) => ({ ...chunkQuery(library, chunk), throwOnError: true })),
  });
  return (place) => {
    const at = chunks.findIndex(({ from, to }) => from <= place && place < to);
    return loaded[at]?.data?.articles[place - (chunks[at]?.from ?? 0)];
  };
}

/** The same at once, in the order of the places, when all of them have come. Throws a `FetchFailure`. */
export async function cardsAt(
  library: Library,
  places: readonly number[],
  client: QueryClient,
): Promise<(place: number) => ArticleCard | undefined> {
  const cards = new Map<number, ArticleCard>();
  for (const chunk of chunksOf(library, places)) {
    const { articles } = await client.ensureQueryData(chunkQuery(library, chunk));
    articles.forEach((card, at) => {
      cards.set(chunk.from + at, card);
    });
  }
  return (place) => cards.get(place);
}

function chunksOf(library: Library, places: readonly number[]): ChunkPlace[] {
  return [...new Set(places.flatMap((place) => chunkAt(library, place) ?? []))];
}
