import type { TaskName, TaskRunner, TaskTable } from './tasks.ts';

/** A batch that failed, and how its items are answered all the same; rethrows where they cannot be. */
export type Rescue<T extends TaskName> = (
  batch: readonly TaskTable[T]['input'][],
  error: unknown,
) => Promise<readonly TaskTable[T]['output'][]>;

/** How batches are made and watched. */
export interface BatchOptions<T extends TaskName> {
  /** Items in a batch. */
  readonly size: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly rescue?: Rescue<T>;
}

/** Does a task for many items, as many batches at a time as the runner can; answers in the order of the items. */
export async function runBatches<T extends TaskName>(
  runner: TaskRunner,
  task: T,
  items: readonly TaskTable[T]['input'][],
  { size, onProgress, rescue }: BatchOptions<T>,
): Promise<TaskTable[T]['output'][]> {
  const answers = new Array<TaskTable[T]['output']>(items.length);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const from = next;
      const batch = items.slice(from, from + size);
      next += batch.length;
      const answered = await runner.run(task, batch).catch((error: unknown) => {
        if (rescue) return rescue(batch, error);
        throw error;
      });
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
