import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FORMAT_VERSION, type LibraryIndex, type Problem } from '../model/index.ts';
import type { ArchiveRequest } from './archive/archiveBuild.ts';
import type { BuiltArchive } from './archive/buildArchive.ts';
import { BuildCache, lastSaved } from './archive/buildCache.ts';
import type { DataFile } from './archive/dataFile.ts';
import { listArticles } from './archive/listArticles.ts';
import { listsOf } from './archive/listCache.ts';
import { type StampedListing, touchedSince, withStamps } from './archive/listingStamps.ts';
import type { OnProgress, TakenIn } from './archive/takeIn.ts';
import { INTAKE_BATCH } from './archive/takeInFiles.ts';
import { TaskPool } from './archive/taskPool.ts';
import type { TaskRunner, TaskSetup } from './archive/tasks.ts';
import type { ArchiveWorld } from './archive/world.ts';
import { BUILT_IN_NAMES, BUILT_IN_SOURCES } from './builtIn.ts';
import { EVENTS_FILE, NAMES_FILE, SOURCES_FILE } from './listNames.ts';
import { sha256Of } from './sha256Of.ts';

/** An archive's data in memory: its index, its files, its report. */
export interface BuiltLibrary {
  readonly index: LibraryIndex;
  /** By file, then line. */
  readonly problems: readonly Problem[];
  /** The index first. */
  readonly files: readonly DataFile[];
  /** In the archive's order. */
  readonly articles: BuiltArchive['articles'];
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
  /** The present, in milliseconds since the epoch; later dates are not taken. Without it none is too late. */
  readonly now?: number;
  /** Without threads, the work is done in this one. */
  readonly threads?: Threads;
  readonly onProgress?: OnProgress;
  /** Where the cache of a build may lie; without it, or where it cannot be written, none is kept. */
  readonly cacheHome?: string;
  /** Passim's clusters, a file or folder, in place of our own candidates. */
  readonly families?: string;
  /** The data folder of a former site of this folder, from which unchanged files are taken over. */
  readonly former?: string;
  /** As `ArchiveRequest.isQuotesOnly`. */
  readonly isQuotesOnly?: boolean;
  /** True where data files get compressed variants beside them. */
  readonly hasVariants?: boolean;
}

/**
 * Makes an archive's data of a folder of articles, below `target`.
 *
 * @throws where the folder itself cannot be read (`ENOENT`, or a sentence where it is none).
 */
export function writeLibrary(request: FolderRequest, target: string): Promise<BuiltArchive> {
  const { former, isQuotesOnly = false } = request;
  return withRunner(request, target, async (tools) => {
    const { buildArchive } = await import('./archive/buildArchive.ts');
    return await buildArchive({
      ...tools,
      target,
      isQuotesOnly,
      isSample: isShipped(request.folder),
      ...(former !== undefined && { former }),
    });
  });
}

/** True for the folder that the lists of the reader lie in. */
function isShipped(folder: string): boolean {
  return path.resolve(folder) === path.dirname(BUILT_IN_SOURCES);
}

/** Reads a folder of articles and writes nothing. Throws as `writeLibrary` does. */
export function checkLibrary(request: FolderRequest): Promise<TakenIn> {
  return withRunner(request, '', async (tools) => (await import('./archive/takeIn.ts')).takeIn(tools));
}

/** The same in memory, in this thread; for archives that are small, as the seeds are. */
export async function readLibrary(folder: string, timeZone: string, now?: number): Promise<BuiltLibrary> {
  const target = mkdtempSync(path.join(os.tmpdir(), 'duizhao-data-'));
  try {
    const { index, problems, articles, written } = await writeLibrary(
      { folder, timeZone, ...(now !== undefined && { now }) },
      target,
    );
    const files = written.map(({ path: name, sha256 }) => ({
      path: name,
      sha256,
      json: readFileSync(path.join(target, name), 'utf8'),
    }));
    return { index, problems, articles, files };
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

type Tools = Omit<ArchiveRequest, 'target' | 'former'>;

async function withRunner<T>(
  request: FolderRequest,
  target: string,
  work: (tools: Tools) => Promise<T>,
): Promise<T> {
  const { folder, timeZone, now, threads, cacheHome, families, onProgress = () => undefined } = request;
  const { hasVariants = false } = request;
  const pool = threads && new TaskPool(threads.program, threads.count);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'duizhao-'));
  let cache: BuildCache | undefined;
  let runner: TaskRunner | undefined = pool;
  try {
    // Thousands of files take their time to be listed, and a thread as long to be there.
    pool?.start(1);
    const listing = withStamps(listArticles(folder));
    const name = sha256Of(listing.root).slice(0, 16);
    const cacheFolder = cacheHome && path.join(cacheHome, name);
    pool?.start(threadsFor(listing, cacheFolder));
    const program = threads ? sha256Of(readFileSync(threads.program)) : '';
    const { sources, names, events } = await listsOf(
      cacheFolder,
      { program, files: listFiles(folder) },
      async () => (await import('./readLists.ts')).readLists(folder),
    );
    const lists = { rules: sources.rules, names: names.names, entries: names.entries, timeZone };
    const world = { ...lists, ...(now !== undefined && { now }) };
    cache = openCache([cacheHome, scratch], name, keyOf(lists, program));
    const setup = {
      root: listing.root,
      world,
      packs: cache.folder,
      pack: cache.generation,
      target,
      hasVariants,
    };
    pool?.open(setup);
    runner ??= await localTasks(setup);
    const problems = [...sources.problems, ...names.problems];
    const given = families === undefined ? {} : { families };
    return await work({ listing, world, events, problems, runner, cache, onProgress, hasVariants, ...given });
  } finally {
    await runner?.close();
    cache?.release();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What a folder's lists are read from. */
function listFiles(folder: string): string[] {
  const own = [SOURCES_FILE, NAMES_FILE, EVENTS_FILE].map((name) => path.join(folder, name));
  return [...own, BUILT_IN_SOURCES, BUILT_IN_NAMES];
}

/** Threads are there sooner where they are started before the lists and the cache are read, as many as have files to read. */
function threadsFor(listing: StampedListing, cacheFolder: string | undefined): number {
  const touched = touchedSince(listing, cacheFolder === undefined ? 0 : lastSaved(cacheFolder));
  return Math.ceil(touched / INTAKE_BATCH);
}

/** The cache in the first of some folders that can be used: a build without a cache is slower, and as good. */
function openCache(homes: readonly (string | undefined)[], name: string, key: string): BuildCache {
  for (const home of homes) {
    try {
      if (home !== undefined) return new BuildCache(path.join(home, name), key);
    } catch {
      // The next folder is tried.
    }
  }
  throw new Error('No folder can be written for what is made on the way.');
}

/** What was made by another program, or with other lists, is not taken over; the present makes few files others. */
function keyOf(lists: Omit<ArchiveWorld, 'now'>, program: string): string {
  return sha256Of(JSON.stringify([FORMAT_VERSION, program, lists]));
}

async function localTasks(setup: TaskSetup): Promise<TaskRunner> {
  const { LocalTasks } = await import('./archive/localTasks.ts');
  return new LocalTasks(setup);
}
