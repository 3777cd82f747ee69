import type { TextRange } from '../model/index.ts';
import { foldCharacter } from './foldCharacter.ts';

/** A text in settled form, with the way back to the characters that were there. */
export interface NormalisedText {
  readonly text: string;
  /** By UTF-16 unit of `text`: where the original character begins that it comes from. */
  readonly starts: Int32Array;
  /** By UTF-16 unit of `text`: where that original character ends. */
  readonly ends: Int32Array;
}

/** Folds a text character by character; see `foldCharacter`. */
export function normalise(original: string): NormalisedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const settled = foldCharacter(character);
    const end = at + character.length;
    for (let unit = 0; unit < settled.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    parts.push(settled);
    at = end;
  }
  return { text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Where a stretch of the settled text stands in the original; an empty stretch gives an empty range. */
export function rangeInOriginal(normalised: NormalisedText, from: number, to: number): TextRange {
  const start = normalised.starts[from] ?? normalised.ends.at(-1) ?? 0;
  return to <= from ? [start, start] : [start, normalised.ends[to - 1] ?? start];
}
