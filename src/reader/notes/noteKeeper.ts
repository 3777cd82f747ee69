import { clear, delMany, entries, setMany } from 'idb-keyval';
import type { Note } from '../../annotation/index.ts';
import { browserStore, lastingStore } from '../data/browserStore.ts';

/** Where notes are kept between visits. Each call rejects where that is not possible. */
export interface NoteKeeper {
  /** Every record by its key, of whatever form. */
  readonly load: () => Promise<readonly (readonly [key: unknown, value: unknown])[]>;
  /** Keeps notes under their ids: all or none. */
  readonly keep: (notes: readonly Note[]) => Promise<void>;
  readonly drop: (ids: readonly string[]) => Promise<void>;
  /** Drops every record, damaged ones too. */
  readonly dropAll: () => Promise<void>;
}

/** This browser's IndexedDB, one record a note, so that a damaged one takes no other with it. */
export function browserKeeper(): NoteKeeper {
  const stored = browserStore('duizhao-notes', 'notes');
  const store = () => lastingStore(stored());
  return {
    load: async () => await entries(store()),
    keep: async (notes) =>
      await setMany(
        notes.map((note) => [note.id, note]),
        store(),
      ),
    drop: async (ids) => await delMany([...ids], store()),
    dropAll: async () => await clear(store()),
  };
}
