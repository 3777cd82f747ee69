import type { TextRange } from './textRange.ts';

/**
 * Stands in the place of each character that a site does not publish (`--quotes-only`): offsets and lengths stay those of
 * the whole text. No comparison takes one for another.
 */
export const WITHHELD = '█';

const KEPT = /[\p{P}\s]/u;

/**
 * The text with all but some ranges withheld. Punctuation and white space stay, so that sentences end where they ended.
 * As many UTF-16 units and as many characters as before.
 */
export function withhold(text: string, published: readonly TextRange[]): string {
  const isPublished = new Uint8Array(text.length);
  for (const [from, to] of published) isPublished.fill(1, from, to);
  let at = 0;
  let written = '';
  for (const character of text) {
    written += isPublished[at] === 1 || KEPT.test(character) ? settled(character) : maskOf(character);
    at += character.length;
  }
  return written;
}

/** A text that has the character itself must not look as if something were withheld. */
function settled(character: string): string {
  return character === WITHHELD ? '■' : character;
}

/** A character of two units counts as one, and white space does not count. */
function maskOf({ length }: string): string {
  return length === 2 ? `${WITHHELD}\u00A0` : WITHHELD;
}

/** True where something of a text is withheld. */
export function isWithheld(text: string): boolean {
  return text.includes(WITHHELD);
}

/** A stretch of a text that is published, or that is not. */
export interface WithheldPart {
  readonly text: string;
  readonly isWithheld: boolean;
}

const RUN = /█[^\p{L}\p{N}\p{M}]*█|█/gu;
const NO_WORDS = /^[^\p{L}\p{N}\p{M}]*$/u;

/** Cuts a text at what is withheld; signs between or beside such stretches, with no word, go with them. */
export function withheldParts(text: string): WithheldPart[] {
  const parts: WithheldPart[] = [];
  const put = (from: number, to: number, isOne: boolean) => {
    if (from < to) parts.push({ text: text.slice(from, to), isWithheld: isOne });
  };
  let from = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const start = NO_WORDS.test(text.slice(from, index)) && from === 0 ? 0 : index;
    put(from, start, false);
    const end = index + run.length;
    const isLast = NO_WORDS.test(text.slice(end));
    from = isLast ? text.length : end;
    put(start, from, true);
    if (isLast) break;
  }
  put(from, text.length, false);
  return parts;
}
