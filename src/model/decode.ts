import * as z from 'zod/mini';
import type { Block } from './block.ts';
import type { CardChunk } from './cardChunk.ts';
import { FORMAT_VERSION, type LibraryIndex } from './libraryIndex.ts';
import type { Report } from './report.ts';
import { cardChunk, libraryIndex, report } from './schemas/library.ts';
import { type record, shard, sourceShard } from './schemas/shards.ts';
import type { ArticleRecord, Shard, SourceShard } from './shard.ts';

/** Unknown JSON as a typed value, or the list of what is wrong with it. decoding never throws. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly isOtherFormat: boolean; readonly problems: readonly string[] };

/** Decodes `index.json`. */
export function decodeLibraryIndex(json: string): Decoded<LibraryIndex> {
  return decode(libraryIndex, json);
}

/** Decodes a chunk of cards. */
export function decodeCardChunk(json: string): Decoded<CardChunk> {
  return decode(cardChunk, json);
}

/** Decodes the build's report. */
export function decodeReport(json: string): Decoded<Report> {
  return decode(report, json);
}

/** Decodes the files that some articles were read from. */
export function decodeSourceShard(json: string): Decoded<SourceShard> {
  return decode(sourceShard, json);
}

/** Decodes one shard of articles. */
export function decodeShard(json: string): Decoded<Shard> {
  const decoded = decode(shard, json);
  if (!decoded.ok) return decoded;
  const { format, records } = decoded.value;
  return { ok: true, value: { format, records: records.map(wholeRecord) } };
}

type WrittenRecord = z.infer<typeof record>;

/** The record that was written. */
export function wholeRecord({ article, ...rest }: WrittenRecord): ArticleRecord {
  return { ...rest, article: { ...article, blocks: article.blocks.map(wholeBlock) } };
}

/** A block as it is written: most have no markup, their text is their HTML, and is written once. */
export type WrittenBlock = Omit<Block, 'html'> & { readonly html?: string };

/** The block that was written. */
export function wholeBlock({ html, ...block }: WrittenBlock): Block {
  return { ...block, html: html ?? block.text };
}

/** A record as it is written: `wholeRecord` undone. */
export function writtenRecord({ article, ...rest }: ArticleRecord) {
  return { article: { ...article, blocks: article.blocks.map(writtenBlock) }, ...rest };
}

/** `wholeBlock` undone. */
export function writtenBlock({ html, ...block }: Block): WrittenBlock {
  return html === block.text ? block : { ...block, html };
}

/** JSON as a value that nothing is known of yet, or a sentence about what is wrong. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/** The one place that reads JSON; never throws. What it gives is checked by whoever knows its form. */
export function parseJson(json: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, problem: 'the file is not JSON, or it was cut off' };
  }
}

const otherFormat = z.object({ format: z.unknown() });

/** A file's JSON by its schema. What one screen needs is decoded in a file of its own, so that it comes with that screen. */
export function decode<T>(schema: z.ZodMiniType<T>, json: string): Decoded<T> {
  const parsed = parseJson(json);
  if (!parsed.ok) return { ok: false, isOtherFormat: false, problems: [parsed.problem] };
  const result = schema.safeParse(parsed.value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, isOtherFormat: isOtherFormat(parsed.value), problems: describeIssues(result.error) };
}

function isOtherFormat(value: unknown): boolean {
  const stated = otherFormat.safeParse(value);
  return stated.success && stated.data.format !== FORMAT_VERSION;
}

function describeIssues(error: z.core.$ZodError): string[] {
  return error.issues
    .slice(0, 20)
    .map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message || issue.code}`);
}
