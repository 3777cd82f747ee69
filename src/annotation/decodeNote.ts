import * as z from 'zod/mini';
import { LONGEST_BODY, LONGEST_QUOTE, type Note } from './note.ts';

const point = z.int().check(z.nonnegative());
/** An instant as JSON-LD writes it (xsd:dateTime with its zone). */
export const instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/, 'not an instant'),
  z.refine((text) => !Number.isNaN(Date.parse(text)), 'not an instant'),
);
/** The name of a note or of anything else on the web; no white space. */
export const iri = z.string().check(z.regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'not an IRI'), z.maxLength(400));
/** As ids of articles are made: see `Article`. */
export const articleId = z.string().check(z.regex(/^[\p{L}\p{N}-]{1,200}$/u, 'not an id of an article'));
/** An http(s) address. */
export const webAddress = z
  .string()
  .check(z.regex(/^https?:\/\/\S+$/i, 'not an http(s) address'), z.maxLength(4_000));
/** Where words stood, in code points. */
export const position = z
  .object({ start: point, end: point })
  .check(z.refine(({ start, end }) => start <= end, 'a position ends before it begins'));

const context = z.string().check(z.maxLength(128));

const note = z.object({
  id: iri,
  article: articleId,
  articleUrl: z.exactOptional(webAddress),
  title: z.string().check(z.maxLength(2_000)),
  quote: z.object({
    exact: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUOTE)),
    prefix: context,
    suffix: context,
  }),
  position: z.exactOptional(position),
  body: z.string().check(z.maxLength(LONGEST_BODY)),
  created: instant,
  modified: instant,
});

/** A note, or what is wrong with what should be one. */
export type DecodedNote =
  | { readonly ok: true; readonly note: Note }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks a value of unknown origin and builds the note anew from its known fields. Never throws. */
export function decodeNote(value: unknown): DecodedNote {
  const result = note.safeParse(value);
  if (result.success) return { ok: true, note: result.data };
  return {
    ok: false,
    problems: result.error.issues
      .slice(0, 5)
      .map((issue) => `${issue.path.join('.') || 'the note'}: ${issue.message || issue.code}`),
  };
}
