import type { ArticleRecord } from '../../model/index.ts';
import type { Library } from '../data/library.ts';
import type { NotesState } from './notesStore.ts';
import type { ArticleTexts } from './rangeOfSelection.ts';
import type { AnchoredNote } from './useAnchors.ts';

/** What every part of the notes of a page is made of. */
export interface NotesView {
  readonly library: Library;
  /** The articles whose texts are on the page. */
  readonly records: readonly ArticleRecord[];
  readonly texts: ArticleTexts;
  readonly timeZone: string;
  readonly state: NotesState;
  /** The notes on those articles. */
  readonly anchored: readonly AnchoredNote[];
  /** Brings a note's passage into sight, on this page or on its article's. */
  readonly show: (note: AnchoredNote) => void;
  /** Deletes notes; they can be brought back until others are deleted. */
  readonly remove: (ids: readonly string[]) => void;
  /** Deletes all notes of this browser and its damaged records; the notes can be brought back. */
  readonly removeAll: () => void;
}

/** The beginning of a text, to name it by. */
export function beginningOf(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > 16 ? `${characters.slice(0, 15).join('')}…` : characters.join('');
}
