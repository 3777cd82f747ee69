import type { PairAlignment } from '../../collation/index.ts';
import { type AlignRequest, AlignTask } from './alignTask.ts';
import type { Furnished } from './facts.ts';
import { type FileAnswer, type FileRequest, type FurnishRequest, IntakeTask } from './intakeTask.ts';
import { PackReader, PackWriter } from './pack.ts';
import { type ShardRequest, ShardTask, type WrittenShard } from './shardTask.ts';
import type { ArchiveWorld } from './world.ts';

/** What the tasks of one build have in common; plain data, so that threads can be given it. */
export interface TaskSetup {
  /** The folder of articles, without links. */
  readonly root: string;
  readonly world: ArchiveWorld;
  /** The folder of packs. */
  readonly packs: string;
  /** The pack that these tasks write. */
  readonly pack: string;
  /** The site's data folder; shards are written below it. */
  readonly target: string;
  /** The data folder of a former site, whose shards may be taken over. */
  readonly former?: string;
}

/** What can be asked, and what is answered: a batch each, item by item. */
export interface TaskTable {
  readonly takeIn: { readonly input: FileRequest; readonly output: FileAnswer };
  readonly furnish: { readonly input: FurnishRequest; readonly output: Furnished };
  readonly align: { readonly input: AlignRequest; readonly output: PairAlignment };
  readonly writeShard: { readonly input: ShardRequest; readonly output: WrittenShard };
}

export type TaskName = keyof TaskTable;

/** Where tasks are done: in this thread or in others. */
export interface TaskRunner {
  /** How many batches are worked on at the same time. */
  readonly size: number;
  run<T extends TaskName>(
    task: T,
    batch: readonly TaskTable[T]['input'][],
  ): Promise<readonly TaskTable[T]['output'][]>;
  close(): Promise<void>;
}

/** The tasks of a build in this thread. */
export class Tasks implements TaskRunner {
  readonly size = 1;
  readonly #writer: PackWriter;
  readonly #reader: PackReader;
  readonly #work: { readonly [T in TaskName]: (item: TaskTable[T]['input']) => TaskTable[T]['output'] };

  constructor({ root, world, packs, pack, target, former }: TaskSetup) {
    this.#writer = new PackWriter(packs, pack);
    this.#reader = new PackReader(packs);
    const intake = new IntakeTask(root, world, this.#writer, this.#reader);
    const align = new AlignTask(world.names, this.#reader);
    const shard = new ShardTask(root, this.#reader, target, former);
    this.#work = {
      takeIn: (item) => intake.takeIn(item),
      furnish: (item) => intake.furnish(item),
      align: (item) => align.align(item),
      writeShard: (item) => shard.write(item),
    };
  }

  run<T extends TaskName>(
    task: T,
    batch: readonly TaskTable[T]['input'][],
  ): Promise<readonly TaskTable[T]['output'][]> {
    return Promise.resolve(this.work(task, batch, () => undefined));
  }

  /** Does a batch; `at` is told the place of each item before it is begun. What was written can then be read. */
  work<T extends TaskName>(
    task: T,
    batch: readonly TaskTable[T]['input'][],
    at: (place: number) => void,
  ): TaskTable[T]['output'][] {
    const done = batch.map((item, place) => {
      at(place);
      return this.#work[task](item);
    });
    this.#writer.flush();
    return done;
  }

  close(): Promise<void> {
    this.#writer.close();
    this.#reader.close();
    return Promise.resolve();
  }
}
