import { createListeners } from '../ui/shown.ts';
import type { ReadingKeeper } from './readingKeeper.ts';
import { decodeReading, isUntouched, mergedReading, type ReadingRecord, UNTOUCHED } from './readingRecord.ts';

export interface ReadingState {
  /** By the ids of articles. */
  readonly records: ReadonlyMap<string, ReadingRecord>;
  /** False where the browser keeps nothing, or no more: the last changes are for this visit. */
  readonly isKept: boolean;
  /** Keys of records of which something could not be read; they stay until they are changed or all is deleted. */
  readonly damaged: readonly string[];
}

export type ReadingChange = (record: ReadingRecord) => ReadingRecord;

/** What was read, starred and left where, in this browser. Every change is on the screen at once and then kept. */
export interface ReadingStore {
  readonly state: () => ReadingState;
  /** Of an article; the same object until it changes. */
  readonly of: (id: string) => ReadingRecord;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks the browser, once. Never rejects. */
  readonly load: () => Promise<void>;
  /** Another tab has changed these. */
  readonly reload: (ids: readonly string[]) => Promise<void>;
  readonly change: (id: string, change: ReadingChange) => Promise<void>;
  /**
   * The same where the page is left this moment: what is kept is not asked for first, there would be no time for an
   * answer. What another tab does to the article in the same moment is lost.
   */
  readonly changeLeaving: (id: string, change: ReadingChange) => Promise<void>;
  /** Takes in what another browser knows. */
  readonly merge: (records: ReadonlyMap<string, ReadingRecord>) => Promise<void>;
  readonly removeAll: () => Promise<void>;
}

/** A store over a keeper; `tellOthers` is called with what was changed, after it was kept. */
export function createReadingStore(
  keeper: ReadingKeeper,
  tellOthers: (ids: readonly string[]) => void,
): ReadingStore {
  const records = new Map<string, ReadingRecord>();
  const damaged = new Set<string>();
  /** What is on the screen and not in the browser. */
  const unkept = new Set<string>();
  const { subscribe, tell: tellListeners } = createListeners();
  let loading: Promise<void> | undefined;
  let state: ReadingState = { records, isKept: true, damaged: [] };
  const tell = (isKept = state.isKept) => {
    state = { records, isKept, damaged: [...damaged] };
    tellListeners();
  };
  const show = (id: string, record: ReadingRecord) => {
    if (isUntouched(record)) records.delete(id);
    else records.set(id, record);
  };
  const takeIn = (id: string, value: unknown) => {
    const { record, isDamaged } = decodeReading(value ?? {});
    if (isDamaged) damaged.add(id);
    show(id, record);
  };
  const read = async () => {
    try {
      await keeper.load((kept) => {
        for (const [key, value] of kept) takeIn(String(key), value);
      });
      tell();
    } catch {
      tell(false);
    }
  };
  const load = () => {
    loading ??= read();
    return loading;
  };
  /** After a failure all that is not kept is tried again with the next change. */
  const write = async (ids: readonly string[], write: () => Promise<void>) => {
    for (const id of ids) unkept.add(id);
    tell();
    const late = [...unkept].filter((id) => !ids.includes(id));
    try {
      await write();
      if (late.length > 0) await keeper.put(late.map((id) => [id, records.get(id) ?? UNTOUCHED]));
      for (const id of [...ids, ...late]) unkept.delete(id);
      if (!state.isKept) tell(true);
      tellOthers([...ids, ...late]);
    } catch {
      tell(false);
    }
  };
  const changeBy = async (id: string, change: ReadingChange, keep: () => Promise<void>) => {
    await load();
    show(id, change(records.get(id) ?? UNTOUCHED));
    damaged.delete(id);
    await write([id], keep);
  };
  return {
    state: () => state,
    of: (id) => records.get(id) ?? UNTOUCHED,
    subscribe,
    load,
    reload: async (ids) => {
      const values = await keeper.get(ids).catch(() => undefined);
      values?.forEach((value, at) => {
        const id = ids[at] ?? '';
        if (!unkept.has(id)) takeIn(id, value);
      });
      tell();
    },
    change: (id, change) =>
      changeBy(id, change, () => keeper.change(id, (kept) => change(decodeReading(kept ?? {}).record))),
    changeLeaving: (id, change) =>
      changeBy(id, change, () => keeper.put([[id, records.get(id) ?? UNTOUCHED]])),
    merge: async (given) => {
      await load();
      const merged = [...given].map(
        ([id, record]) => [id, mergedReading(records.get(id) ?? UNTOUCHED, record)] as const,
      );
      for (const [id, record] of merged) show(id, record);
      await write(
        merged.map(([id]) => id),
        () => keeper.put(merged),
      );
    },
    removeAll: async () => {
      await load();
      const ids = [...records.keys(), ...damaged];
      records.clear();
      damaged.clear();
      unkept.clear();
      await write([], async () => {
        await keeper.dropAll();
        tellOthers(ids);
      });
    },
  };
}
