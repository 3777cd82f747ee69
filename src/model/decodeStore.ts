import type * as z from 'zod/mini';
import type { ArticleCard } from './article.ts';
import { type Decoded, decode, wholeRecord } from './decode.ts';
import { card } from './schemas/library.ts';
import { searchedRecord } from './schemas/search.ts';
import { record } from './schemas/shards.ts';
import { errorReply, searchReply, storedArchive, storedVersion } from './schemas/store.ts';
import type { SearchedArticle } from './searchedArticle.ts';
import type { ArticleRecord } from './shard.ts';
import type { StoredArchive } from './storeDocument.ts';
import type { StoreCounts, StoreError, StoreReply, StoreValues } from './storeReply.ts';

/** Decodes an engine's answer; the parts of its documents are decoded by whoever asked for them. */
export function decodeStoreReply(json: string): Decoded<StoreReply> {
  const decoded = decode(searchReply, json);
  if (!decoded.ok) return decoded;
  const { timed_out: isTimedOut, _shards, hits, aggregations } = decoded.value;
  return {
    ok: true,
    value: {
      isTimedOut,
      shards: _shards.total,
      failedShards: _shards.failed,
      total: hits.total.value,
      isTotalExact: hits.total.relation === 'eq',
      hits: hits.hits.map(({ _source }) => _source),
      ...(aggregations && { counts: countsOf(aggregations) }),
    },
  };
}

/** Decodes the body of an answer that is none. */
export function decodeStoreError(json: string): Decoded<StoreError> {
  const decoded = decode(errorReply, json);
  if (!decoded.ok) return decoded;
  const { type, reason } = decoded.value.error;
  return { ok: true, value: { type, reason: reason ?? '' } };
}

/** Decodes a document's card. */
export function decodeStoredCard(json: string): Decoded<ArticleCard> {
  return decode(card, json);
}

/** Decodes a document's article. */
export function decodeStoredRecord(json: string): Decoded<ArticleRecord> {
  const decoded = decode(record, json);
  return decoded.ok ? { ok: true, value: wholeRecord(decoded.value) } : decoded;
}

/** Decodes of a document's article what a search reads. */
export function decodeStoredText(json: string): Decoded<SearchedArticle> {
  return decode(searchedRecord, json);
}

/** Decodes what says what an archive is. */
export function decodeStoredArchive(json: string): Decoded<StoredArchive> {
  return decode(storedArchive, json);
}

/** Decodes of the same no more than the versions; another version has another form. */
export function decodeStoredVersion(
  json: string,
): Decoded<Pick<StoredArchive, 'form' | 'tokenizer' | 'format'>> {
  return decode(storedVersion, json);
}

function countsOf({ meant, probe, days, ...facets }: Aggregations): StoreCounts {
  return {
    ...(meant && { meant: meant.doc_count }),
    ...(probe && { probe: probe.doc_count }),
    facets: Object.fromEntries(
      Object.entries(facets).map(([facet, { values }]) => [facet, valuesOf(values)]),
    ),
    ...(days && {
      days: days.values.buckets.map(({ key, doc_count }) => ({ day: key, articles: doc_count })),
      articlesOfDays: days.doc_count,
    }),
  };
}

type Aggregations = NonNullable<z.infer<typeof searchReply>['aggregations']>;

function valuesOf({
  buckets,
  sum_other_doc_count: other,
}: NonNullable<Aggregations['outlet']>['values']): StoreValues {
  return { values: buckets.map(({ key, doc_count }) => ({ value: key, articles: doc_count })), other };
}
