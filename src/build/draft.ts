import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { chmod, realpath } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** Signals that end a program, and the exit code that a shell expects of each. */
const ENDINGS: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** A folder that is still written to is removed again so often, with a pause in between. */
const REMOVALS = 50;
const PAUSE_MS = 10;

/**
 * Lets `write` fill a folder beside the target, which then takes the target's place at once. Where anything fails, or
 * the program is ended, the former target stays whole and the draft is gone.
 */
export async function replaceFolder(name: string, write: (draft: string) => Promise<void>): Promise<void> {
  // A link to a folder stays a link to it.
  const target = await realpath(name).catch(() => path.resolve(name));
  await withDraft(target, async (draft, former) => {
    await write(draft);
    // A draft is the writer's alone; the web server that shows the site is often another user.
    await chmod(draft, 0o777 & ~process.umask());
    swap(draft, target, former);
  });
}

/** The same for a target that is one file. */
export async function replaceFile(target: string, write: (draft: string) => Promise<void>): Promise<void> {
  await withDraft(target, async (draft) => {
    const file = path.join(draft, path.basename(target));
    await write(file);
    renameSync(file, target);
  });
}

/** A new folder beside the target, and a name for the former target; both are gone at the end, however that comes. */
async function withDraft(
  target: string,
  use: (draft: string, former: string) => Promise<void>,
): Promise<void> {
  const parent = path.dirname(target);
  mkdirSync(parent, { recursive: true });
  let made: readonly string[] = [];
  // Listened for before there is a draft: until then a signal ends the program at once, wherever it is.
  const stopListening = onEnding(() => made.forEach(removeNow));
  const draft = mkdtempSync(path.join(parent, '.duizhao-'));
  const former = `${draft}-former`;
  made = [draft, former];
  try {
    await use(draft, former);
  } finally {
    // In one go: to ask for the thousands of files of a site one by one takes longer than to make it.
    rmSync(draft, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
    stopListening();
  }
}

/** Removes a folder though files that were asked for still come into it: nothing new is asked for meanwhile. */
function removeNow(folder: string): void {
  for (let attempt = 0; attempt < REMOVALS; attempt++) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

/** Without a pause between the two steps, so that no signal is heard there. */
function swap(draft: string, target: string, former: string): void {
  const hasFormer = statSync(target, { throwIfNoEntry: false }) !== undefined;
  if (hasFormer) renameSync(target, former);
  try {
    renameSync(draft, target);
  } catch (error) {
    if (hasFormer) renameSync(former, target);
    throw error;
  }
}

/** Does something before a signal ends the program. Returns the way to listen no more. */
function onEnding(clear: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    clear();
    process.exit(ENDINGS[signal] ?? 1);
  };
  const signals = Object.keys(ENDINGS) as NodeJS.Signals[];
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
