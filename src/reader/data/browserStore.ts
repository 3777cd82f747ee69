import { createStore, type UseStore } from 'idb-keyval';

/**
 * A store of this browser's IndexedDB, made when it is first asked for: where storage is blocked, making it may throw, so it
 * is asked for inside the promise that then rejects.
 */
export function browserStore(database: string, name: string): () => UseStore {
  let made: UseStore | undefined;
  return () => {
    made ??= createStore(database, name);
    return made;
  };
}

/**
 * A store whose changes outlast a page that is left the moment after: a browser undoes what is under way when its page goes,
 * but not what was told to be final. For callers that ask for all they change at once, not for `update`.
 */
export function lastingStore(store: UseStore): UseStore {
  return (mode, callback) =>
    store(mode, (records) => {
      const asked = callback(records);
      if (mode === 'readwrite') records.transaction.commit();
      return asked;
    });
}
