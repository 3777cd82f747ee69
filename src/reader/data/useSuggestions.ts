import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleCard, ArticleRecord } from '../../model/index.ts';
import type { FoundCard } from '../../store/index.ts';
import { aroundQuery } from './cardQueries.ts';
import type { Library } from './library.ts';
import { type Suggestion, suggestArticles } from './suggestions.ts';
import { useCard } from './useLibrary.ts';

/** Articles to set beside the chosen ones, the best first; suspends until those near the first of them are there. */
export function useSuggestions(library: Library, chosen: readonly ArticleRecord[]): readonly Suggestion[] {
  const first = useCard(library, chosen[0]?.article.id ?? '');
  const others = useAround(library, first);
  return useMemo(() => suggestArticles(chosen, others, Number.POSITIVE_INFINITY), [chosen, others]);
}

function useAround(library: Library, found: FoundCard | null): readonly ArticleCard[] {
  // Where it is no article of the archive, those at its beginning are as near as any.
  const near = found ?? { place: 0 };
  return useSuspenseQuery(aroundQuery(library, near, useQueryClient())).data;
}
