import { BitReader, type BitWriter } from './bits.ts';
import type { Key } from './keys.ts';

/** Which articles have which keys, by the articles' places in the archive's order. */
export interface PostingLists {
  /** Ascending. */
  readonly keys: Uint32Array;
  /** By key: where its places begin; one more at the end. */
  readonly starts: Uint32Array;
  /** Ascending for each key. */
  readonly places: Uint32Array;
}

/** Short lists have their parameter from their length; in longer ones it stands at the beginning. */
const LONG = 16;
const PARAMETER_BITS = 4;
/** In the place of a parameter: one bit for each article follows. */
const BITMAP = 15;
const LARGEST_PARAMETER = BITMAP - 1;

/**
 * Writes one list of places below `articles`, as gaps in Rice code (Rice and Plaunt 1971) with the parameter that takes
 * fewest bits, or as a bitmap where that is smaller.
 */
export function writeList(writer: BitWriter, places: Uint32Array, articles: number): void {
  const usual = usualParameter(places.length, articles);
  if (places.length < LONG) {
    writeGaps(writer, places, usual);
    return;
  }
  const { parameter, bits } = bestParameter(places, usual);
  const isBitmap = bits > articles;
  writer.put(isBitmap ? BITMAP : parameter, PARAMETER_BITS);
  if (isBitmap) writeBitmap(writer, places, articles);
  else writeGaps(writer, places, parameter);
}

/** The parameter for gaps that are as long as chance makes them. */
function usualParameter(count: number, articles: number): number {
  const gap = articles / count;
  return Math.max(0, Math.min(LARGEST_PARAMETER, Math.floor(Math.log2(gap * Math.LN2))));
}

function bestParameter(places: Uint32Array, usual: number): { parameter: number; bits: number } {
  let best = { parameter: usual, bits: bitsOf(places, usual) };
  for (const step of [-1, 1]) {
    // News come in waves, so that most gaps are shorter than chance makes them.
    for (let parameter = usual + step; parameter >= 0 && parameter <= LARGEST_PARAMETER; parameter += step) {
      const bits = bitsOf(places, parameter);
      if (bits >= best.bits) break;
      best = { parameter, bits };
    }
  }
  return best;
}

function bitsOf(places: Uint32Array, parameter: number): number {
  let bits = places.length * (parameter + 1);
  let next = 0;
  for (const place of places) {
    bits += (place - next) >>> parameter;
    next = place + 1;
  }
  return bits;
}

function writeGaps(writer: BitWriter, places: Uint32Array, parameter: number): void {
  let next = 0;
  for (const place of places) {
    writer.putUnary((place - next) >>> parameter);
    writer.put(place - next, parameter);
    next = place + 1;
  }
}

function writeBitmap(writer: BitWriter, places: Uint32Array, articles: number): void {
  let next = 0;
  for (let article = 0; article < articles; article++) {
    const isIn = places[next] === article;
    writer.put(isIn ? 1 : 0, 1);
    if (isIn) next += 1;
  }
}

/** Reads lists that were written one after another, with their keys and lengths. What is cut off or damaged has fewer places. */
export function readLists(
  keys: readonly Key[],
  counts: readonly number[],
  bytes: Uint8Array,
  articles: number,
): PostingLists {
  const lengths = counts.map((count) => Math.max(0, Math.min(articles, count)));
  const places = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  const starts = new Uint32Array(keys.length + 1);
  const reader = new BitReader(bytes);
  let end = 0;
  keys.forEach((_, at) => {
    end = readList(reader, lengths[at] ?? 0, articles, places, end);
    starts[at + 1] = end;
  });
  return { keys: Uint32Array.from(keys), starts, places };
}

/** Reads one list into `into` from `from` on; says where it ends. */
function readList(
  reader: BitReader,
  count: number,
  articles: number,
  into: Uint32Array,
  from: number,
): number {
  if (count === 0) return from;
  const parameter = count < LONG ? usualParameter(count, articles) : reader.read(PARAMETER_BITS);
  if (parameter === BITMAP) return readBitmap(reader, articles, into, from);
  let next = 0;
  for (let at = from; at < from + count; at++) {
    const high = reader.readUnary() << parameter;
    const place = next + high + reader.read(parameter);
    if (reader.isPastEnd || place >= articles) return at;
    into[at] = place;
    next = place + 1;
  }
  return from + count;
}

function readBitmap(reader: BitReader, articles: number, into: Uint32Array, from: number): number {
  let end = from;
  for (let article = 0; article < articles; article++) if (reader.read(1) === 1) into[end++] = article;
  return end;
}

/** The places of a key; none where no article has it. */
export function placesOfKey({ keys, starts, places }: PostingLists, key: Key): Uint32Array {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  if (keys[low] !== key) return new Uint32Array(0);
  return places.subarray(starts[low], starts[low + 1]);
}
