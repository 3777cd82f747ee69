import * as Comlink from 'comlink';
import { collate, collateArchive, compareFacts, countDifferences } from '../../collation/index.ts';

/** What the comparison asks the worker, and an event's page. */
export interface CollationWorker {
  collate: typeof collate;
  collateArchive: typeof collateArchive;
  compareFacts: typeof compareFacts;
  countDifferences: typeof countDifferences;
}

const api: CollationWorker = { collate, collateArchive, compareFacts, countDifferences };
Comlink.expose(api);
