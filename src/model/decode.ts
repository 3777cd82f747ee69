import * as z from 'zod/mini';
import { FORMAT_VERSION, type LibraryIndex } from './libraryIndex.ts';
import type { Shard } from './shard.ts';

/** Unknown JSON as a typed value, or the list of what is wrong with it. `decode` never throws. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly isOtherFormat: boolean; readonly problems: readonly string[] };

const count = z.int().check(z.nonnegative());
const id = z.string().check(z.minLength(1), z.maxLength(200));
const range = z
  .tuple([count, count])
  .check(z.refine(([from, to]) => from <= to, 'a range ends before it begins'));
const instant = z.nullable(z.int());
const calendarDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day as YYYY-MM-DD'));
const webAddress = z.string().check(z.regex(/^https?:\/\//i, 'not an http(s) address'));
const imageAddress = z
  .string()
  .check(z.regex(/^(https?:\/\/|data:image\/(png|jpeg|gif|webp|avif);)/i, 'not a picture'));
const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'not a #rrggbb colour'));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'not a SHA-256'));
const shardPath = z.string().check(z.regex(/^[a-z]+\/[a-z0-9-]+\.json$/, 'not a path below the data folder'));

const source = z.object({
  id: z.string().check(z.regex(/^[\p{Ll}\p{Lo}\p{N}-]+$/u)),
  name: z.object({ zh: z.string(), en: z.string() }),
  country: z.exactOptional(z.string()),
  kind: z.enum(['outlet', 'agency', 'official']),
  homepage: z.exactOptional(webAddress),
  colour: z.object({ light: colour, dark: colour }),
  isInferred: z.exactOptional(z.boolean()),
});

const card = z.object({
  id,
  title: z.string(),
  sourceId: z.string(),
  publishedAt: instant,
  publishedDay: z.exactOptional(calendarDay),
  lang: z.string(),
  isReadout: z.boolean(),
  shard: count,
  length: count,
  excerpt: z.string(),
  imageCount: count,
});

const problem = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  file: z.string(),
  line: z.exactOptional(count),
  what: z.string(),
  hint: z.string(),
});

const pair = z.tuple([count, count]);

const libraryIndex = z.object({
  format: z.literal(FORMAT_VERSION),
  timeZone: z.string(),
  sources: z.array(source),
  articles: z.array(card),
  shards: z.array(z.object({ path: shardPath, sha256: hash })),
  reuseLinks: z.array(
    z.object({
      relation: z.enum(['reuse', 'version']),
      articles: z.tuple([id, id]),
      shared: pair,
      verbatim: pair,
    }),
  ),
  widestPassages: z.array(
    z.object({ excerpt: z.string(), lang: z.string(), length: count, from: count, articles: z.array(id) }),
  ),
  names: z.array(z.array(z.string()).check(z.minLength(1), z.maxLength(64))),
  counts: z.object({ inputs: count, published: count, skipped: count }),
  problems: z.array(problem),
});

const block = z.object({
  kind: z.enum(['paragraph', 'heading', 'listItem', 'quote', 'code', 'table', 'figure', 'caption']),
  text: z.string(),
  html: z.string(),
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
  origins: z.array(z.object({ field: z.string(), from: z.string() })),
  repairs: z.array(z.object({ rule: z.string(), count, detail: z.string() })),
  removals: z.array(z.object({ rule: z.string(), count, texts: z.array(z.string()) })),
  sourceText: z.string(),
});

const article = z.object({
  id,
  title: z.string(),
  sourceId: z.string(),
  publishedAt: instant,
  publishedDay: z.exactOptional(calendarDay),
  lang: z.string(),
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

const shard = z.object({
  format: z.literal(FORMAT_VERSION),
  records: z.array(z.object({ article, shared: z.array(sharedPassage) })),
});

/** Decodes `index.json`. */
export function decodeLibraryIndex(json: string): Decoded<LibraryIndex> {
  return decode(libraryIndex, json);
}

/** Decodes one shard of articles. */
export function decodeShard(json: string): Decoded<Shard> {
  return decode(shard, json);
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

function decode<T>(schema: z.ZodMiniType<T>, json: string): Decoded<T> {
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
