import { bisect } from '../model/index.ts';
import { BitReader, BitWriter } from './bits.ts';
import { readGaps, writeGaps } from './golomb.ts';
import { readInterpolative, writeInterpolative } from './interpolative.ts';
import { readKeys, writeKeys } from './keyList.ts';
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

/** From so many places on, gaps in one code with its parameter before them take less than each place by itself. */
const LONG = 32;

/** Bits that say in which order of code the lengths of a chunk's lists are. */
const ORDER_BITS = 2;
const ORDERS = 2 ** ORDER_BITS;

/** What keys and lengths take of a chunk in the mean, in bytes a key. */
const KEY_BYTES = 1.5;

/** Writes lists of places below `articles`: all keys, then the lengths of their lists, then the lists. */
export class ListWriter {
  readonly #articles: number;
  readonly #lists = new BitWriter();
  #keys: Key[] = [];
  #lengths: number[] = [];

  constructor(articles: number) {
    this.#articles = articles;
  }

  /** About how many bytes there are so far. */
  get length(): number {
    return this.#lists.length + KEY_BYTES * this.#keys.length;
  }

  /** Adds a key that is larger than the last one, with its places, ascending. */
  add(key: Key, places: Uint32Array): void {
    writeList(this.#lists, places, this.#articles);
    this.#keys.push(key);
    this.#lengths.push(places.length);
  }

  /** What was written; then it begins anew. */
  take(): { readonly keys: number; readonly bytes: Uint8Array } {
    const head = new BitWriter();
    writeKeys(head, this.#keys);
    writeLengths(head, this.#lengths);
    const taken = { keys: this.#keys.length, bytes: joined(head.take(), this.#lists.take()) };
    this.#keys = [];
    this.#lengths = [];
    return taken;
  }
}

function joined(head: Uint8Array, lists: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + lists.length);
  bytes.set(head);
  bytes.set(lists, head.length);
  return bytes;
}

/** Lengths from 1 on in exponential Golomb code, of the order that takes fewest bits. */
function writeLengths(bits: BitWriter, lengths: readonly number[]): void {
  const sizes = Array.from({ length: ORDERS }, (_, order) =>
    lengths.reduce((sum, length) => sum + 2 * highestBit(length - 1 + 2 ** order) + 1 - order, 0),
  );
  const order = sizes.indexOf(Math.min(...sizes));
  bits.put(order, ORDER_BITS);
  for (const length of lengths) {
    const number = length - 1 + 2 ** order;
    bits.putGamma(number >>> order);
    bits.put(number, order);
  }
}

function highestBit(number: number): number {
  return 31 - Math.clz32(number);
}

function readLengths(bits: BitReader, count: number, articles: number): Uint32Array {
  const order = bits.read(ORDER_BITS);
  return Uint32Array.from({ length: count }, () => {
    const high = bits.readGamma() << order;
    if (bits.isPastEnd) return 0;
    return Math.min(articles, Math.max(0, high + bits.read(order) - 2 ** order + 1));
  });
}

/** One list; of a key that more than half of the articles have, the articles without it. */
function writeList(writer: BitWriter, places: Uint32Array, articles: number): void {
  const written = isMost(places.length, articles) ? othersOf(places, articles) : places;
  if (written.length < LONG) writeInterpolative(writer, written, 0, articles - 1);
  else writeGaps(writer, written, articles);
}

function isMost(count: number, articles: number): boolean {
  return 2 * count > articles;
}

function othersOf(places: Uint32Array, articles: number): Uint32Array {
  const others = new Uint32Array(Math.max(0, articles - places.length));
  let [next, count] = [0, 0];
  for (let place = 0; place < articles; place++) {
    if (places[next] === place) next += 1;
    else others[count++] = place;
  }
  return others;
}

/** Reads what a `ListWriter` wrote. What is cut off or damaged has fewer keys and places. */
export function readLists(count: number, bytes: Uint8Array, articles: number): PostingLists {
  const reader = new BitReader(bytes);
  const keys = readKeys(reader, count);
  const lengths = readLengths(reader, keys.length, articles);
  reader.toByte();
  const places = new Uint32Array(lengths.reduce((sum, length) => sum + length, 0));
  const starts = new Uint32Array(keys.length + 1);
  let end = 0;
  lengths.forEach((length, at) => {
    if (!reader.isPastEnd) end = readList(reader, places, [end, end + length], articles);
    starts[at + 1] = end;
  });
  return { keys, starts, places };
}

/** Reads one list into `[from, to)` of `into`; says where it ends. */
function readList(
  reader: BitReader,
  into: Uint32Array,
  [from, to]: readonly [number, number],
  articles: number,
): number {
  if (!isMost(to - from, articles)) return readPlaces(reader, into, [from, to], articles);
  const others = new Uint32Array(articles - (to - from));
  const end = readPlaces(reader, others, [0, others.length], articles);
  const all = othersOf(others.subarray(0, end), articles).subarray(0, to - from);
  into.set(all, from);
  return from + all.length;
}

function readPlaces(
  reader: BitReader,
  into: Uint32Array,
  [from, to]: readonly [number, number],
  articles: number,
): number {
  if (to - from >= LONG) return readGaps(reader, into, [from, to], articles);
  readInterpolative(reader, into, [from, to], 0, articles - 1);
  return to;
}

/** The places of some keys, each key's ascending; a place can be there several times. */
export function placesInRange({ keys, starts, places }: PostingLists, [from, to]: KeyRange): Uint32Array {
  return places.subarray(starts[firstFrom(keys, from)], starts[firstFrom(keys, to + 1)]);
}

/** How many keys are less than one. */
function firstFrom(keys: Uint32Array, key: number): number {
  return bisect(keys.length, (at) => (keys[at] ?? 0) < key);
}
