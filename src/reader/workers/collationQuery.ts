import { queryOptions } from '@tanstack/react-query';
import * as Comlink from 'comlink';
import type { Collation, NameGroup, Witness } from '../../model/index.ts';
import type { CollationWorker } from './collation.worker.ts';
import workerAddress from './collation.worker.ts?worker&url';
import { createWorker } from './createWorker.ts';

/** The collation of these witnesses, in this order, made in a worker. A worker that crashes is started once more. */
export function collationQuery(witnesses: readonly Witness[], names: readonly NameGroup[]) {
  return queryOptions({
    queryKey: ['collation', witnesses.map((witness) => witness.id)],
    queryFn: async (): Promise<Collation> => {
      try {
        return await collateInWorker(witnesses, names);
      } catch {
        endWorker();
        return await collateInWorker(witnesses, names);
      }
    },
  });
}

let running: { remote: Comlink.Remote<CollationWorker>; worker: Worker } | undefined;

/** A worker that cannot load or that dies never answers; its `error` event must end the wait. */
function collateInWorker(witnesses: readonly Witness[], names: readonly NameGroup[]): Promise<Collation> {
  const { remote, worker } = startWorker();
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker failed')), {
      once: true,
    });
    Promise.resolve(remote.collate(witnesses, names)).then(resolve, reject);
  });
}

function startWorker() {
  if (!running) {
    const worker = createWorker(workerAddress);
    running = { remote: Comlink.wrap<CollationWorker>(worker), worker };
  }
  return running;
}

function endWorker(): void {
  running?.worker.terminate();
  running = undefined;
}
