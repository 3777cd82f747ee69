import * as z from 'zod/mini';
import { FORMAT_VERSION } from '../libraryIndex.ts';

/** The version that every file of the data states. */
export const format = z.literal(FORMAT_VERSION);
export const count = z.int().check(z.nonnegative());
export const id = z.string().check(z.minLength(1), z.maxLength(200));
export const range = z
  .tuple([count, count])
  .check(z.refine(([from, to]) => from <= to, 'a range ends before it begins'));
export const packed = z.string().check(z.regex(/^[A-Za-z0-9_-]*$/, 'not packed numbers'));
export const instant = z.nullable(z.int());
export const calendarDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'not a day as YYYY-MM-DD'));
export const webAddress = z.string().check(z.regex(/^https?:\/\//i, 'not an http(s) address'));
export const imageAddress = z
  .string()
  .check(z.regex(/^(https?:\/\/|data:image\/(png|jpeg|gif|webp|avif);)/i, 'not a picture'));
export const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'not a #rrggbb colour'));
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'not a SHA-256'));

export const source = z.object({
  id: z.string().check(z.regex(/^[\p{Ll}\p{Lo}\p{N}-]+$/u)),
  name: z.object({ zh: z.string(), 'zh-Hant': z.exactOptional(z.string()), en: z.string() }),
  country: z.exactOptional(z.string()),
  kind: z.enum(['outlet', 'agency', 'official']),
  homepage: z.exactOptional(webAddress),
  colour: z.object({ light: colour, dark: colour }),
  isInferred: z.exactOptional(z.boolean()),
});

/** A file of the data, by its hash. */
export const shardRef = z.object({ sha256: hash });

/** What an article is known by, wherever it stands. */
export const known = {
  id,
  title: z.string(),
  sourceId: z.string(),
  publishedAt: instant,
  publishedDay: z.exactOptional(calendarDay),
  lang: z.string(),
};

/** An article as it is named elsewhere. */
export const mention = z.object({
  ...known,
  isReadout: z.exactOptional(z.literal(true)),
});

export const relation = z.enum(['reuse', 'version']);
