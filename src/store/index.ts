/** Store: where an archive is to be had, and how an article, a list, a count or an answer is asked of it. */
export type {
  ArchiveFacts,
  ArchiveStore,
  ArticleFamilies,
  CardFilter,
  CardPage,
  CardRange,
  StoreAnswer,
  StoredArticle,
  StoreFacets,
} from './archiveStore.ts';
export { archiveDocument, articleDocument } from './engine/documents.ts';
export type { AskEngine, EngineAnswer } from './engine/engineReply.ts';
export { EngineStore } from './engine/engineStore.ts';
export { STORE_MAPPING } from './engine/storeMapping.ts';
export { FETCH_FAILURES, FetchFailure, type FetchFailureReason, unwrap } from './fetchFailure.ts';
export { isCalled, nameWithoutOutlet, outletIn, parseName } from './site/articleName.ts';
export {
  type CardPlaces,
  type ChunkPlace,
  cardOnly,
  chunkAt,
  chunkPlaces,
  chunksFor,
  findCard,
} from './site/cardPlaces.ts';
export {
  cardIn,
  eachOnce,
  type FiledCard,
  type FoundCard,
  foundAt,
  type LoadedChunk,
  type Meant,
  meantIn,
  shortenedIn,
} from './site/findCard.ts';
export { SiteStore } from './site/siteStore.ts';
