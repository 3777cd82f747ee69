import * as z from 'zod/mini';
import { TIME_ORDERS } from '../overview.ts';
import { count, format, mention, packed, shardRef } from './values.ts';

const overview = z.object({
  format,
  part: z.literal('overview'),
  lengths: packed,
  common: z.object({ places: packed, characters: packed }),
  reuse: z.object({
    others: packed,
    outlets: packed,
    orders: packed,
    articles: packed,
    pairs: packed,
    characters: packed,
    verbatim: packed,
  }),
  pairs: z.array(z.extend(shardRef, { rows: count })),
  passages: shardRef,
  claims: shardRef,
});

const pairs = z.object({
  format,
  part: z.literal('pairs'),
  rows: z.array(
    z.object({ others: packed, articles: packed, shared: packed, verbatim: packed, from: packed }),
  ),
});

const passages = z.object({
  format,
  part: z.literal('passages'),
  places: packed,
  from: packed,
  lengths: packed,
  carrierCounts: packed,
  carriers: packed,
  excerpts: z.array(shardRef),
});

const excerpts = z.object({ format, part: z.literal('excerpts'), texts: z.array(z.string()) });

const order = z.enum(TIME_ORDERS);

const claims = z.object({
  format,
  part: z.literal('claims'),
  claims: z.array(
    z.object({
      article: mention,
      length: count,
      rule: z.string(),
      where: z.enum(['headline', 'category', 'opening', 'rightsLine']),
      sentence: z.string(),
      shared: count,
      verbatim: count,
      others: z.object({ earlier: count, later: count, tied: count, unknown: count }),
      named: z.array(z.object({ article: mention, order, shared: count, verbatim: count, from: count })),
    }),
  ),
});

/** `OverviewFile` */
export const overviewFile = z.discriminatedUnion('part', [overview, pairs, passages, excerpts, claims]);
