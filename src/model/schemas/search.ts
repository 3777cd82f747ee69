import * as z from 'zod/mini';
import { count, format, hash, id, known, range } from './values.ts';

const key = z.int().check(z.minimum(0), z.maximum(0xffffffff));
const keyedRefs = z.array(z.object({ first: key, sha256: hash }));
const placesRefs = z.array(z.object({ articles: count, sha256: hash }));
const bits = z.string().check(z.regex(/^[A-Za-z0-9_-]*$/, 'not base64url'));

/** `SearchRoot` */
export const searchRoot = z.object({
  format,
  tokenizer: z.string(),
  places: placesRefs,
  except: z.exactOptional(z.array(z.string())),
  postings: z.exactOptional(z.object({ text: keyedRefs, title: keyedRefs })),
});

/** `SearchPlaces` */
export const searchPlaces = z.object({ format, shards: placesRefs });

/** `SearchDirectory` */
export const searchDirectory = z.object({ format, chunks: keyedRefs });

/** `SearchChunk` */
export const searchChunk = z.object({ format, keys: count, lists: bits });

/** `SearchedArticle` */
export const searchedRecord = z.object({
  article: z.object({
    ...known,
    isReadout: z.boolean(),
    blocks: z.array(z.object({ text: z.string() })),
  }),
  shared: z.array(z.object({ range, articles: z.array(id) })),
});

/** What a search reads of a shard. */
export const searchedShard = z.object({ format, records: z.array(searchedRecord) });
