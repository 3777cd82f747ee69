import { type DecodedNotes, decodeNotes, failed, type ImportFacts } from './decodeNotes.ts';
import type { Note } from './note.ts';
import { notesToJsonLd } from './notesToJsonLd.ts';

/** The words around the notes, in the language of the interface. */
export interface MarkdownWords {
  readonly heading: string;
  readonly untitled: string;
  /** What the block at the end is for. */
  readonly data: string;
  /** "Written 3 March 2022" for a note. */
  readonly dateOf: (note: Note) => string;
}

/** Marks the block that is read when the file comes back. */
const FENCE = '```json duizhao-notes';
const DATA = /^```json duizhao-notes[ \t]*\r?\n([\s\S]*?)^```[ \t]*\r?$/m;

/**
 * Notes to read and to keep: by article, each with its quote and its text, as CommonMark in which every character
 * stands for itself, so that no picture of a hostile quote is loaded by whoever shows the file. The notes' data stand
 * at the end as JSON-LD; that block is what comes back, to the last character.
 */
export function notesToMarkdown(notes: readonly Note[], words: MarkdownWords): string {
  const parts = [`# ${literal(words.heading)}`];
  for (const [article, own] of byArticle(notes)) {
    const first = own[0];
    parts.push(`## ${oneLine(first?.title || words.untitled)}`);
    parts.push(`${literal(first?.articleUrl ?? article)}`);
    for (const note of own) parts.push(...noteParts(note, words));
  }
  return `${[...parts, `## ${literal(words.data)}`, `${FENCE}\n${notesToJsonLd(notes)}\`\`\``].join('\n\n')}\n`;
}

/** The notes of a file that `notesToMarkdown` wrote, whatever was changed around its data. */
export function notesFromMarkdown(markdown: string, facts: ImportFacts): DecodedNotes {
  const [, json] = DATA.exec(markdown) ?? [];
  return json === undefined ? failed('noAnnotations') : decodeNotes(json, facts);
}

/** The notes of a file in either form, told by its first character. */
export function readNotesFile(text: string, facts: ImportFacts): DecodedNotes {
  const bare = text.replace(/^\ufeff/, '');
  return /^\s*[[{]/.test(bare) ? decodeNotes(bare, facts) : notesFromMarkdown(bare, facts);
}

function byArticle(notes: readonly Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) groups.set(note.article, [...(groups.get(note.article) ?? []), note]);
  return groups;
}

function noteParts(note: Note, words: MarkdownWords): string[] {
  const quote = paragraphs(note.quote.exact).join('\n\n').replace(/^/gm, '> ');
  return [quote, ...paragraphs(note.body), literal(words.dateOf(note))];
}

/** Empty lines part paragraphs; other line ends stay, as hard breaks. */
function paragraphs(text: string): string[] {
  const lines = text.split(/\r\n?|\n|\u2028|\u2029/).map(literal);
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => paragraph.trim().replaceAll('\n', '\\\n'));
}

function oneLine(text: string): string {
  return literal(text.replace(/\s+/g, ' '));
}

/** What turns the text around it, and other controls, is left out of what is to be read. */
const CONTROLS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** One line in which no character is markup (CommonMark 0.31, 2.4 Backslash escapes). */
function literal(line: string): string {
  return line
    .replace(CONTROLS, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#!|~&$]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
