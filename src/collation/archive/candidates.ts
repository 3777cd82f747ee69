import { hashRun } from '../align/hashRun.ts';

/** Tokens of a fingerprint: a stock phrase's length, below which shared text says nothing. */
const GRAM_LENGTH = 8;

/**
 * Fingerprints are winnowed: of each window's hashes the least is kept, so any common run of
 * GRAM_LENGTH + WINDOW - 1 = 13 tokens, a passage, shares at least one (Schleimer, Wilkerson, Aiken, SIGMOD 2003).
 */
const WINDOW = 6;

/** A fingerprint in more texts than this is boilerplate of an outlet, not reuse. */
const MOST_TEXTS = 40;

/** Pairs of texts that share a fingerprint, as indices, the lower first; sorted. Near-linear in the archive. */
export function findCandidates(texts: readonly Int32Array[]): [number, number][] {
  const prints = texts.flatMap((ids, text) => winnow(ids).map((hash) => hash * 0x200000 + text));
  const sorted = Float64Array.from(prints).sort();
  const pairs = new Set<number>();
  for (let from = 0; from < sorted.length; ) {
    const to = endOfHash(sorted, from);
    addPairs(pairs, sorted.subarray(from, to), texts.length);
    from = to;
  }
  return [...Float64Array.from(pairs).sort()].map((pair) => [
    Math.floor(pair / texts.length),
    pair % texts.length,
  ]);
}

function endOfHash(sorted: Float64Array, from: number): number {
  const next = (Math.floor((sorted[from] ?? 0) / 0x200000) + 1) * 0x200000;
  let to = from;
  while (to < sorted.length && (sorted[to] ?? 0) < next) to += 1;
  return to;
}

function addPairs(pairs: Set<number>, prints: Float64Array, count: number): void {
  const texts = [...new Set(Array.from(prints, (print) => print % 0x200000))];
  if (texts.length < 2 || texts.length > MOST_TEXTS) return;
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) pairs.add(one * count + other);
  });
}

/** The winnowed fingerprints of one text, each once. */
function winnow(ids: Int32Array): number[] {
  const hashes = gramHashes(ids);
  const chosen = new Set<number>();
  for (let from = 0; from + WINDOW <= Math.max(hashes.length, WINDOW); from++) {
    const window = hashes.subarray(from, from + WINDOW);
    if (window.length > 0) chosen.add(window.reduce((least, hash) => Math.min(least, hash)));
  }
  return [...chosen];
}

/** A 32-bit hash of every run of GRAM_LENGTH tokens. */
function gramHashes(ids: Int32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, ids.length - GRAM_LENGTH + 1));
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashRun(ids, at, GRAM_LENGTH);
  return hashes;
}
