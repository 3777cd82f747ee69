/** Store: where an archive is to be had, and how an article, a list, a count or an answer is asked of it. */
export { FetchFailure, type FetchFailureReason } from './fetchFailure.ts';
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
  type FoundCard,
  foundAt,
  type LoadedChunk,
  type Meant,
  meantIn,
  shortenedIn,
} from './site/findCard.ts';
