import { nameGroupsOf } from '../../collation/index.ts';
import type { LibraryIndex, SearchedArticle, TextRange } from '../../model/index.ts';
import {
  type ReadData,
  rangesInText,
  type SearchAnswer,
  Searcher,
  type SearchRequest,
  SearchStore,
  searchedArchiveOf,
  titleMarks,
  wantedTerms,
} from '../../search/index.ts';
import { type AskEngine, EngineStore, type StoreAnswer } from '../../store/index.ts';

/** What a search needs of an archive's index. */
export type SearchedIndex = Pick<
  LibraryIndex,
  'timeZone' | 'sources' | 'marks' | 'languages' | 'names' | 'search'
>;

/** What answers queries: the files of a site, or a store. */
interface OpenedSearch {
  readonly parse: Searcher['parse'];
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
}

let searcher: Promise<OpenedSearch> | undefined;

/** Opens an archive's search; `read` asks the page, which has the one way to the network. */
export async function openSearch(index: SearchedIndex, read: ReadData): Promise<void> {
  searcher = SearchStore.open(index.search, read).then(
    (store) => new Searcher(store, searchedArchiveOf(index, nameGroupsOf(index.names))),
  );
  await searcher;
}

/** Opens the search of a store; `ask` asks the page, as `read` does. */
export async function openStore(ask: AskEngine): Promise<void> {
  searcher = EngineStore.open(ask, nameGroupsOf).then((store) => ({
    parse: (request) => store.parse(request),
    search: async (request) => withoutPlaces(await store.search(request)),
  }));
  await searcher;
}

/** A store has no order of its own: nothing of its answers has a place in one. */
function withoutPlaces({ hits, ...answer }: StoreAnswer): SearchAnswer {
  return { ...answer, places: [], hits: hits.map((hit) => ({ ...hit, place: -1 })) };
}

/** Answers a query. */
export async function search(request: SearchRequest): Promise<SearchAnswer> {
  return (await opened()).search(request);
}

/** Where a query's words stand in an article: in its headline, and in its text. */
export async function rangesOf(
  request: Pick<SearchRequest, 'query' | 'hasVariants'>,
  article: SearchedArticle,
): Promise<{ readonly title: readonly TextRange[]; readonly text: readonly TextRange[] }> {
  const terms = wantedTerms((await opened()).parse(request));
  return { title: titleMarks(article, terms), text: rangesInText(article, terms) };
}

async function opened(): Promise<OpenedSearch> {
  if (!searcher) throw new Error('no archive was opened');
  return searcher;
}
