import { nameGroupsOf } from '../../collation/index.ts';
import type { LibraryIndex, SearchedArticle, TextRange } from '../../model/index.ts';
import {
  type ReadData,
  rangesInText,
  type SearchAnswer,
  type SearchRequest,
  titleMarks,
  wantedTerms,
} from '../../search/index.ts';
import { type AskEngine, EngineStore, SiteStore, type StoreAnswer } from '../../store/index.ts';

let store: Promise<SiteStore | EngineStore> | undefined;

/** Opens an archive's search; `read` asks the page, which has the one way to the network. */
export async function openSearch(index: LibraryIndex, read: ReadData): Promise<void> {
  store = Promise.resolve(new SiteStore(index, nameGroupsOf(index.names), read));
}

/** Opens the search of an engine; `ask` asks the page, as `read` does. */
export async function openStore(ask: AskEngine): Promise<void> {
  store = EngineStore.open(ask, nameGroupsOf);
  await store;
}

/** Answers a query. */
export async function search(request: SearchRequest): Promise<SearchAnswer> {
  return withPlaces(await (await opened()).search(request));
}

/** An engine's archive has no order of its own: what it answers has no place in one. */
function withPlaces(answer: StoreAnswer): SearchAnswer {
  return { places: [], ...answer, hits: answer.hits.map((hit) => ({ place: -1, ...hit })) };
}

/** Where a query's words stand in an article: in its headline, and in its text. */
export async function rangesOf(
  request: Pick<SearchRequest, 'query' | 'hasVariants'>,
  article: SearchedArticle,
): Promise<{ readonly title: readonly TextRange[]; readonly text: readonly TextRange[] }> {
  const terms = wantedTerms(await (await opened()).parse(request));
  return { title: titleMarks(article, terms), text: rangesInText(article, terms) };
}

async function opened(): Promise<SiteStore | EngineStore> {
  if (!store) throw new Error('no archive was opened');
  return store;
}
