import type { Key } from '../../search/index.ts';
import type { Piece } from './facts.ts';
import { KEY_RANGES, readKeyRun, TITLE_RANGE } from './keyRuns.ts';
import type { PackReader } from './pack.ts';

/** The articles, by their places, that came to have a key, and those that have it no more; ascending. */
export interface KeyChange {
  readonly gained: number[];
  readonly lost: number[];
}

/** What became of the keys of texts and of headlines. */
export interface KeyChanges {
  readonly text: ReadonlyMap<Key, KeyChange>;
  readonly title: ReadonlyMap<Key, KeyChange>;
}

/** Where more keys than this are looked at, an index is made anew in no more time. */
const MOST_KEYS = 500_000;

/**
 * What became of the keys of an archive whose articles stand where they stood; undefined where they do not, or where much
 * has changed. `former` and `now` are the articles' keys in the archive's order.
 */
export function keyChanges(
  former: readonly Piece[],
  now: readonly Piece[],
  reader: PackReader,
): KeyChanges | undefined {
  if (former.length !== now.length) return undefined;
  const changed = now.flatMap((piece, place) => {
    const old = former[place];
    return old && !isSame(old, piece) ? [{ place, old, piece }] : [];
  });
  const keys = changed.reduce((sum, { old, piece }) => sum + old.length + piece.length, 0);
  if (keys > MOST_KEYS * Uint32Array.BYTES_PER_ELEMENT) return undefined;
  const changesIn = (from: number, to: number) => {
    const changes = new Map<Key, KeyChange>();
    for (const { place, old, piece } of changed)
      put(changes, place, readKeyRun(reader, old, from, to), readKeyRun(reader, piece, from, to));
    return changes;
  };
  return { text: changesIn(0, KEY_RANGES), title: changesIn(TITLE_RANGE, TITLE_RANGE + 1) };
}

function isSame(a: Piece, b: Piece): boolean {
  return a.pack === b.pack && a.from === b.from;
}

function put(changes: Map<Key, KeyChange>, place: number, old: Uint32Array, now: Uint32Array): void {
  const [before, after] = [new Set(old), new Set(now)];
  for (const key of now) if (!before.has(key)) changeOf(changes, key).gained.push(place);
  for (const key of old) if (!after.has(key)) changeOf(changes, key).lost.push(place);
}

function changeOf(changes: Map<Key, KeyChange>, key: Key): KeyChange {
  const known = changes.get(key);
  if (known) return known;
  const change: KeyChange = { gained: [], lost: [] };
  changes.set(key, change);
  return change;
}
