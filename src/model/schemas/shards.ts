import * as z from 'zod/mini';
import { eventMention } from './events.ts';
import {
  count,
  format,
  hash,
  id,
  imageAddress,
  known,
  mention,
  range,
  relation,
  webAddress,
} from './values.ts';

const block = z.object({
  kind: z.enum(['paragraph', 'heading', 'listItem', 'quote', 'code', 'table', 'figure', 'caption']),
  text: z.string(),
  /** Left out where it is the text itself. */
  html: z.exactOptional(z.string()),
  level: z.exactOptional(z.int().check(z.minimum(1), z.maximum(6))),
  number: z.exactOptional(z.int()),
  depth: z.exactOptional(z.int().check(z.minimum(2))),
  image: z.exactOptional(
    z.object({
      src: imageAddress,
      alt: z.string(),
      width: z.exactOptional(z.number()),
      height: z.exactOptional(z.number()),
    }),
  ),
  furniture: z.exactOptional(z.string()),
  lang: z.exactOptional(z.string()),
});

const provenance = z.object({
  file: z.string(),
  sha256: hash,
  bytes: count,
  charset: z.string(),
  url: z.exactOptional(webAddress),
  dateAsWritten: z.exactOptional(z.string()),
  origins: z.array(z.object({ field: z.string(), from: z.string(), line: z.exactOptional(count) })),
  repairs: z.array(z.object({ rule: z.string(), count, detail: z.string() })),
  removals: z.array(z.object({ rule: z.string(), count, texts: z.array(z.string()) })),
  copies: z.exactOptional(
    z.array(
      z.object({
        file: z.string(),
        sha256: hash,
        id,
        same: z.enum(['bytes', 'text']),
        url: z.exactOptional(webAddress),
        dateAsWritten: z.exactOptional(z.string()),
      }),
    ),
  ),
});

const article = z.object({
  ...known,
  authors: z.exactOptional(z.array(z.string()).check(z.minLength(1), z.maxLength(50))),
  categories: z.array(z.string()),
  isReadout: z.boolean(),
  blocks: z.array(block),
  provenance,
});

const sharedPassage = z.object({
  range,
  kind: z.enum(['verbatim', 'edited']),
  length: count,
  articles: z.array(id),
});

const related = z.extend(mention, { relation, shared: count, verbatim: count });

/** `ArticleRecord` as it is written. */
export const record = z.object({
  article,
  shared: z.array(sharedPassage),
  related: z.array(related),
  furtherRelated: count,
  events: z.array(eventMention),
  stockPhrases: z.exactOptional(z.array(z.string())),
});

/** `Shard` as it is written. */
export const shard = z.object({ format, records: z.array(record) });

/** `SourceShard` */
export const sourceShard = z.object({
  format,
  texts: z.array(z.object({ article: id, text: z.string() })),
});
