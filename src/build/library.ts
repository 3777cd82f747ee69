import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { LibraryIndex, Problem } from '../model/index.ts';
import {
  type BuiltArchive,
  buildArchive,
  type OnProgress,
  type TakenIn,
  takeIn,
} from './archive/buildArchive.ts';
import type { DataFile } from './archive/dataFile.ts';
import { listArticles } from './archive/listArticles.ts';
import { TaskPool } from './archive/taskPool.ts';
import { type TaskRunner, type TaskSetup, Tasks } from './archive/tasks.ts';
import { BUILT_IN_SOURCES } from './builtIn.ts';
import { readNames } from './readNames.ts';
import { readSources } from './readSources.ts';

/** An archive's data in memory: its index, its files, its report. */
export interface BuiltLibrary {
  readonly index: LibraryIndex;
  /** By file, then line. */
  readonly problems: readonly Problem[];
  /** The index first. */
  readonly files: readonly DataFile[];
}

/** Threads that do the work: `program` is the file that serves tasks where it is started as a thread. */
export interface Threads {
  readonly program: URL;
  readonly count: number;
}

/** How a folder is read. */
export interface FolderRequest {
  readonly folder: string;
  readonly timeZone: string;
  /** Without threads, the work is done in this one. */
  readonly threads?: Threads;
  readonly onProgress?: OnProgress;
}

/**
 * Makes an archive's data of a folder of articles, below `target`.
 *
 * @throws where the folder itself cannot be read (`ENOENT`, `ENOTDIR`).
 */
export function writeLibrary(request: FolderRequest, target: string): Promise<BuiltArchive> {
  return withRunner(request, target, (tools) => buildArchive({ ...tools, target }));
}

/** Reads a folder of articles and writes nothing. Throws as `writeLibrary` does. */
export function checkLibrary(request: FolderRequest): Promise<TakenIn> {
  return withRunner(request, '', takeIn);
}

/** The same in memory, in this thread; for archives that are small, as the seeds are. */
export async function readLibrary(folder: string, timeZone: string): Promise<BuiltLibrary> {
  const target = mkdtempSync(path.join(os.tmpdir(), 'duizhao-data-'));
  try {
    const { index, problems, written } = await writeLibrary({ folder, timeZone }, target);
    const files = written.map(({ path: name, sha256 }) => ({
      path: name,
      sha256,
      json: readFileSync(path.join(target, name), 'utf8'),
    }));
    return { index, problems, files };
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

type Tools = Omit<Parameters<typeof buildArchive>[0], 'target'>;

async function withRunner<T>(
  { folder, timeZone, threads, onProgress = () => undefined }: FolderRequest,
  target: string,
  work: (tools: Tools) => Promise<T>,
): Promise<T> {
  const listing = listArticles(folder);
  const sources = await readSources(folder, BUILT_IN_SOURCES);
  const names = await readNames(folder);
  const world = { rules: sources.rules, names: names.names, timeZone };
  const packs = mkdtempSync(path.join(os.tmpdir(), 'duizhao-packs-'));
  const runner = runnerOf({ root: listing.root, world, packs, pack: 'pack', target }, threads);
  try {
    const problems = [...sources.problems, ...names.problems];
    return await work({ listing, world, problems, runner, packs, onProgress });
  } finally {
    await runner.close();
    rmSync(packs, { recursive: true, force: true });
  }
}

function runnerOf(setup: TaskSetup, threads: Threads | undefined): TaskRunner {
  return threads ? new TaskPool(threads.program, setup, threads.count) : new Tasks(setup);
}
