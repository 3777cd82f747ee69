import { parentPort, workerData } from 'node:worker_threads';
import { LocalTasks } from './localTasks.ts';
import type { TaskName, TaskSetup, TaskTable } from './tasks.ts';

/** What a thread is started with. */
export interface ThreadData {
  readonly setup: TaskSetup;
  /** One number: the place of the item that is worked on. */
  readonly place: SharedArrayBuffer;
}

/** A batch of one task. */
export interface ThreadRequest {
  readonly task: TaskName;
  readonly batch: readonly unknown[];
}

/** Does batches that other threads ask for. The program's own file is this thread's file too. */
export function serveTasks(): void {
  const { setup, place } = workerData as ThreadData;
  const tasks = new LocalTasks(setup);
  const at = new Int32Array(place);
  parentPort?.on('message', async ({ task, batch }: ThreadRequest) => {
    const items = batch as readonly TaskTable[typeof task]['input'][];
    parentPort?.postMessage(await tasks.work(task, items, (index) => Atomics.store(at, 0, index)));
  });
}
