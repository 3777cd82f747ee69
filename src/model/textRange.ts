/**
 * A stretch of a text as UTF-16 code units, half-open: `[from, to)`.
 * Offsets count in the article's text, which is its blocks' texts joined by one `\n`.
 */
export type TextRange = readonly [from: number, to: number];
