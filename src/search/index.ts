/** Search: what an index holds, what a query asks, which articles answer it, in which order, and what is shown of them. */
export type { ArticleFacts } from './candidates.ts';
export { FacetStore } from './facetStore.ts';
export {
  type FacetCount,
  type Facets,
  SEARCH_FACETS,
  type SearchChoice,
  type SearchFacet,
  type SearchFilter,
} from './facets.ts';
export { type Hit, type HitArticle, SORTS, type Sort } from './hit.ts';
export { type Key, KeyCollector, slotOfKey, TOKENIZER } from './keys.ts';
export { nameVariantsOf } from './nameVariants.ts';
export { parseQuery } from './parseQuery.ts';
export { ListWriter, type PostingLists, readLists } from './postings.ts';
export {
  QUERY_PROBLEMS,
  type QueryProblem,
  type QueryProblemCode,
  type Term,
  wantedTerms,
} from './query.ts';
export {
  type SearchAnswer,
  Searcher,
  type SearchRequest,
} from './search.ts';
export { searchedArchiveOf } from './searchedArchive.ts';
export { type ReadData, SearchDataError, SearchStore } from './searchStore.ts';
export { rangesInText, type Snippet, titleMarks } from './snippet.ts';
