/** The white space of the basic plane; there is none beyond it. */
const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** By code unit: what a unit adds to the count. Of a surrogate pair the first half counts. */
const COUNTS = /* @__PURE__ */ countsOfUnits();

/** Characters of a text without white space: what every "701 字" counts. A surrogate pair is one character. */
export function countCharacters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    count += COUNTS[unit] ?? 0;
    if (unit >= 0xdc00 && unit <= 0xdfff && isLoneLow(text, at)) count += 1;
  }
  return count;
}

function countsOfUnits(): Uint8Array {
  const counts = new Uint8Array(0x10000).fill(1);
  counts.fill(0, 0xdc00, 0xe000);
  for (const space of WHITE_SPACE) counts[space.charCodeAt(0)] = 0;
  return counts;
}

/** The second half of a pair that has no first half stands for itself. */
function isLoneLow(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return !(before >= 0xd800 && before <= 0xdbff);
}
