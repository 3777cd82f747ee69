const WHITE_SPACE = /\s/u;

/** Characters of a text without white space: what every "701 字" counts. A surrogate pair is one character. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (!WHITE_SPACE.test(character)) count += 1;
  return count;
}
