import { clear, getMany, promisifyRequest, setMany, type UseStore, update } from 'idb-keyval';
import { browserStore, lastingStore } from '../data/browserStore.ts';
import type { ReadingRecord } from './readingRecord.ts';

/** A key with what is kept under it. */
export type KeptRecord = readonly [key: unknown, value: unknown];

/** So many records are read at a time. */
const BATCH = 1000;

/** Where it is kept what was read. Each call rejects where that is not possible. */
export interface ReadingKeeper {
  /** Gives every record by its key, of whatever form, some at a time: between them the page is free. */
  readonly load: (onRecords: (records: readonly KeptRecord[]) => void) => Promise<void>;
  /** The values of some keys, in their order; undefined where there is none. */
  readonly get: (ids: readonly string[]) => Promise<readonly unknown[]>;
  /** Changes what is kept under an id at one go, whatever another tab does meanwhile. */
  readonly change: (id: string, change: (kept: unknown) => ReadingRecord) => Promise<void>;
  readonly put: (records: readonly (readonly [id: string, record: ReadingRecord])[]) => Promise<void>;
  readonly dropAll: () => Promise<void>;
}

/** This browser's IndexedDB, a small record for each article that something was done with. */
export function browserReadingKeeper(): ReadingKeeper {
  const store = browserStore('duizhao-reading', 'articles');
  return {
    load: async (onRecords) => {
      let range: IDBKeyRange | null = null;
      for (;;) {
        const [keys, values] = await batchOf(store(), range);
        onRecords(keys.map((key, at) => [key, values[at]]));
        const last = keys.at(-1);
        if (last === undefined || keys.length < BATCH) return;
        range = IDBKeyRange.lowerBound(last, true);
      }
    },
    get: async (ids) => await getMany([...ids], store()),
    change: async (id, change) => await update(id, change, store()),
    put: async (records) =>
      await setMany(
        records.map(([id, record]) => [id, record]),
        lastingStore(store()),
      ),
    dropAll: async () => await clear(lastingStore(store())),
  };
}

/** The first records of a range, keys and values; all are of the range where it is null. */
function batchOf(store: UseStore, range: IDBKeyRange | null): Promise<[IDBValidKey[], unknown[]]> {
  return store('readonly', (records) =>
    Promise.all([
      promisifyRequest(records.getAllKeys(range, BATCH)),
      promisifyRequest<unknown[]>(records.getAll(range, BATCH)),
    ]),
  );
}
