import type { Key } from '../../search/index.ts';
import type { Piece } from './facts.ts';
import type { PackReader } from './pack.ts';

/**
 * Where ranges of keys begin, so that an index can be made one range at a time. Each has about a sixteenth of the keys of
 * Chinese news; what is no Han character stands in the first two.
 */
const FIRST_KEYS: readonly Key[] = [
  0, 0x0002_0000, 0x4e0b_0000, 0x4e8b_0000, 0x4f60_0000, 0x5185_0000, 0x53ca_0000, 0x5728_0000, 0x5b83_0000,
  0x5ef6_0000, 0x6280_0000, 0x6700_0000, 0x6b64_0000, 0x73b0_0000, 0x7ed3_0000, 0x8d3b_0000,
];

/** How many ranges there are; one more for the keys of headlines. */
export const KEY_RANGES = FIRST_KEYS.length;
/** The range of the keys of headlines. */
export const TITLE_RANGE = KEY_RANGES;

const HEAD = KEY_RANGES + 2;

/** An article's keys as numbers of a pack: where each range begins and the last one ends, then the keys, range by range. */
export function keyRuns(text: Uint32Array, title: Uint32Array): Uint32Array {
  const ends = new Uint32Array(HEAD);
  for (const key of text) ends[rangeOf(key) + 1] = (ends[rangeOf(key) + 1] ?? 0) + 1;
  ends[TITLE_RANGE + 1] = title.length;
  for (let at = 1; at < HEAD; at++) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const runs = new Uint32Array(HEAD + text.length + title.length);
  runs.set(ends);
  const next = ends.slice();
  for (const key of text) {
    const range = rangeOf(key);
    const at = next[range] ?? 0;
    runs[HEAD + at] = key;
    next[range] = at + 1;
  }
  runs.set(title, HEAD + text.length);
  return runs;
}

/** Ranges are asked for by the upper half of a key. */
const ranges = /* @__PURE__ */ Uint8Array.from({ length: 0x10000 }, (_, half) =>
  FIRST_KEYS.findLastIndex((first) => first >>> 16 <= half),
);

/** The range that a key of a text is in. */
export function rangeOf(key: Key): number {
  return ranges[key >>> 16] ?? 0;
}

const BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** An article's keys in the ranges `[from, to)`. */
export function readKeyRun(
  reader: PackReader,
  { pack, from: start }: Pick<Piece, 'pack' | 'from'>,
  from: number,
  to: number,
): Uint32Array {
  const head = reader.readNumbers({ pack, from: start, length: HEAD * BYTES });
  const [first, end] = [head[from] ?? 0, head[to] ?? 0];
  return reader.readNumbers({ pack, from: start + (HEAD + first) * BYTES, length: (end - first) * BYTES });
}
