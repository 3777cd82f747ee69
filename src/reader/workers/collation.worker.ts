import * as Comlink from 'comlink';
import { collate } from '../../collation/index.ts';

/** What the comparison asks the worker. */
export interface CollationWorker {
  collate: typeof collate;
}

const api: CollationWorker = { collate };
Comlink.expose(api);
