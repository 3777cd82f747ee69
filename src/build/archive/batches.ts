import { ThreadLost } from './taskPool.ts';
import type { TaskName, TaskRunner, TaskTable } from './tasks.ts';

/** How batches are made and watched. */
export interface BatchOptions<T extends TaskName> {
  /** Items in a batch. */
  readonly size: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Answers for an item that ended its thread, for a reason as `ThreadLost` has it; without this, such an item ends all. */
  readonly lost?: (item: TaskTable[T]['input'], reason: string) => TaskTable[T]['output'];
}

/** Does a task for many items, as many batches at a time as the runner can; answers in the order of the items. */
export async function runBatches<T extends TaskName>(
  runner: TaskRunner,
  task: T,
  items: readonly TaskTable[T]['input'][],
  { size, onProgress, lost }: BatchOptions<T>,
): Promise<TaskTable[T]['output'][]> {
  const answers = new Array<TaskTable[T]['output']>(items.length);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const from = next;
      const batch = items.slice(from, from + size);
      next += batch.length;
      const answered = await withoutCulprits(runner, task, batch, lost);
      for (const [index, answer] of answered.entries()) answers[from + index] = answer;
      done += batch.length;
      onProgress?.(done, items.length);
    }
  };
  onProgress?.(0, items.length);
  // One more than can be worked on, so that no thread waits for its next batch.
  await Promise.all(Array.from({ length: runner.size + 1 }, work));
  return answers;
}

/** Answers for a batch; items that end their thread are answered for by `lost`, and the others are asked for anew. */
async function withoutCulprits<T extends TaskName>(
  runner: TaskRunner,
  task: T,
  batch: readonly TaskTable[T]['input'][],
  lost: BatchOptions<T>['lost'],
): Promise<readonly TaskTable[T]['output'][]> {
  try {
    return await runner.run(task, batch);
  } catch (error) {
    if (!lost || !(error instanceof ThreadLost)) throw error;
    const { place, reason } = error;
    const culprit = batch[place];
    const answers = await withoutCulprits(
      runner,
      task,
      batch.filter((_, at) => at !== place),
      lost,
    );
    return culprit === undefined ? answers : answers.toSpliced(place, 0, lost(culprit, reason));
  }
}
