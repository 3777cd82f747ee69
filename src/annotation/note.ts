/**
 * The words that a note stands at, with their surroundings, as the article had them when the note was written
 * (Web Annotation Data Model, 4.2.4 Text Quote Selector).
 */
export interface NoteQuote {
  readonly exact: string;
  /** What stood before it: `CONTEXT_CHARACTERS` code points, fewer at the text's beginning. */
  readonly prefix: string;
  /** What stood after it: `CONTEXT_CHARACTERS` code points, fewer at the text's end. */
  readonly suffix: string;
}

/**
 * Where the words stood, half-open, in Unicode code points of the article's text: the unit of the Web Annotation Data
 * Model, 4.2.5. All other offsets of the reader are UTF-16 units; `unitsOf` and `pointsOf` change one into the other,
 * and both need the text, so a note keeps the unit in which it travels. A lone surrogate is one code point.
 */
export interface NotePosition {
  readonly start: number;
  readonly end: number;
}

/** What a reader wrote at a passage of an article. Its text is plain; nothing in it is markup. */
export interface Note {
  /** An IRI: `urn:uuid:…` for notes written here. */
  readonly id: string;
  /** Id of the article. */
  readonly article: string;
  /** http(s) address of the original, where the article names one. */
  readonly articleUrl?: string;
  /** The article's headline when the note was written; may be empty. */
  readonly title: string;
  readonly quote: NoteQuote;
  /** Absent only in notes that other programs wrote without one. */
  readonly position?: NotePosition;
  /** Empty where the reader only marked the passage. */
  readonly body: string;
  /** Instants in ISO 8601: `2022-03-01T13:43:07.000Z`. */
  readonly created: string;
  readonly modified: string;
}

/** Code points of the surroundings that a note keeps on each side. */
export const CONTEXT_CHARACTERS = 32;

/** The longest quote that a note may have, in UTF-16 units. */
export const LONGEST_QUOTE = 10_000;

/** The longest body of a note, in UTF-16 units. */
export const LONGEST_BODY = 20_000;
