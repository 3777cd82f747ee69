/** Tokens of a fingerprint: a stock phrase's length, below which shared text says nothing. */
const GRAM_LENGTH = 8;

/**
 * Fingerprints are winnowed: of each window's hashes the least is kept, so any common run of
 * GRAM_LENGTH + WINDOW - 1 = 13 tokens, a passage, shares at least one (Schleimer, Wilkerson, Aiken, SIGMOD 2003).
 */
const WINDOW = 6;

/** The fingerprints of a text's tokens: 32-bit hashes, each once, in ascending order. */
export function printsOf(ids: Int32Array): Uint32Array {
  const hashes = gramHashes(ids);
  const chosen = new Uint32Array(hashes.length);
  let count = 0;
  let leastAt = -1;
  for (let end = 0; end < hashes.length; end++) {
    const from = Math.max(0, end - WINDOW + 1);
    const isFresh = leastAt < from;
    const next = isFresh ? leastIn(hashes, from, end + 1) : lesser(hashes, leastAt, end);
    const isWhole = end >= WINDOW - 1 || end === hashes.length - 1;
    if (isWhole && (next !== leastAt || count === 0)) chosen[count++] = hashes[next] ?? 0;
    leastAt = next;
  }
  return distinct(chosen.subarray(0, count).sort());
}

function leastIn(hashes: Uint32Array, from: number, to: number): number {
  let least = from;
  for (let at = from + 1; at < to; at++) least = lesser(hashes, least, at);
  return least;
}

function lesser(hashes: Uint32Array, one: number, other: number): number {
  return (hashes[other] ?? 0) < (hashes[one] ?? 0) ? other : one;
}

function distinct(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[count - 1]) sorted[count++] = sorted[at] ?? 0;
  }
  return sorted.slice(0, count);
}

/** Odd, so that no token is lost in the product, and without small factors. */
const BASE = 0x2c1b3c6d;

/** A 32-bit hash of every run of GRAM_LENGTH tokens: rolling, so a token costs the same whatever the length. */
function gramHashes(ids: Int32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, ids.length - GRAM_LENGTH + 1));
  let first = 1;
  for (let step = 0; step < GRAM_LENGTH; step++) first = Math.imul(first, BASE);
  let hash = 0;
  for (let at = 0; at < ids.length; at++) {
    hash = Math.imul(hash + (ids[at] ?? 0), BASE);
    const place = at - GRAM_LENGTH + 1;
    if (place > 0) hash = (hash - Math.imul(ids[place - 1] ?? 0, Math.imul(first, BASE))) | 0;
    if (place >= 0) hashes[place] = mixed(hash);
  }
  return hashes;
}

/** Spreads a sum over all bits: the least of a window must be any of its grams. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
