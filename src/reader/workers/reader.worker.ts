import * as Comlink from 'comlink';
import { collate, collateArchive, compareFacts, countDifferences } from '../../collation/index.ts';
import { openSearch, openStore, rangesOf, search } from './searchTasks.ts';

/** What the page asks workers. One file serves all: each asker has a worker of its own, and none waits for another's. */
export interface ReaderWorker {
  collate: typeof collate;
  collateArchive: typeof collateArchive;
  compareFacts: typeof compareFacts;
  countDifferences: typeof countDifferences;
  openSearch: typeof openSearch;
  openStore: typeof openStore;
  search: typeof search;
  rangesOf: typeof rangesOf;
}

const api: ReaderWorker = {
  collate,
  collateArchive,
  compareFacts,
  countDifferences,
  openSearch,
  openStore,
  search,
  rangesOf,
};
Comlink.expose(api);
