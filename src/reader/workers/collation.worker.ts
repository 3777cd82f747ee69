import * as Comlink from 'comlink';
import { collate, compareFacts, countDifferences } from '../../collation/index.ts';

/** What the comparison asks the worker. */
export interface CollationWorker {
  collate: typeof collate;
  compareFacts: typeof compareFacts;
  countDifferences: typeof countDifferences;
}

const api: CollationWorker = { collate, compareFacts, countDifferences };
Comlink.expose(api);
