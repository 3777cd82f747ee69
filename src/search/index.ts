/** Search: what an index holds, what a query asks, which articles answer it, in which order, and what is shown of them. */
export { type ArticleFacts, dayNumberOfFacts } from './candidates.ts';
export { FacetStore } from './facetStore.ts';
export {
  chosenFacets,
  countByDay,
  countedDays,
  type DayCount,
  type FacetCount,
  type Facets,
  filterPlaces,
  NO_FILTER,
  SEARCH_FACETS,
  type SearchChoice,
  type SearchFacet,
  type SearchFilter,
  shownCounts,
} from './facets.ts';
export { formsOf, isFoundByForms } from './findTerms.ts';
export { type FoundArticle, type Hit, type HitArticle, hitsOf, sortFound } from './hit.ts';
export { type Key, KeyCollector, TOKENIZER } from './keys.ts';
export { matchesQuery } from './matchArticle.ts';
export { NameVariants } from './nameVariants.ts';
export { parseQuery } from './parseQuery.ts';
export { ListWriter, type PostingLists, readLists } from './postings.ts';
export { preparedOf } from './preparedArticle.ts';
export {
  type Condition,
  QUERY_PROBLEMS,
  type Query,
  type QueryProblem,
  type QueryProblemCode,
  type Term,
  wantedTerms,
} from './query.ts';
export {
  nothingAsked,
  type SearchAnswer,
  Searcher,
  type SearchRequest,
} from './search.ts';
export { type SearchedArchive, searchedArchiveOf } from './searchedArchive.ts';
export { type ReadData, SearchDataError, SearchStore } from './searchStore.ts';
export { rangesInText, type Snippet, titleMarks } from './snippet.ts';
export { SORTS, type Sort } from './sort.ts';
