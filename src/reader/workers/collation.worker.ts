import * as Comlink from 'comlink';
import { collate, countDifferences } from '../../collation/index.ts';

/** What the comparison asks the worker. */
export interface CollationWorker {
  collate: typeof collate;
  countDifferences: typeof countDifferences;
}

const api: CollationWorker = { collate, countDifferences };
Comlink.expose(api);
