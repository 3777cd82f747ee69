/** Search: what an index holds, what a query asks, which articles answer it, in which order, and what is shown of them. */
export type { ArticleFacts } from './candidates.ts';
export type { FacetCount, Facets } from './facets.ts';
export { findTerms, mergedRanges } from './findTerms.ts';
export { type Hit, type HitArticle, SORTS, type Sort } from './hit.ts';
export { type Key, KeyCollector, TOKENIZER } from './keys.ts';
export { nameVariantsOf } from './nameVariants.ts';
export { parseQuery, type QueryWorld } from './parseQuery.ts';
export { ListWriter, type PostingLists } from './postings.ts';
export {
  QUERY_PROBLEMS,
  type Query,
  type QueryProblem,
  type QueryProblemCode,
  type Term,
  type TermVariant,
  wantedTerms,
} from './query.ts';
export {
  type FoundCount,
  type SearchAnswer,
  type SearchedArchive,
  Searcher,
  type SearchFilter,
  type SearchRequest,
} from './search.ts';
export { searchedArchiveOf } from './searchedArchive.ts';
export { type ReadData, SearchDataError, SearchStore } from './searchStore.ts';
export { rangesInText, type Snippet, titleMarks } from './snippet.ts';
