import { describe, expect, test } from 'vitest';
import { asRead, toggledStar } from './readingDeeds.ts';
import type { ReadingKeeper } from './readingKeeper.ts';
import type { ReadingRecord } from './readingRecord.ts';
import { createReadingStore } from './readingStore.ts';

/** A keeper in memory that two stores may share; `fails` says what it rejects with. */
function memoryKeeper(kept: Map<unknown, unknown>, fails: { error?: Error } = {}): ReadingKeeper {
  const done = async <T>(act: () => T): Promise<T> => {
    if (fails.error) throw fails.error;
    return act();
  };
  return {
    load: (onRecords) => done(() => onRecords([...kept])),
    get: (ids) => done(() => ids.map((id) => kept.get(id))),
    change: (id, change) => done(() => void kept.set(id, change(kept.get(id)))),
    put: (records) => done(() => records.forEach(([id, record]) => void kept.set(id, record))),
    dropAll: () => done(() => kept.clear()),
  };
}

const star = (now: number) => (record: ReadingRecord) => toggledStar(record, now);

describe('what was read in a browser', () => {
  test('is shown at once and kept', async () => {
    const kept = new Map<unknown, unknown>();
    const store = createReadingStore(memoryKeeper(kept), () => undefined);
    await store.change('a', star(5));
    expect(store.of('a')).toEqual({ starred: 5 });
    expect(kept.get('a')).toEqual({ starred: 5 });
    await store.change('a', star(6));
    expect(store.of('a')).toEqual({});
  });
  test('agrees in two tabs, and neither undoes what the other did', async () => {
    const kept = new Map<unknown, unknown>();
    const one = createReadingStore(memoryKeeper(kept), (ids) => void other.reload(ids));
    const other = createReadingStore(memoryKeeper(kept), () => undefined);
    await other.load();
    await one.change('a', star(5));
    await other.change('a', (record) => asRead(record, 7));
    expect(kept.get('a')).toEqual({ starred: 5, read: 7 });
    expect(other.of('a')).toEqual({ starred: 5, read: 7 });
  });
  test('is kept in one step where the page is left: nothing is asked for first', async () => {
    const kept = new Map<unknown, unknown>([['a', { read: 7 }]]);
    const keeper = memoryKeeper(kept);
    const store = createReadingStore(
      { ...keeper, change: () => Promise.reject(new Error('there is no time')) },
      () => undefined,
    );
    await store.changeLeaving('a', star(5));
    expect(kept.get('a')).toEqual({ read: 7, starred: 5 });
    expect(store.state().isKept).toBe(true);
  });
  test('is rescued from a damaged store, and the damage is told', async () => {
    const kept = new Map<unknown, unknown>([
      ['a', { starred: 5, read: 'x' }],
      ['b', 'nonsense'],
      ['c', { read: 9 }],
    ]);
    const store = createReadingStore(memoryKeeper(kept), () => undefined);
    await store.load();
    expect(store.state().damaged).toEqual(['a', 'b']);
    expect([...store.state().records]).toEqual([
      ['a', { starred: 5 }],
      ['c', { read: 9 }],
    ]);
  });
  test('lasts for the visit where nothing can be kept, and is kept as soon as that is possible', async () => {
    const kept = new Map<unknown, unknown>();
    const fails: { error?: Error } = { error: new Error('full') };
    const store = createReadingStore(memoryKeeper(kept, fails), () => undefined);
    await store.change('a', star(5));
    expect(store.of('a')).toEqual({ starred: 5 });
    expect(store.state().isKept).toBe(false);
    delete fails.error;
    await store.change('b', star(6));
    expect(store.state().isKept).toBe(true);
    expect([...kept]).toEqual(
      expect.arrayContaining([
        ['a', { starred: 5 }],
        ['b', { starred: 6 }],
      ]),
    );
  });
  test('takes in what another browser knows, and can be deleted', async () => {
    const kept = new Map<unknown, unknown>([['a', { starred: 5 }]]);
    const store = createReadingStore(memoryKeeper(kept), () => undefined);
    await store.merge(
      new Map([
        ['a', { read: 7 }],
        ['b', { starred: 1 }],
      ]),
    );
    expect([...kept]).toEqual([
      ['a', { read: 7, starred: 5 }],
      ['b', { starred: 1 }],
    ]);
    await store.removeAll();
    expect(kept.size).toBe(0);
    expect(store.of('a')).toEqual({});
  });
});
