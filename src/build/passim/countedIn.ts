/** What offsets count in: characters (Unicode code points), or UTF-16 units as everywhere in this program. */
export type OffsetUnit = 'characters' | 'units';

/** Where a passage is said to stand, and how to know its text again. */
export interface NamedStretch {
  readonly begin: number;
  readonly end: number;
  /** True for the passage's text; absent where the text is not known. */
  readonly isText?: (text: string) => boolean;
}

const SURROGATE = /[\ud800-\udfff]/;

/**
 * What the offsets of a passage count in, settled by its text; undefined where its text does not stand there.
 *
 * Passim 2 counts characters, but cuts the text that it prints by Spark's `substr`, which counts from one: that text begins
 * and ends a character before the offsets, unless it begins with the article. (dasmiq/passim, seriatim.py, `clusterJoin`.)
 */
export function countedIn(text: string, { begin, end, isText }: NamedStretch): OffsetUnit | undefined {
  const characters = charactersOf(text);
  if (!isText) return end <= characters.length ? 'characters' : undefined;
  const early = Math.max(0, begin - 1);
  if (isText(characters.slice(early, early + end - begin))) return 'characters';
  if (isText(characters.slice(begin, end))) return 'characters';
  return isText(text.slice(begin, end)) ? 'units' : undefined;
}

/** A text that is cut by characters. */
interface Characters {
  readonly length: number;
  slice(from: number, to: number): string;
}

function charactersOf(text: string): Characters {
  if (!SURROGATE.test(text)) return text;
  const characters = Array.from(text);
  return { length: characters.length, slice: (from, to) => characters.slice(from, to).join('') };
}
