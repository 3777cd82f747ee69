import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSearchChunk } from '../../model/index.ts';
import { readLists } from '../../search/index.ts';
import { changedIndex } from './changedIndex.ts';
import { ChunkWriter, type MadeChunk } from './chunkWriter.ts';
import type { KeyChange } from './keyChanges.ts';

const ARTICLES = 4_000;

/** By article: its keys. */
type Keys = readonly (readonly number[])[];

function indexOf(keys: Keys): MadeChunk[] {
  const lists = new Map<number, number[]>();
  keys.forEach((own, place) => {
    for (const key of own) lists.set(key, [...(lists.get(key) ?? []), place]);
  });
  const entries = [...lists].sort(([a], [b]) => a - b);
  const chunks: MadeChunk[] = [];
  const writer = new ChunkWriter(ARTICLES, (made) => chunks.push(made));
  entries.forEach(([key, places], at) => {
    writer.add(key, Uint32Array.from(places), entries[at + 1]?.[0]);
  });
  return chunks;
}

function changesOf(before: Keys, after: Keys): Map<number, KeyChange> {
  const changes = new Map<number, { gained: number[]; lost: number[] }>();
  const changeOf = (key: number) => {
    const change = changes.get(key) ?? { gained: [], lost: [] };
    changes.set(key, change);
    return change;
  };
  after.forEach((own, place) => {
    const old = before[place] ?? [];
    for (const key of own) if (!old.includes(key)) changeOf(key).gained.push(place);
    for (const key of old) if (!own.includes(key)) changeOf(key).lost.push(place);
  });
  return changes;
}

function changed(former: readonly MadeChunk[], changes: ReadonlyMap<number, KeyChange>) {
  const jsonOf = new Map(former.map(({ chunk, json }) => [chunk.sha256, json]));
  return changedIndex({
    articles: ARTICLES,
    chunks: former.map(({ chunk }) => chunk),
    changes,
    read: ({ sha256 }) => {
      const decoded = decodeSearchChunk(jsonOf.get(sha256) ?? '');
      return decoded.ok
        ? readLists(decoded.value.keys, Buffer.from(decoded.value.lists, 'base64url'), ARTICLES)
        : undefined;
    },
  });
}

/** Keys of several ranges, enough of them for several chunks. */
function dealtKeys(seed: number): number[][] {
  let state = seed;
  const deal = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const key = () => (0x4e00 + deal(900)) * 0x10000 + 0x4e00 + deal(60);
  return Array.from({ length: 80 }, () => [...new Set(Array.from({ length: 700 }, key))]);
}

describe('changedIndex', () => {
  test('makes what a whole inversion makes, or nothing', () => {
    const before = dealtKeys(7);
    const former = indexOf(before);
    expect(former.length).toBeGreaterThan(4);
    const newKey = fc.oneof(
      fc.constantFrom(...before.flat().slice(0, 500)),
      fc.nat({ max: 0xffffffff }),
      fc.nat({ max: 60 }).map((second) => 0x5000_4e00 + second),
    );
    const edit = fc.record({
      place: fc.nat({ max: 79 }),
      from: fc.nat({ max: 700 }),
      keys: fc.array(newKey),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const after = [...before];
        for (const { place, from, keys } of edits)
          after[place] = [...new Set([...(after[place] ?? []).slice(from % 40), ...keys])];
        const made = changed(former, changesOf(before, after));
        if (made) expect(made.chunks).toEqual(indexOf(after).map(({ chunk }) => chunk));
      }),
      { numRuns: 12 },
    );
  });
  test('keeps what no change concerns', () => {
    const before = dealtKeys(9);
    const former = indexOf(before);
    const after = before.map((own, place) => (place === 5 ? own.slice(1) : own));
    const made = changed(former, changesOf(before, after));
    expect(made?.kept.length).toBeGreaterThan(former.length / 2);
    expect(made?.made.length).toBeGreaterThan(0);
  });
  test('gives up where a chunk is gone', () => {
    const before = dealtKeys(9);
    const chunks = indexOf(before).map(({ chunk }) => chunk);
    const changes = new Map([[before[0]?.[0] ?? 0, { gained: [7], lost: [] }]]);
    expect(changedIndex({ articles: ARTICLES, chunks, changes, read: () => undefined })).toBeUndefined();
  });
});
