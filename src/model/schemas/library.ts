import * as z from 'zod/mini';
import { eventsRef } from './events.ts';
import { count, format, hash, id, known, mention, packed, shardRef, source } from './values.ts';

/** `ArticleCard` */
export const card = z.object({
  ...known,
  isReadout: z.boolean(),
  shard: count,
  length: count,
  excerpt: z.string(),
  imageCount: count,
  sharedWith: z.array(
    z.object({ sourceId: z.string(), article: id, shared: count, verbatim: count, further: count }),
  ),
  furtherOutlets: count,
});

/** `CardChunk` */
export const cardChunk = z.object({
  format,
  shards: z.array(z.object({ sha256: hash, sources: shardRef })),
  articles: z.array(card),
  aliases: z.array(z.object({ id, article: id })),
});

/** `LibraryIndex` */
export const libraryIndex = z.object({
  format,
  timeZone: z.string(),
  sources: z.array(source),
  marks: z.object({ minutes: packed, sources: packed, dayOnly: packed, shared: packed, shares: packed }),
  chunks: z.array(z.object({ sha256: hash, articles: count })),
  cards: z.exactOptional(cardChunk),
  languages: z.array(z.object({ lang: z.string(), articles: count })),
  closestPairs: z.array(z.object({ articles: z.tuple([mention, mention]), shared: count })),
  names: z.array(z.array(z.string()).check(z.minLength(1), z.maxLength(64))),
  facets: z.object({ names: shardRef, properties: shardRef }),
  people: shardRef,
  counts: z.object({ inputs: count, published: count, copies: count, skipped: count }),
  report: z.object({ sha256: hash, errors: count, warnings: count }),
  overview: shardRef,
  contacts: z.object({ sha256: hash, contacts: count }),
  events: eventsRef,
  search: shardRef,
  isSample: z.exactOptional(z.literal(true)),
  quotesOnly: z.exactOptional(z.object({ published: count, characters: count })),
});

/** `Report` */
export const report = z.object({
  format,
  problems: z.array(
    z.object({
      severity: z.enum(['error', 'warning']),
      code: z.string(),
      file: z.string(),
      line: z.exactOptional(count),
      column: z.exactOptional(count),
      what: z.string(),
      hint: z.string(),
      details: z.exactOptional(
        z.object({
          field: z.exactOptional(z.string()),
          count: z.exactOptional(count),
          values: z.exactOptional(
            z.array(z.object({ value: z.string(), from: z.exactOptional(z.string()) })),
          ),
        }),
      ),
    }),
  ),
  widestPassages: z.array(
    z.object({
      excerpt: z.string(),
      lang: z.string(),
      length: count,
      from: count,
      articles: z.array(mention),
    }),
  ),
});
