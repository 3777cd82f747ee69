/** By the tokens of a text: the hashes of its runs of the length that was asked for last. */
const known = new WeakMap<Int32Array, { readonly length: number; readonly hashes: Uint32Array }>();

/** A hash of the `length` tokens from each place on; made once for a text, which is compared with many others. */
export function runHashes(ids: Int32Array, length: number): Uint32Array {
  const made = known.get(ids);
  if (made?.length === length) return made.hashes;
  const hashes = new Uint32Array(Math.max(0, ids.length - length + 1));
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashRun(ids, at, length);
  known.set(ids, { length, hashes });
  return hashes;
}

/** FNV-1a over the numbers of the tokens, mixed once more so that its high bits are even. */
function hashRun(ids: Int32Array, at: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let step = 0; step < length; step++) hash = Math.imul(hash ^ (ids[at + step] ?? 0), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}
