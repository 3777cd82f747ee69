import { parentPort, workerData } from 'node:worker_threads';
import { CannotWrite } from './cannotWrite.ts';
import { LocalTasks } from './localTasks.ts';
import type { TaskName, TaskSetup, TaskTable } from './tasks.ts';

/** What a thread is started with. */
export interface ThreadData {
  /** True where it will take files in: what that needs is loaded at once. */
  readonly isForIntake: boolean;
  /** One number: the place of the item that is worked on, `NOT_BEGUN` before the first. */
  readonly place: SharedArrayBuffer;
}

/** Stands for the place of the item before the first of a batch is begun. */
export const NOT_BEGUN = -1;

/** What a thread works with, which it hears first, or a batch of one task. */
export type ThreadRequest =
  | { readonly setup: TaskSetup; readonly batch?: never }
  | { readonly setup?: never; readonly task: TaskName; readonly batch: readonly unknown[] };

/** What became of a batch: its answers, or a sentence that says why no batch can be done. */
export type ThreadAnswer =
  | { readonly answers: readonly unknown[]; readonly failure?: never }
  | { readonly answers?: never; readonly failure: string };

/**
 * Does batches that other threads ask for. The program's own file is this thread's file too. An item that throws ends
 * the thread, as one that runs out of memory does; a disk that is full is no item's fault.
 */
export function serveTasks(): void {
  const { isForIntake, place } = workerData as ThreadData;
  const at = new Int32Array(place);
  let makeTasks: () => LocalTasks = () => {
    throw new Error('A thread is told what it works with before it is asked.');
  };
  let tasks: LocalTasks | undefined;
  parentPort?.on('message', async (request: ThreadRequest) => {
    if (request.setup) {
      const { setup } = request;
      makeTasks = () => new LocalTasks(setup);
      if (isForIntake) tasks = prepared(makeTasks);
      return;
    }
    const { task, batch } = request;
    const items = batch as readonly TaskTable[typeof task]['input'][];
    const work = async (): Promise<ThreadAnswer> => {
      tasks ??= makeTasks();
      return { answers: await tasks.work(task, items, (index) => Atomics.store(at, 0, index)) };
    };
    parentPort?.postMessage(await orFailure(work));
  });
  if (isForIntake) void import('./intakeTask.ts');
}

/** Tasks with what takes files in, before the first is there; where something goes wrong, that is told when it is asked for. */
function prepared(makeTasks: () => LocalTasks): LocalTasks | undefined {
  try {
    const tasks = makeTasks();
    tasks.prepareIntake();
    return tasks;
  } catch {
    return undefined;
  }
}

async function orFailure(work: () => Promise<ThreadAnswer>): Promise<ThreadAnswer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CannotWrite) return { failure: error.message };
    throw error;
  }
}
