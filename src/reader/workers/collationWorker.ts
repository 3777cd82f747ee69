import * as Comlink from 'comlink';
import type { CollationWorker } from './collation.worker.ts';
import workerAddress from './collation.worker.ts?worker&url';
import { createWorker } from './createWorker.ts';

/** Asks the collation worker; one that crashes is started once more, and a second crash is the answer. */
export async function askWorker<T>(ask: (remote: Comlink.Remote<CollationWorker>) => Promise<T>): Promise<T> {
  try {
    return await askRunning(ask);
  } catch {
    endWorker();
    return await askRunning(ask);
  }
}

let running: { remote: Comlink.Remote<CollationWorker>; worker: Worker } | undefined;

/** A worker that cannot load or that dies never answers; its `error` event must end the wait. */
function askRunning<T>(ask: (remote: Comlink.Remote<CollationWorker>) => Promise<T>): Promise<T> {
  const { remote, worker } = startWorker();
  const answered = new AbortController();
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker failed')), {
      signal: answered.signal,
    });
    ask(remote).then(resolve, reject);
  }).finally(() => answered.abort());
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
