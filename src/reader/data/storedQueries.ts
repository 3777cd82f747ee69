import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ArticleCard, ArticleRecord } from '../../model/index.ts';
import type {
  CardFilter,
  CardPage,
  CardRange,
  EngineStore,
  FoundCard,
  StoreFacets,
} from '../../store/index.ts';
import { type Library, takeIn } from './library.ts';

/** What asks an engine comes when it is needed: sites that have their data beside them never do. */
async function store(): Promise<EngineStore> {
  const { openedStore } = await import('./storedArchive.ts');
  return openedStore();
}

/** In `FoundCard.place`: the archive's order is known to nobody. */
const NO_PLACE = -1;

/** The article that a name means; its record is then at hand as well. */
export async function storedCard(
  library: Library,
  name: string,
  client: QueryClient,
): Promise<FoundCard | null> {
  const found = await (await store()).article(name);
  if (!found) return null;
  const { card, record } = found;
  takeIn(library, { articles: [card] });
  client.setQueryData(['article', card.id], record);
  return { card, place: NO_PLACE };
}

/** So many cards before and after an article; the first ones of the archive where there is none. */
export async function storedAround(
  library: Library,
  card: ArticleCard | undefined,
  count: number,
): Promise<ArticleCard[]> {
  const range = { count, ...(card && { after: card }) };
  const [before, after] = await Promise.all([
    storedCards(library, ANY, { order: 'newest', ...range }),
    storedCards(library, ANY, { order: 'oldest', ...range }),
  ]);
  return [...before.cards.toReversed(), ...after.cards];
}

const ANY: CardFilter = { chosen: {} };

async function storedCards(library: Library, filter: CardFilter, range: CardRange): Promise<CardPage> {
  const page = await (await store()).cards(filter, range);
  takeIn(library, { articles: page.cards });
  return page;
}

/** Cards that come at a time. */
const CARDS_A_PAGE = 40;

/** The cards that pass, page after page. */
export function storedCardsQuery(library: Library, filter: CardFilter, order: CardRange['order']) {
  return infiniteQueryOptions({
    queryKey: ['storedCards', filter, order],
    queryFn: ({ pageParam }) =>
      storedCards(library, filter, { order, count: CARDS_A_PAGE, ...(pageParam && { after: pageParam }) }),
    initialPageParam: undefined as ArticleCard | undefined,
    getNextPageParam: ({ cards }) => (cards.length < CARDS_A_PAGE ? undefined : cards.at(-1)),
  });
}

/** Whole articles are larger than cards by far. */
const ARTICLES_A_PAGE = 20;

/** All articles that pass, whole and in the order of time; some come at a time, as they are taken. */
export async function* storedArticles(filter: CardFilter): AsyncGenerator<ArticleRecord> {
  let after: ArticleCard | undefined;
  do {
    const found = await (await store()).articles(filter, {
      order: 'oldest',
      count: ARTICLES_A_PAGE,
      ...(after && { after }),
    });
    for (const { record } of found) yield record;
    after = found.length < ARTICLES_A_PAGE ? undefined : found.at(-1)?.card;
  } while (after);
}

/** How many articles there are of each outlet and day. */
export function storedFacetsQuery(filter: CardFilter) {
  return queryOptions({
    queryKey: ['storedFacets', filter],
    queryFn: async (): Promise<StoreFacets> => (await store()).facets(filter, ['outlet']),
  });
}
