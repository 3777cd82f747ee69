import { nameGroupsOf } from '../../collation/index.ts';
import type { LibraryIndex, SearchedArticle, TextRange } from '../../model/index.ts';
import {
  FacetStore,
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

/** What a search needs of an archive's index. */
export type SearchedIndex = Pick<
  LibraryIndex,
  'timeZone' | 'sources' | 'marks' | 'languages' | 'names' | 'search' | 'facets'
>;

let searcher: Promise<Searcher> | undefined;

/** Opens an archive's search; `read` asks the page, which has the one way to the network. */
export async function openSearch(index: SearchedIndex, read: ReadData): Promise<void> {
  const archive = searchedArchiveOf(index, nameGroupsOf(index.names));
  const facets = new FacetStore(archive, { refs: index.facets, read });
  searcher = SearchStore.open(index.search, read).then((store) => new Searcher(store, archive, facets));
  await searcher;
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

async function opened(): Promise<Searcher> {
  if (!searcher) throw new Error('no archive was opened');
  return searcher;
}
