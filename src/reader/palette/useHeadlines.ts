import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Library } from '../data/library.ts';
import { searchQuery } from '../workers/searchQuery.ts';
import { headlineQueries } from './paletteItem.ts';
import type { PaletteArticle } from './usePlaces.ts';

/** Who types on asks for something else, in milliseconds. */
const PAUSE_MS = 180;
/** Articles that are read for one question at most. */
const MOST_READ = 12;

/** Articles of a large archive whose headlines may be meant: the search's own, which need not all be at hand. */
export function useHeadlines(
  library: Library,
  typed: string,
): { found: PaletteArticle[]; isAsking: boolean } {
  const asked = useSettled(typed);
  const isAtHand = library.index.cards !== undefined && library.columns.count > 0;
  const queries = isAtHand ? [] : headlineQueries(asked);
  const answers = useQueries({
    queries: queries.map((query) =>
      searchQuery(library.index, {
        query,
        sort: 'rank',
        hasVariants: true,
        limit: MOST_READ,
        mostRead: MOST_READ,
      }),
    ),
  });
  const found = answers.flatMap(({ data }) => data?.hits ?? []).map(({ article }) => article);
  return { found, isAsking: !isAtHand && (typed !== asked || answers.some(({ isPending }) => isPending)) };
}

function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
