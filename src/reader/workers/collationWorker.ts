import type * as Comlink from 'comlink';
import type { ReaderWorker } from './reader.worker.ts';
import { WorkerLine } from './workerLine.ts';

const line = new WorkerLine();

/** Asks the worker that compares texts. */
export function askWorker<T>(ask: (remote: Comlink.Remote<ReaderWorker>) => Promise<T>): Promise<T> {
  return line.ask(ask);
}
