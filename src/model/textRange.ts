/**
 * A stretch of a text as UTF-16 code units, half-open: `[from, to)`.
 * Offsets count in the article's text, which is its blocks' texts joined by one `\n`.
 */
export type TextRange = readonly [from: number, to: number];

/** True where two stretches have a unit in common. */
export function overlaps([from, to]: TextRange, [otherFrom, otherTo]: TextRange): boolean {
  return from < otherTo && otherFrom < to;
}

/** The stretch so many units further on: what was counted in a part, counted in the whole. */
export function shifted([from, to]: TextRange, by: number): TextRange {
  return [from + by, to + by];
}
