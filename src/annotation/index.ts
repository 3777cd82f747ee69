/** WHAT a reader notes at a passage: where a note stands in a text that may have changed, and its form on the way out and in. */
export { type Anchor, type AnchorWay, anchorNote, anchorNotes } from './anchorNote.ts';
export { makeNote, type NoteFacts } from './makeNote.ts';
export {
  CONTEXT_CHARACTERS,
  LONGEST_BODY,
  LONGEST_QUOTE,
  type Note,
  type NotePosition,
  type NoteQuote,
} from './note.ts';
