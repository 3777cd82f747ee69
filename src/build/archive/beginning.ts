/** Letters that are about half as wide as a Han character. */
const NARROW = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The part of a word at the end of a text; Han is written without spaces, and may be cut anywhere. */
const LAST_WORD = /[^\s\p{Script=Han}\p{P}]+(?:['’-][^\s\p{Script=Han}\p{P}]*)*$/u;
const BEGINS_IN_WORD = /^(?:['’-]?[\p{L}\p{N}])/u;

/**
 * The beginning of a text: as wide as `most` Han characters at most, and no word of letters cut in two, but where one
 * word is most of it. The whole text where it is no wider.
 */
export function beginningOf(text: string, most: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += NARROW.test(character) ? 0.5 : 1;
    if (width > most) return wholeWords(text.slice(0, end), text.slice(end));
    end += character.length;
  }
  return text;
}

function wholeWords(cut: string, rest: string): string {
  if (!BEGINS_IN_WORD.test(rest) || /^\p{Script=Han}/u.test(rest)) return cut;
  const whole = cut.replace(LAST_WORD, '');
  return whole.length > cut.length / 2 ? whole : cut;
}
