import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TaskName, TaskRunner, TaskSetup, TaskTable } from './tasks.ts';
import type { ThreadData } from './taskWorker.ts';

/** A batch that a thread did not live to finish, and the item that ended it. */
export class ThreadLost extends Error {
  readonly place: number;

  constructor(place: number, reason: string) {
    super(reason);
    this.place = place;
  }
}

/** How long a thread may work on one item, in milliseconds: the largest real article takes a hundredth. */
const LONGEST_ITEM_MS = 30_000;
const LOOK_EVERY_MS = 500;

/** Trees of articles live shortly: with more room for the young, fewer of them are carried on. */
const YOUNG_MEMORY_MB = 96;

/** Memory of one thread; what an article needs beyond it is made to need it. */
const THREAD_MEMORY_MB = 1_024;

/** Tasks in other threads. A thread that hangs or runs out of memory is ended and another takes its place. */
export class TaskPool implements TaskRunner {
  readonly size: number;
  readonly #program: URL;
  readonly #setup: TaskSetup;
  readonly #idle: Thread[] = [];
  readonly #waiting: ((thread: Thread) => void)[] = [];
  readonly #threads = new Set<Thread>();
  #started = 0;

  /** `program`: the file that calls `serveTasks` when it is a thread. */
  constructor(program: URL, setup: TaskSetup, size: number) {
    this.size = size;
    this.#program = program;
    this.#setup = setup;
    for (let index = 0; index < size; index++) this.#idle.push(this.#start());
  }

  /** @throws ThreadLost where an item ended its thread. */
  async run<T extends TaskName>(
    task: T,
    batch: readonly TaskTable[T]['input'][],
  ): Promise<readonly TaskTable[T]['output'][]> {
    const thread = await this.#take();
    try {
      const answer = await thread.ask(task, batch);
      this.#give(thread);
      return answer as TaskTable[T]['output'][];
    } catch (error) {
      this.#threads.delete(thread);
      this.#give(this.#start());
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.end()));
    this.#threads.clear();
  }

  #start(): Thread {
    const setup = { ...this.#setup, pack: `${this.#setup.pack}-${this.#started++}` };
    const thread = new Thread(this.#program, setup);
    this.#threads.add(thread);
    return thread;
  }

  #take(): Promise<Thread> {
    const thread = this.#idle.pop();
    return thread ? Promise.resolve(thread) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  #give(thread: Thread): void {
    const next = this.#waiting.shift();
    if (next) next(thread);
    else this.#idle.push(thread);
  }
}

class Thread {
  readonly #worker: Worker;
  readonly #place: Int32Array;

  constructor(program: URL, setup: TaskSetup) {
    const place = new SharedArrayBuffer(4);
    this.#place = new Int32Array(place);
    this.#worker = new Worker(program, {
      workerData: { setup, place } satisfies ThreadData,
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MEMORY_MB },
    });
    // Between two batches nobody listens, and an error that nobody hears ends the program.
    this.#worker.on('error', () => undefined);
  }

  async ask(task: TaskName, batch: readonly unknown[]): Promise<unknown> {
    const done = new AbortController();
    Atomics.store(this.#place, 0, 0);
    try {
      this.#worker.postMessage({ task, batch });
      const lost = this.#lost(done.signal);
      const [answer] = await Promise.race([once(this.#worker, 'message', { signal: done.signal }), lost]);
      return answer;
    } catch (error) {
      await this.end();
      throw error instanceof ThreadLost ? error : new ThreadLost(this.#at(), reasonOf(error));
    } finally {
      done.abort();
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #at(): number {
    return Atomics.load(this.#place, 0);
  }

  /** Rejects when the thread has been on one item for too long. */
  #lost(signal: AbortSignal): Promise<never> {
    return new Promise((_, reject) => {
      let place = this.#at();
      let since = performance.now();
      const timer = setInterval(() => {
        if (this.#at() !== place) [place, since] = [this.#at(), performance.now()];
        else if (performance.now() - since > LONGEST_ITEM_MS) {
          reject(new ThreadLost(place, `it took more than ${LONGEST_ITEM_MS / 1000} seconds`));
        }
      }, LOOK_EVERY_MS);
      signal.addEventListener('abort', () => clearInterval(timer));
    });
  }
}

function reasonOf(error: unknown): string {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (isMemory) return `it needs more than ${THREAD_MEMORY_MB} MB of memory`;
  return error instanceof Error ? error.message : String(error);
}
