import { readFileBytes } from '../fileBytes.ts';
import type { AlignTask } from './alignTask.ts';
import { DataWriter } from './dataWriter.ts';
import type { IntakeTask } from './intakeTask.ts';
import type { InvertTask } from './invertTask.ts';
import { PackReader, PackWriter } from './pack.ts';
import type { ShardTask } from './shardTask.ts';
import type { FileAnswer, FileRequest, TaskName, TaskRunner, TaskSetup, TaskTable } from './tasks.ts';

/** Does one item of a task. */
type Work<T extends TaskName> = (item: TaskTable[T]['input']) => Promise<TaskTable[T]['output']>;

/**
 * The tasks of a build in this thread. What a task needs is loaded when it is first asked for: where no file changed,
 * no parser and no dictionary is.
 */
export class LocalTasks implements TaskRunner {
  readonly size = 1;
  readonly #setup: TaskSetup;
  readonly #writer: PackWriter;
  readonly #reader: PackReader;
  #intake: Promise<IntakeTask> | undefined;
  #align: Promise<AlignTask> | undefined;
  #invert: Promise<InvertTask> | undefined;
  #shard: Promise<ShardTask> | undefined;
  readonly #work: { readonly [T in TaskName]: Work<T> } = {
    takeIn: (item) => this.#takeIn(item),
    furnish: async (item) => (await this.#intakeTask()).furnish(item),
    quote: async (item) => (await this.#intakeTask()).quote(item),
    align: async (item) => (await this.#alignTask()).align(item),
    invert: async (item) => (await this.#invertTask()).invert(item),
    writeShard: async (item) => (await this.#shardTask()).write(item),
  };

  constructor(setup: TaskSetup) {
    this.#setup = setup;
    this.#writer = new PackWriter(setup.packs, setup.pack);
    this.#reader = new PackReader(setup.packs);
  }

  run<T extends TaskName>(
    task: T,
    batch: readonly TaskTable[T]['input'][],
  ): Promise<readonly TaskTable[T]['output'][]> {
    return this.work(task, batch, () => undefined);
  }

  /** Does a batch; `at` is told the place of each item before it is begun. What was written can then be read. */
  async work<T extends TaskName>(
    task: T,
    batch: readonly TaskTable[T]['input'][],
    at: (place: number) => void,
  ): Promise<TaskTable[T]['output'][]> {
    const work: Work<T> = this.#work[task];
    const done: TaskTable[T]['output'][] = [];
    for (const [place, item] of batch.entries()) {
      at(place);
      done.push(await work(item));
    }
    this.#writer.flush();
    return done;
  }

  /** Loads what takes files in before the first is there. */
  prepareIntake(): void {
    this.#intakeTask().catch(() => undefined);
  }

  close(): Promise<void> {
    this.#writer.close();
    this.#reader.close();
    return Promise.resolve();
  }

  async #takeIn({ sha256: known, ...listed }: FileRequest): Promise<FileAnswer> {
    const read = readFileBytes(this.#setup.root, listed);
    if (!read.bytes) {
      const { file, onDisk, size, problem } = read;
      return { file, onDisk, sha256: '', bytes: size, problems: [problem] };
    }
    if (read.sha256 === known) return { same: true, ...(read.stamp && { stamp: read.stamp }) };
    return (await this.#intakeTask()).takeIn(read);
  }

  #intakeTask(): Promise<IntakeTask> {
    this.#intake ??= import('./intakeTask.ts').then(
      (module) => new module.IntakeTask(this.#setup.world, this.#writer, this.#reader),
    );
    return this.#intake;
  }

  #alignTask(): Promise<AlignTask> {
    this.#align ??= import('./alignTask.ts').then(
      (module) => new module.AlignTask(this.#setup.world.names, this.#reader),
    );
    return this.#align;
  }

  #invertTask(): Promise<InvertTask> {
    this.#invert ??= import('./invertTask.ts').then(
      (module) => new module.InvertTask(this.#reader, this.#dataWriter()),
    );
    return this.#invert;
  }

  #shardTask(): Promise<ShardTask> {
    this.#shard ??= import('./shardTask.ts').then(
      (module) => new module.ShardTask(this.#setup.root, this.#reader, this.#dataWriter()),
    );
    return this.#shard;
  }

  #dataWriter(): DataWriter {
    return new DataWriter(this.#setup.target, this.#setup.hasVariants);
  }
}
