import * as z from 'zod/mini';
import { parseJson } from '../model/index.ts';
import { articleId, decodeNote, iri, instant as isoInstant, position, webAddress } from './decodeNote.ts';
import { nearContext } from './makeNote.ts';
import type { Note } from './note.ts';
import { OWN_TERMS } from './notesToJsonLd.ts';

/**
 * Why an annotation, or a whole file, could not be taken. `noArticle`: it names no article of this archive. `noQuote`:
 * it has no text quote, so its place cannot be found again. `unusable`: a field is too long or of another form.
 */
export type NoteProblemReason =
  | 'tooLarge'
  | 'notJson'
  | 'noAnnotations'
  | 'tooMany'
  | 'notAnnotation'
  | 'noArticle'
  | 'noQuote'
  | 'unusable';

export interface NoteProblem {
  /** Which annotation of the file, from 1; 0 for the file as a whole. */
  readonly at: number;
  readonly reason: NoteProblemReason;
  /** Its id, or which field; for whoever wants to look. May be empty. */
  readonly detail: string;
}

/** The notes of a file, and each annotation that is none: together they are all. */
export interface DecodedNotes {
  readonly notes: readonly Note[];
  readonly problems: readonly NoteProblem[];
}

/** What the world knows of a file of notes. */
export interface ImportFacts {
  /** Now, in ISO 8601: the time of annotations that have none. */
  readonly now: string;
  /** Id of the article with this original address, where one is known. */
  readonly articleOf?: (url: string) => string | undefined;
}

/** The longest file, in UTF-16 units, and the most annotations in one. */
export const LARGEST_FILE = 32_000_000;
export const MOST_NOTES = 20_000;

/**
 * Reads JSON-LD of the Web Annotation Data Model: a collection, a page, a list or one annotation. What is not a note
 * on an article is reported one by one; nothing throws, and no key of the file becomes a key of ours.
 */
export function decodeNotes(json: string, facts: ImportFacts): DecodedNotes {
  if (json.length > LARGEST_FILE) return failed('tooLarge');
  const parsed = parseJson(json);
  if (!parsed.ok) return failed('notJson', parsed.problem);
  const items = itemsOf(parsed.value);
  if (!items) return failed('noAnnotations');
  const decoded = items.slice(0, MOST_NOTES).map((item, index) => decodeItem(item, index + 1, facts));
  const surplus: NoteProblem[] = items.length > MOST_NOTES ? failed('tooMany').problems.slice() : [];
  return {
    notes: decoded.flatMap((one) => ('note' in one ? one.note : [])),
    problems: [...decoded.flatMap((one) => ('note' in one ? [] : one)), ...surplus],
  };
}

/** A file that gives nothing. */
export function failed(reason: NoteProblemReason, detail = ''): DecodedNotes {
  return { notes: [], problems: [{ at: 0, reason, detail }] };
}

const page = z.object({ items: z.array(z.unknown()) });
const collection = z.object({ first: page });
const typed = z.object({ type: z.union([z.string(), z.array(z.string())]) });

function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const whole = collection.safeParse(value);
  if (whole.success) return whole.data.first.items;
  const part = page.safeParse(value);
  if (part.success) return part.data.items;
  return typeIs(value, 'Annotation') ? [value] : undefined;
}

function typeIs(value: unknown, type: string): boolean {
  const stated = typed.safeParse(value);
  return stated.success && [stated.data.type].flat().includes(type);
}

const annotation = z.object({
  id: iri,
  created: z.optional(isoInstant),
  modified: z.optional(isoInstant),
  body: z.optional(z.unknown()),
  bodyValue: z.optional(z.string()),
  target: z.unknown(),
});
const target = z.object({
  source: z.union([z.string(), z.object({ id: z.string() })]),
  selector: z.optional(z.unknown()),
  [OWN_TERMS.article]: z.optional(articleId),
  [OWN_TERMS.title]: z.optional(z.string()),
});
const quoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z._default(z.string(), ''),
  suffix: z._default(z.string(), ''),
});
const positionSelector = z.object({ type: z.literal('TextPositionSelector') });
const textualBody = z.object({ value: z.string() });

function decodeItem(item: unknown, at: number, facts: ImportFacts): { note: Note } | NoteProblem {
  const found = annotation.safeParse(item);
  if (!found.success || !typeIs(item, 'Annotation')) return { at, reason: 'notAnnotation', detail: '' };
  const { id, created = facts.now, modified = created, bodyValue = '' } = found.data;
  const place = decodeTarget(found.data.target, facts);
  if (typeof place === 'string') return { at, reason: place, detail: id };
  const decoded = decodeNote({
    id,
    ...place,
    body: textOfBody(found.data.body) ?? bodyValue,
    created,
    modified,
  });
  return decoded.ok ? decoded : { at, reason: 'unusable', detail: decoded.problems.join('; ') };
}

type Target = Pick<Note, 'article' | 'articleUrl' | 'title' | 'quote' | 'position'>;

function decodeTarget(value: unknown, facts: ImportFacts): Target | 'noArticle' | 'noQuote' {
  const found = target.safeParse(oneOf(value));
  if (!found.success) return 'noArticle';
  const { source, selector, [OWN_TERMS.article]: own, [OWN_TERMS.title]: title = '' } = found.data;
  const url = webAddress.safeParse(typeof source === 'string' ? source : source.id).data;
  const article = own ?? (url === undefined ? undefined : facts.articleOf?.(url));
  if (article === undefined) return 'noArticle';
  const place = decodeSelectors([selector].flat());
  if (!place) return 'noQuote';
  return { article, title, ...(url !== undefined && { articleUrl: url }), ...place };
}

function decodeSelectors(selectors: readonly unknown[]): Pick<Note, 'quote' | 'position'> | undefined {
  const [quote] = selectors.flatMap((one) => quoteSelector.safeParse(one).data ?? []);
  if (!quote) return undefined;
  const [stood] = selectors.flatMap((one) =>
    positionSelector.safeParse(one).success ? (position.safeParse(one).data ?? []) : [],
  );
  return { quote: nearContext(quote), ...(stood && { position: stood }) };
}

/** The first text among the bodies; none where the annotation has no body. */
function textOfBody(body: unknown): string | undefined {
  for (const one of [body].flat()) {
    const text = typeof one === 'string' ? one : textualBody.safeParse(one).data?.value;
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Several targets stand for the first. */
function oneOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
