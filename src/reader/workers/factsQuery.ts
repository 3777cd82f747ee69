import { queryOptions } from '@tanstack/react-query';
import * as Comlink from 'comlink';
import type { FactRow, NameGroup, Witness } from '../../model/index.ts';
import type { CollationWorker } from './collation.worker.ts';
import workerAddress from './collation.worker.ts?worker&url';
import { createWorker } from './createWorker.ts';

/** What these witnesses state, side by side, in this order; made in a worker of its own that ends with its answer. */
export function factsQuery(witnesses: readonly Witness[], names: readonly NameGroup[]) {
  return queryOptions({
    queryKey: ['facts', witnesses.map((witness) => witness.id)],
    queryFn: () => compareInWorker(witnesses, names),
    // A worker that crashes is started once more.
    retry: 1,
    retryDelay: 0,
  });
}

/** A worker that cannot load or that dies never answers; its `error` event must end the wait. */
function compareInWorker(witnesses: readonly Witness[], names: readonly NameGroup[]): Promise<FactRow[]> {
  const worker = createWorker(workerAddress);
  const remote = Comlink.wrap<CollationWorker>(worker);
  const answer = new Promise<FactRow[]>((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker failed')), {
      once: true,
    });
    Promise.resolve(remote.compareFacts(witnesses, names)).then(resolve, reject);
  });
  return answer.finally(() => worker.terminate());
}
