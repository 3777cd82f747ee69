import { BitReader, BitWriter } from './bits.ts';
import type { Key, KeyRange } from './keys.ts';

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

/** Differences between second characters of a first one are some hundreds in the mean. */
const SECOND_PARAMETER = 7;

/** Writes lists of places below `articles` one after another, each with its key and length. */
export class ListWriter {
  readonly #articles: number;
  readonly #bits = new BitWriter();
  #last: Key = 0;
  #keys = 0;

  constructor(articles: number) {
    this.#articles = articles;
  }

  /** Whole bytes so far. */
  get length(): number {
    return this.#bits.length;
  }

  /** Adds a key that is larger than the last one, with its places, ascending. */
  add(key: Key, places: Uint32Array): void {
    writeKey(this.#bits, key, this.#last);
    this.#bits.putGamma(places.length);
    writeList(this.#bits, places, this.#articles);
    this.#last = key;
    this.#keys += 1;
  }

  /** What was written; then it begins anew. */
  take(): { readonly keys: number; readonly bytes: Uint8Array } {
    const taken = { keys: this.#keys, bytes: this.#bits.take() };
    this.#last = 0;
    this.#keys = 0;
    return taken;
  }
}

/** Most keys have the first character of the one before: then a bit and the difference of the second ones. */
function writeKey(bits: BitWriter, key: Key, last: Key): void {
  const [first, second] = [(key >>> 16) - (last >>> 16), key & 0xffff];
  bits.put(first > 0 ? 1 : 0, 1);
  if (first > 0) {
    bits.putGamma(first);
    bits.put(second, 16);
    return;
  }
  const difference = second - (last & 0xffff);
  bits.putUnary(difference >>> SECOND_PARAMETER);
  bits.put(difference, SECOND_PARAMETER);
}

function readKey(bits: BitReader, last: Key): Key {
  if (bits.read(1) === 1) return (((last >>> 16) + bits.readGamma()) * 0x10000 + bits.read(16)) >>> 0;
  const high = bits.readUnary() << SECOND_PARAMETER;
  return (last + high + bits.read(SECOND_PARAMETER)) >>> 0;
}

/**
 * One list as gaps in Rice code (Rice and Plaunt 1971) with the parameter that takes fewest bits, or as a bitmap where
 * that is smaller.
 */
function writeList(writer: BitWriter, places: Uint32Array, articles: number): void {
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

/** Reads what a `ListWriter` wrote. What is cut off or damaged has fewer keys and places. */
export function readLists(count: number, bytes: Uint8Array, articles: number): PostingLists {
  const reader = new BitReader(bytes);
  const [keys, starts]: [Key[], number[]] = [[], [0]];
  let places = new Uint32Array(bytes.length);
  for (let last = 0, end = 0; keys.length < count && !reader.isPastEnd; ) {
    const key = readKey(reader, last);
    const length = Math.min(articles, reader.readGamma());
    if (key < last || reader.isPastEnd) break;
    if (places.length < end + length) places = withRoom(places, end + length);
    end = readList(reader, length, articles, places, end);
    keys.push(key);
    starts.push(end);
    last = key;
  }
  return { keys: Uint32Array.from(keys), starts: Uint32Array.from(starts), places };
}

function withRoom(places: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length * 2);
  larger.set(places);
  return larger;
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
  for (let article = 0; article < articles; article++)
    if (reader.read(1) === 1 && end < into.length) into[end++] = article;
  return end;
}

/** The places of some keys, each key's ascending; a place can be there several times. */
export function placesInRange({ keys, starts, places }: PostingLists, [from, to]: KeyRange): Uint32Array {
  return places.subarray(starts[firstFrom(keys, from)], starts[firstFrom(keys, to + 1)]);
}

/** How many keys are less than one. */
function firstFrom(keys: Uint32Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
