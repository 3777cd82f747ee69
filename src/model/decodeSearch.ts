import * as z from 'zod/mini';
import { type Decoded, decode } from './decode.ts';
import { searchChunk, searchDirectory, searchedShard, searchPlaces, searchRoot } from './schemas/search.ts';
import type { SearchedArticle } from './searchedArticle.ts';
import type { SearchChunk, SearchDirectory, SearchPlaces, SearchRoot } from './searchIndex.ts';

/** Decodes the file where a search begins. */
export function decodeSearchRoot(json: string): Decoded<SearchRoot> {
  return decode(searchRoot, json);
}

/** Decodes the shards of a stretch of the archive. */
export function decodeSearchPlaces(json: string): Decoded<SearchPlaces> {
  return decode(searchPlaces, json);
}

/** Decodes a directory of keys. */
export function decodeSearchDirectory(json: string): Decoded<SearchDirectory> {
  return decode(searchDirectory, json);
}

/** Decodes the articles of some keys. */
export function decodeSearchChunk(json: string): Decoded<SearchChunk> {
  return decode(searchChunk, json);
}

/** Decodes of a shard of articles what a search reads, which is quicker than all of it. */
export function decodeSearchedShard(json: string): Decoded<{ readonly records: readonly SearchedArticle[] }> {
  return decode(searchedShard, json);
}

/** Decodes any file that a search reads before it reads postings: for who knows no more than its folder. */
export function decodeSearchFile(json: string): Decoded<SearchRoot | SearchPlaces | SearchDirectory> {
  return decode(z.union([searchRoot, searchPlaces, searchDirectory]), json);
}
