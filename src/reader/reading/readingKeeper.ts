import { clear, createStore, entries, getMany, setMany, update } from 'idb-keyval';
import type { ReadingRecord } from './readingRecord.ts';

/** Where it is kept what was read. Each call rejects where that is not possible. */
export interface ReadingKeeper {
  /** Every record by its key, of whatever form. */
  readonly load: () => Promise<readonly (readonly [key: unknown, value: unknown])[]>;
  /** The values of some keys, in their order; undefined where there is none. */
  readonly get: (ids: readonly string[]) => Promise<readonly unknown[]>;
  /** Changes what is kept under an id at one go, whatever another tab does meanwhile. */
  readonly change: (id: string, change: (kept: unknown) => ReadingRecord) => Promise<void>;
  readonly put: (records: readonly (readonly [id: string, record: ReadingRecord])[]) => Promise<void>;
  readonly dropAll: () => Promise<void>;
}

/** This browser's IndexedDB, a small record for each article that something was done with. */
export function browserReadingKeeper(): ReadingKeeper {
  // Asked for inside each promise: where storage is blocked, the name alone may throw.
  let made: ReturnType<typeof createStore> | undefined;
  const store = () => {
    made ??= createStore('duizhao-reading', 'articles');
    return made;
  };
  return {
    load: async () => await entries(store()),
    get: async (ids) => await getMany([...ids], store()),
    change: async (id, change) => await update(id, change, store()),
    put: async (records) =>
      await setMany(
        records.map(([id, record]) => [id, record]),
        store(),
      ),
    dropAll: async () => await clear(store()),
  };
}
