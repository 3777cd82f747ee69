/** The white space of the basic plane; there is none beyond it. */
const WHITE_SPACE = /* @__PURE__ */ new Set(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/** Characters of a text without white space: what every "701 字" counts. A surrogate pair is one character. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (!WHITE_SPACE.has(character)) count += 1;
  return count;
}
