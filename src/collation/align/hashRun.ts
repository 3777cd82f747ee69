/** A hash of `length` tokens from `at`: FNV-1a over their numbers, mixed once more so that its high bits are even. */
export function hashRun(ids: Int32Array, at: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let step = 0; step < length; step++) hash = Math.imul(hash ^ (ids[at + step] ?? 0), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}
