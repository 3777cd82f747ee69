import { bisect, type KeyedRef } from '../../model/index.ts';
import type { Key, PostingLists } from '../../search/index.ts';
import { ChunkWriter, type MadeChunk, type WrittenChunk } from './chunkWriter.ts';
import type { KeyChange } from './keyChanges.ts';
import { rangeOf } from './keyRuns.ts';

/** An index that was made of another one. */
export interface ChangedIndex {
  /** In their order. */
  readonly chunks: readonly WrittenChunk[];
  /** Those that are as they were. */
  readonly kept: readonly WrittenChunk[];
  /** The others. */
  readonly made: readonly MadeChunk[];
}

/** A key with the places of its articles, ascending. */
type Entry = readonly [key: Key, places: Uint32Array];

/** Another index of as many articles, and what became of its keys. */
export interface IndexChange {
  readonly articles: number;
  /** In their order. */
  readonly chunks: readonly WrittenChunk[];
  readonly changes: ReadonlyMap<Key, KeyChange>;
  /** The lists of a chunk; undefined where it is not there any more. */
  readonly read: (chunk: KeyedRef) => PostingLists | undefined;
}

/**
 * The index that a whole inversion makes, chunk by chunk, though only those chunks are made in which a key has changed,
 * and those behind them until the cuts lie where they lay. Undefined where a whole inversion is needed.
 */
export function changedIndex({ articles, chunks, changes, read }: IndexChange): ChangedIndex | undefined {
  const changed = changedByChunk(chunks, [...changes.keys()]);
  if (!changed) return undefined;
  const all: WrittenChunk[] = [];
  const kept: WrittenChunk[] = [];
  const made: MadeChunk[] = [];
  const writer = new ChunkWriter(articles, (one) => {
    made.push(one);
    all.push(one.chunk);
  });
  for (const [at, chunk] of chunks.entries()) {
    if (writer.isCut && !changed.has(at)) {
      kept.push(chunk);
      all.push(chunk);
      continue;
    }
    const lists = read(chunk);
    const entries = lists && changedEntries(lists, changed.get(at) ?? [], changes);
    if (!entries || entries.length === 0) return undefined;
    const next = chunks[at + 1]?.first;
    entries.forEach(([key, places], index) => {
      writer.add(key, places, entries[index + 1]?.[0] ?? next);
    });
  }
  return { chunks: all, kept, made };
}

/**
 * By a chunk's place: the changed keys that it has or comes to have; undefined where one belongs to none. A key before the
 * first chunk of its range belongs to that one.
 */
function changedByChunk(
  chunks: readonly WrittenChunk[],
  keys: readonly Key[],
): ReadonlyMap<number, readonly Key[]> | undefined {
  const byChunk = new Map<number, Key[]>();
  for (const key of keys) {
    const before = bisect(chunks.length, (at) => (chunks[at]?.first ?? 0) <= key) - 1;
    const at = [before, before + 1].find((place) => {
      const first = chunks[place]?.first;
      return first !== undefined && rangeOf(first) === rangeOf(key);
    });
    if (at === undefined) return undefined;
    const own = byChunk.get(at);
    if (own) own.push(key);
    else byChunk.set(at, [key]);
  }
  return byChunk;
}

function changedEntries(
  { keys, starts, places }: PostingLists,
  changed: readonly Key[],
  changes: ReadonlyMap<Key, KeyChange>,
): Entry[] {
  const entries = new Map<Key, Uint32Array>();
  keys.forEach((key, at) => {
    entries.set(key, places.subarray(starts[at], starts[at + 1]));
  });
  for (const key of changed) {
    const own = changedPlaces(entries.get(key) ?? new Uint32Array(), changes.get(key));
    if (own.length > 0) entries.set(key, own);
    else entries.delete(key);
  }
  return [...entries].sort(([a], [b]) => a - b);
}

function changedPlaces(places: Uint32Array, change: KeyChange | undefined): Uint32Array {
  const lost = new Set(change?.lost);
  return Uint32Array.from([...places.filter((place) => !lost.has(place)), ...(change?.gained ?? [])]).sort();
}
