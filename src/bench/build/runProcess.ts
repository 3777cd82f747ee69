import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A program to be run. */
export interface Command {
  readonly program: string;
  readonly words: readonly string[];
  /** Folder that it is run in. */
  readonly folder: string;
  /** Added to the variables of this process. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** What one run of a program took. */
export interface RunFigures {
  /** From its start to its end. */
  readonly milliseconds: number;
  /** Most bytes of memory that the largest of its processes held; undefined where the system does not tell. */
  readonly peak: number | undefined;
  /** Milliseconds that processors worked for it, all together; undefined where the system does not tell. */
  readonly busy: number | undefined;
}

/** GNU time, which is told peak and work by the kernel; null where it is not there. */
export const GNU_TIME: string | null = isGnu('/usr/bin/time') ? '/usr/bin/time' : null;

function isGnu(program: string): boolean {
  const { stdout, stderr } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /GNU/.test(`${stdout}${stderr}`);
}

/**
 * Runs a program to its end. Its peak is told by `timer` (GNU time), or without one by looking at `/proc` while it runs;
 * then its work is not told.
 *
 * @throws an Error with the end of what it wrote to standard error where it did not end with 0.
 */
export async function runProcess(command: Command, timer = GNU_TIME): Promise<RunFigures> {
  if (timer === null) return watched(command);
  const folder = await mkdtemp(path.join(tmpdir(), 'duizhao-time-'));
  const note = path.join(folder, 'note');
  try {
    const words = ['-f', '%M %U %S', '-o', note, command.program, ...command.words];
    const { milliseconds } = await watched({ ...command, program: timer, words }, false);
    const [kilobytes = 0, user = 0, system = 0] = (await readFile(note, 'utf8')).split(' ').map(Number);
    return { milliseconds, peak: kilobytes * 1024, busy: (user + system) * 1000 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds between two looks at the memory of a process. */
const LOOK_EVERY = 20;

async function watched(command: Command, isLookedAt = true): Promise<RunFigures> {
  const begun = performance.now();
  const child = spawn(command.program, command.words, {
    cwd: command.folder,
    env: { ...process.env, ...command.variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let peak: number | undefined;
  const look = async () => {
    const now = await peakOf(child.pid ?? 0);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  };
  const looks = isLookedAt ? setInterval(look, LOOK_EVERY) : undefined;
  try {
    await ended(child, command);
    return { milliseconds: performance.now() - begun, peak, busy: undefined };
  } finally {
    clearInterval(looks);
  }
}

/** Enough of an error to see what it is about. */
const LAST_WORDS = 600;

function ended(child: ChildProcess, { program }: Command): Promise<void> {
  let said = '';
  child.stderr?.on('data', (data) => {
    said = (said + String(data)).slice(-LAST_WORDS);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code}: ${said.trim()}`));
    });
  });
}

/** The most that a process or one of those that it started has held so far, as Linux tells it. */
async function peakOf(pid: number): Promise<number | undefined> {
  const [status, children] = await Promise.all([
    readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''),
    childrenOf(pid),
  ]);
  const own = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
  const peaks = await Promise.all(children.map(peakOf));
  const known = [own && Number(own) * 1024, ...peaks].filter((peak) => typeof peak === 'number');
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** Any thread of a process may have started others. */
async function childrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch((): string[] => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}
