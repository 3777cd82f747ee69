/** WHAT a reader notes at a passage: where a note stands in a text that may have changed, and its form on the way out and in. */
export { type Anchor, type AnchorWay, anchorNotes } from './anchorNotes.ts';
export { type DecodedNote, decodeNote } from './decodeNote.ts';
export {
  type DecodedNotes,
  decodeNotes,
  type ImportFacts,
  LARGEST_FILE,
  MOST_NOTES,
  type NoteProblem,
  type NoteProblemReason,
} from './decodeNotes.ts';
export { makeNote, type NoteFacts } from './makeNote.ts';
export { type MarkdownWords, notesFromMarkdown, notesToMarkdown, readNotesFile } from './markdown.ts';
export { type MergedNotes, mergeNotes } from './mergeNotes.ts';
export {
  CONTEXT_CHARACTERS,
  LONGEST_BODY,
  LONGEST_QUOTE,
  type Note,
  type NotePosition,
  type NoteQuote,
} from './note.ts';
export { notesToJsonLd } from './notesToJsonLd.ts';
