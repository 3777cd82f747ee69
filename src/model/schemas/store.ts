import * as z from 'zod/mini';
import { libraryIndex } from './library.ts';
import { count } from './values.ts';

const filtered = z.object({ doc_count: count });

const values = z.object({
  values: z.object({
    sum_other_doc_count: count,
    buckets: z.array(z.object({ key: z.string(), doc_count: count })),
  }),
});

const days = z.extend(filtered, {
  // A histogram's keys are numbers with a point: 19052.0.
  values: z.object({ buckets: z.array(z.object({ key: z.int(), doc_count: count })) }),
});

const parts = z.object({
  card: z.exactOptional(z.string()),
  record: z.exactOptional(z.string()),
  archive: z.exactOptional(z.string()),
});

/** An answer of `_search`. What else it says is not looked at. */
export const searchReply = z.object({
  timed_out: z.boolean(),
  _shards: z.object({ total: count, failed: count }),
  hits: z.object({
    total: z.object({ value: count, relation: z.enum(['eq', 'gte']) }),
    hits: z.array(z.object({ _source: parts })),
  }),
  aggregations: z.exactOptional(
    z.object({
      meant: z.exactOptional(filtered),
      probe: z.exactOptional(filtered),
      outlet: z.exactOptional(values),
      lang: z.exactOptional(values),
      category: z.exactOptional(values),
      person: z.exactOptional(values),
      days: z.exactOptional(days),
    }),
  ),
});

/** The body of an answer that is none. */
export const errorReply = z.object({
  error: z.object({ type: z.string(), reason: z.exactOptional(z.nullable(z.string())) }),
});

const { timeZone, sources, languages, names } = libraryIndex.shape;
const version = { form: z.string(), tokenizer: z.string(), format: z.number() };

/** What says of which version an archive is, before the rest of it is looked at. */
export const storedVersion = z.object(version);

/** `StoredArchive` */
export const storedArchive = z.object({
  ...version,
  timeZone,
  sources,
  languages,
  names,
  except: z.exactOptional(z.array(z.string())),
});
