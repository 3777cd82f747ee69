import { Worker } from 'node:worker_threads';
import { compileLater } from './compileLater.ts';
import type { TaskName, TaskRunner, TaskSetup, TaskTable } from './tasks.ts';
import { NOT_BEGUN, type ThreadAnswer, type ThreadData, type ThreadRequest } from './taskWorker.ts';

/** A batch that a thread did not live to finish, and the item that ended it. */
export class ThreadLost extends Error {
  /** The item's place in the batch. */
  readonly place: number;
  /** Without a subject and a full stop: "it took more than 30 seconds". */
  readonly reason: string;

  constructor(place: number, reason: string) {
    super(`The work on an article was given up: ${reason}.`);
    this.place = place;
    this.reason = reason;
  }
}

/** What one item may take of a thread. */
export interface ItemLimits {
  readonly milliseconds: number;
  /** Memory of the whole thread; what an article needs beyond it is made to need it. */
  readonly megabytes: number;
}

/** Trees of articles live shortly: with more room for the young, fewer of them are carried on. */
const YOUNG_MEMORY_MB = 96;

/** The largest real article takes a hundredth of the time. */
const ITEM_LIMITS: ItemLimits = { milliseconds: 30_000, megabytes: 1_024 };

/** How often a thread is looked at in the time that an item may take. */
const LOOKS = 60;

/**
 * Tasks in other threads, which are started when they are first needed, or before where that is likely. A thread that
 * hangs, ends or runs out of memory is replaced by another.
 */
export class TaskPool implements TaskRunner {
  readonly size: number;
  readonly #program: URL;
  readonly #limits: ItemLimits;
  #setup: TaskSetup | undefined;
  /** Those that were started are taken first. */
  readonly #idle: (Thread | undefined)[];
  readonly #waiting: Waiting[] = [];
  readonly #threads = new Set<Thread>();
  #started = 0;
  #isClosed = false;

  /** `program`: the file that calls `serveTasks` when it is a thread. */
  constructor(program: URL, size: number, limits = ITEM_LIMITS) {
    this.size = size;
    this.#program = program;
    this.#limits = limits;
    this.#idle = Array.from({ length: size }, () => undefined);
    compileLater();
  }

  /** Starts so many threads for the intake already, before it is known what they will work with. */
  start(count: number): void {
    for (let at = this.size - 1; at >= Math.max(0, this.size - count); at--)
      this.#idle[at] ??= this.#start(true);
  }

  /** Says what the tasks have in common, before the first of them is asked for. */
  open(setup: TaskSetup): void {
    this.#setup = setup;
    for (const thread of this.#threads) thread.open(setup);
  }

  /**
   * @throws ThreadLost where an item ended its thread; an Error with a sentence where the work itself cannot go on: a
   * full disk, a thread that does not start, a pool that is closed.
   */
  async run<T extends TaskName>(
    task: T,
    batch: readonly TaskTable[T]['input'][],
  ): Promise<readonly TaskTable[T]['output'][]> {
    const thread = await this.#take();
    try {
      return (await thread.ask(task, batch)) as TaskTable[T]['output'][];
    } finally {
      this.#give(thread);
    }
  }

  /** Ends all threads; what is still asked is answered with an Error. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new Error(CLOSED));
    await Promise.all([...this.#threads].map((thread) => thread.end()));
    this.#threads.clear();
  }

  #start(isForIntake: boolean): Thread {
    const thread = new Thread(this.#program, { number: this.#started++, isForIntake }, this.#limits);
    if (this.#setup) thread.open(this.#setup);
    this.#threads.add(thread);
    return thread;
  }

  #take(): Promise<Thread> {
    if (this.#isClosed) return Promise.reject(new Error(CLOSED));
    if (this.#idle.length > 0) return Promise.resolve(this.#alive(this.#idle.pop()));
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #give(thread: Thread): void {
    if (this.#isClosed) return;
    const next = this.#waiting.shift();
    if (next) next.resolve(this.#alive(thread));
    else this.#idle.push(thread);
  }

  /** The thread, or another in its place where it has ended or was never started. */
  #alive(thread: Thread | undefined): Thread {
    return thread === undefined || thread.isEnded ? this.#start(false) : thread;
  }
}

/** Somebody who waits for a thread. */
interface Waiting {
  readonly resolve: (thread: Thread) => void;
  readonly reject: (error: Error) => void;
}

const CLOSED = 'The work was ended before it was done.';

/** A thread by its number, and whether it will take files in. */
interface ThreadPlan extends Pick<ThreadData, 'isForIntake'> {
  readonly number: number;
}

class Thread {
  readonly #number: number;
  readonly #worker: Worker;
  readonly #place: Int32Array;
  readonly #limits: ItemLimits;
  #isEnded = false;

  constructor(program: URL, { number, isForIntake }: ThreadPlan, limits: ItemLimits) {
    const place = new SharedArrayBuffer(4);
    this.#number = number;
    this.#place = new Int32Array(place);
    this.#limits = limits;
    this.#worker = new Worker(program, {
      workerData: { place, isForIntake } satisfies ThreadData,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: YOUNG_MEMORY_MB },
    });
    // Between two batches nobody listens, and an error that nobody hears ends the program.
    this.#worker.on('error', () => {
      this.#isEnded = true;
    });
    this.#worker.on('exit', () => {
      this.#isEnded = true;
    });
  }

  /** Says what the thread works with; each writes a pack of its own. */
  open(setup: TaskSetup): void {
    const own = { ...setup, pack: `${setup.pack}-${this.#number}` };
    this.#worker.postMessage({ setup: own } satisfies ThreadRequest);
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** What the thread answers; throws as `TaskPool.run` does, and has then ended where the thread was lost. */
  async ask(task: TaskName, batch: readonly unknown[]): Promise<unknown> {
    Atomics.store(this.#place, 0, NOT_BEGUN);
    const done = new AbortController();
    try {
      const answer = this.#answer(done.signal);
      this.#worker.postMessage({ task, batch } satisfies ThreadRequest);
      return await answer;
    } finally {
      done.abort();
    }
  }

  async end(): Promise<void> {
    this.#isEnded = true;
    await this.#worker.terminate();
  }

  /** The thread's next message, or why there will be none. */
  #answer(done: AbortSignal): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const lose = (reason: string) => {
        reject(lostAt(this.#at(), reason));
        void this.end();
      };
      const heard = (answer: ThreadAnswer) =>
        answer.answers ? resolve(answer.answers) : reject(new Error(answer.failure));
      const failed = (error: unknown) => lose(this.#reasonOf(error));
      const ended = (code: number) => lose(`it ended its thread (exit code ${code})`);
      this.#worker.on('message', heard).on('messageerror', failed).on('error', failed).on('exit', ended);
      const watch = this.#watch(lose);
      done.addEventListener('abort', () => {
        clearInterval(watch);
        this.#worker
          .off('message', heard)
          .off('messageerror', failed)
          .off('error', failed)
          .off('exit', ended);
      });
    });
  }

  #at(): number {
    return Atomics.load(this.#place, 0);
  }

  /** Looks whether the thread has been on one item for too long. */
  #watch(lose: (reason: string) => void): NodeJS.Timeout {
    const { milliseconds } = this.#limits;
    let place = this.#at();
    let since = performance.now();
    return setInterval(() => {
      if (this.#at() !== place) [place, since] = [this.#at(), performance.now()];
      else if (performance.now() - since > milliseconds)
        lose(`it took more than ${milliseconds / 1000} seconds`);
    }, milliseconds / LOOKS);
  }

  #reasonOf(error: unknown): string {
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (isMemory) return `it needs more than ${this.#limits.megabytes} MB of memory`;
    return error instanceof Error ? error.message : String(error);
  }
}

function lostAt(place: number, reason: string): Error {
  if (place === NOT_BEGUN) return new Error(`A thread of the program could not do its work: ${reason}.`);
  return new ThreadLost(place, reason);
}
