import * as Comlink from 'comlink';
import { createWorker } from './createWorker.ts';
import type { ReaderWorker } from './reader.worker.ts';
import workerAddress from './reader.worker.ts?worker&url';

type Remote = Comlink.Remote<ReaderWorker>;

/** The worker itself ended; what it was asked is not to blame. */
class WorkerCrash extends Error {}

/** A worker of one's own, started when it is first asked. */
export class WorkerLine {
  readonly #prepare: (remote: Remote) => Promise<unknown>;
  #running:
    | { readonly remote: Remote; readonly worker: Worker; readonly ready: Promise<unknown> }
    | undefined;

  /** `prepare` is asked of each worker that is started, before anything else. */
  constructor(prepare: (remote: Remote) => Promise<unknown> = () => Promise.resolve()) {
    this.#prepare = prepare;
  }

  /** Asks the worker; one that crashes is started once more, and a second crash is the answer. */
  async ask<T>(ask: (remote: Remote) => Promise<T>): Promise<T> {
    try {
      return await this.#askRunning(ask);
    } catch (error) {
      if (!(error instanceof WorkerCrash)) throw error;
      return await this.#askRunning(ask);
    }
  }

  #end(): void {
    this.#running?.worker.terminate();
    this.#running = undefined;
  }

  /** A worker that cannot load or that dies never answers; its `error` event must end the wait. */
  #askRunning<T>(ask: (remote: Remote) => Promise<T>): Promise<T> {
    const { remote, worker, ready } = this.#start();
    const answered = new AbortController();
    return new Promise<T>((resolve, reject) => {
      worker.addEventListener(
        'error',
        (event) => {
          // It answers nobody any more: who asks next begins another.
          if (this.#running?.worker === worker) this.#end();
          reject(new WorkerCrash(event.message || 'the worker failed'));
        },
        {
          signal: answered.signal,
        },
      );
      ready.then(() => ask(remote)).then(resolve, reject);
    }).finally(() => answered.abort());
  }

  #start() {
    if (!this.#running) {
      const worker = createWorker(workerAddress);
      const remote = Comlink.wrap<ReaderWorker>(worker);
      const ready = this.#prepare(remote);
      // What could not be prepared is tried anew by whoever asks next.
      ready.catch(() => this.#end());
      this.#running = { remote, worker, ready };
    }
    return this.#running;
  }
}
