import type { TextRange } from '../model/index.ts';
import { pointsOf, wholeCharacters } from './codePoints.ts';
import { CONTEXT_CHARACTERS, type Note, type NotePosition, type NoteQuote } from './note.ts';

/** What a note's place is made of. */
export interface NotePlace {
  readonly quote: NoteQuote;
  readonly position: NotePosition;
}

/** The selectors of a range of UTF-16 units of an article's text. A surrogate pair is never cut in two. */
export function placeOf(text: string, range: TextRange): NotePlace {
  const [from, to] = wholeCharacters(text, range);
  const quote = {
    exact: text.slice(from, to),
    prefix: lastPoints(text.slice(Math.max(0, from - 2 * CONTEXT_CHARACTERS), from)),
    suffix: firstPoints(text.slice(to, to + 2 * CONTEXT_CHARACTERS)),
  };
  return { quote, position: pointsOf(text, [from, to]) };
}

/** What the world has to say about a new note. */
export interface NoteFacts
  extends Pick<Note, 'id' | 'article' | 'articleUrl' | 'title' | 'body' | 'created'> {
  /** The article's whole text. */
  readonly text: string;
  /** UTF-16 units of that text. */
  readonly range: TextRange;
}

/** A new note; its modification is its creation. */
export function makeNote({ text, range, ...facts }: NoteFacts): Note {
  return { ...facts, ...placeOf(text, range), modified: facts.created };
}

/** The context that is nearest to the quote, where a note of another program brings more of it. */
export function nearContext({ exact, prefix, suffix }: NoteQuote): NoteQuote {
  return { exact, prefix: lastPoints(prefix), suffix: firstPoints(suffix) };
}

function lastPoints(text: string): string {
  return [...text].slice(-CONTEXT_CHARACTERS).join('');
}

function firstPoints(text: string): string {
  return [...text].slice(0, CONTEXT_CHARACTERS).join('');
}
