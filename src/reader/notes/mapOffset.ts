const WHITE_SPACE = /\s/;

/**
 * Where an offset of one text stands in another that differs from it, or goes on after it, in white space only: what a
 * browser shows of a block trims and joins white space, and a `<br>` is no character there. A range's beginning goes
 * to the next character that is seen, its end to after the last one. Offsets are UTF-16 units.
 */
export function mapOffset(text: string, at: number, other: string, border: 'from' | 'to'): number {
  if (other.startsWith(text) || text.startsWith(other)) return Math.min(at, other.length);
  const seen = countSeen(text.slice(0, at));
  return border === 'from' ? skipSpace(other, afterSeen(other, seen)) : afterSeen(other, seen);
}

/** UTF-16 units of a text that are no white space. */
export function countSeen(text: string): number {
  return text.length - (text.match(/\s/g)?.length ?? 0);
}

/** The offset right after the `count`th unit that is seen. */
function afterSeen(text: string, count: number): number {
  let at = 0;
  for (let left = count; left > 0 && at < text.length; at++) {
    if (!WHITE_SPACE.test(text[at] ?? '')) left--;
  }
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && WHITE_SPACE.test(text[at] ?? '')) at++;
  return at;
}
