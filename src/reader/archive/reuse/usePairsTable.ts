import type { QueryClient } from '@tanstack/react-query';
import { isoPublished } from '../../../citation/published.ts';
import type { Library } from '../../data/library.ts';
import { useSourceName } from '../../ui/SourceName.tsx';
import type { FigureTable } from '../figure/figureTable.ts';
import { cardsAt } from '../useCardsAt.ts';
import type { ListedPair } from './pairsOfRow.ts';

const COLUMNS = [
  'otherOutlet',
  'other',
  'otherTitle',
  'otherPublished',
  'outlet',
  'article',
  'title',
  'published',
  'order',
  'characters',
  'shared',
  'verbatim',
] as const;

/** All pairs with their articles, for a file: their cards are fetched for it. */
export function usePairsTable(
  library: Library,
  pairs: readonly ListedPair[],
  client: QueryClient,
): () => Promise<FigureTable> {
  const nameOf = useSourceName();
  return async () => {
    const cardAt = await cardsAt(
      library,
      pairs.flatMap(({ other, article }) => [other, article]),
      client,
    );
    const rows = pairs.flatMap(({ other, article, order, shared, verbatim }) => {
      const [one, own] = [cardAt(other), cardAt(article)];
      if (!one || !own) return [];
      return {
        otherOutlet: nameOf(library.sources.get(one.sourceId)),
        other: one.id,
        otherTitle: one.title,
        otherPublished: isoPublished(one),
        outlet: nameOf(library.sources.get(own.sourceId)),
        article: own.id,
        title: own.title,
        published: isoPublished(own),
        order,
        characters: own.length,
        shared,
        verbatim,
      };
    });
    return { columns: COLUMNS.map((key) => ({ key, label: key })), rows };
  };
}
