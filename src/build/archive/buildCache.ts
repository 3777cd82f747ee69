import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deserialize } from 'node:v8';
import type { PairAlignment } from '../../collation/index.ts';
import type { CachedPairs } from './archivePairs.ts';
import { writeCacheFile } from './cacheFile.ts';
import type { FileFacts, Furnished, Piece } from './facts.ts';
import { type KeptFacts, keepFacts, type ReadFacts, readFacts } from './factsFile.ts';
import { LISTS } from './listCache.ts';
import type { CachedSearch } from './searchIndex.ts';
import type { WrittenShard } from './shardTask.ts';

/** What a build leaves for the next one of the same folder. */
export interface CacheState {
  /** What all of it depends on: the program, the lists beside the articles, the zone. */
  readonly key: string;
  /** The present of that build, as `ArchiveWorld.now`. */
  readonly now?: number | undefined;
  readonly files: readonly FileFacts[];
  /** Articles in which the archive found furniture, by their `base.record`. */
  readonly furnished: readonly { readonly base: Piece; readonly id: string; readonly furnished: Furnished }[];
  readonly alignments: readonly CachedAlignment[];
  /** Absent where they are too many to be kept. */
  readonly pairs?: CachedPairs | undefined;
  /** Absent where the archive has no index. */
  readonly search?: CachedSearch | undefined;
  /** Shards by a hash of what they are made of. */
  readonly shards: readonly { readonly recipe: string; readonly shard: WrittenShard }[];
}

/** Two articles that were aligned, by their `Furnished.witness`. */
export interface CachedAlignment {
  readonly a: Piece;
  readonly b: Piece;
  readonly alignment: PairAlignment;
}

/** A state as it is written. */
interface KeptState extends Omit<CacheState, 'files'> {
  readonly facts: KeptFacts;
  /** Names of the packs that it refers to. */
  readonly packs: readonly string[];
}

const STATE = 'state';
const LOCK = 'lock';
const OWN_FILES: readonly string[] = [STATE, LOCK, LISTS];
const EMPTY: Omit<CacheState, 'key' | 'now'> = { files: [], furnished: [], alignments: [], shards: [] };

/** Each build adds packs to those of the builds before it; from so many on, all is made anew in one. */
const MOST_PACKS = 200;

/**
 * The cache of one folder of articles: packs, and a state that refers to them. Between two builds it may be deleted at
 * any time; what is damaged, of another program or of other lists is not used. One build uses it at a time.
 */
export class BuildCache {
  /** Where packs are written and read. */
  readonly folder: string;
  readonly state: CacheState;
  /** The facts of the state as they were read; undefined where there were none. */
  readonly #facts: ReadFacts | undefined;
  /** Begins the names of packs that this build writes. */
  readonly generation: string;

  /** Throws where the folder cannot be written, or where another build uses it. */
  constructor(folder: string, key: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    lock(path.join(folder, LOCK));
    const read = readState(folder, key);
    this.#facts = read?.facts;
    this.state = read?.state ?? { key, ...EMPTY };
    this.generation = `${Date.now().toString(36)}-${process.pid.toString(36)}`;
  }

  /** Lets other builds use the cache. */
  release(): void {
    removeUnused(path.join(this.folder, LOCK));
  }

  /** Keeps a state for the next build, and the packs that it refers to; where there is no room, none is kept. */
  save(state: CacheState): void {
    const kept = this.#replaceState(state);
    if (!kept) return;
    const used = new Set([...OWN_FILES, ...kept.packs, kept.facts.whole]);
    for (const name of readdirSync(this.folder))
      if (!used.has(name)) removeUnused(path.join(this.folder, name));
  }

  /** Undefined where it could not be written. */
  #replaceState({ files, ...state }: CacheState): KeptState | undefined {
    try {
      const facts = keepFacts(this.folder, this.generation, files, this.#facts);
      const kept: KeptState = { ...state, facts, packs: packsOf(files, state.furnished) };
      writeCacheFile(this.folder, STATE, kept);
      return kept;
    } catch {
      return undefined;
    }
  }
}

/** When the last build of a cache's folder was done, in milliseconds since the epoch; without one, before all time. */
export function lastSaved(folder: string): number {
  return statSync(path.join(folder, STATE), { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/** A pack that is still open cannot be removed everywhere; the next build removes it. */
function removeUnused(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It is in nobody's way.
  }
}

/** Notes this process in a file, unless a process that still runs stands there. */
function lock(file: string): void {
  // Written beside and put in place whole: a lock that is there and still empty would look like nobody's.
  const own = `${file}-${process.pid}-${lockCount++}`;
  writeFileSync(own, String(process.pid));
  try {
    if (!isTaken(own, file)) return;
    if (isRunning(Number(readFileSync(file, 'utf8')))) throw new Error('another build uses this cache');
    rmSync(file);
    if (isTaken(own, file)) throw new Error('another build uses this cache');
  } finally {
    removeUnused(own);
  }
}

let lockCount = 0;

/** True where the lock is another's; else it is ours from now on. */
function isTaken(own: string, file: string): boolean {
  try {
    linkSync(own, file);
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return true;
    throw error;
  }
}

function isRunning(holder: number): boolean {
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Undefined where there is none that can be used. */
function readState(folder: string, key: string): { state: CacheState; facts: ReadFacts } | undefined {
  try {
    const { facts: kept, packs, ...state } = deserialize(readFileSync(path.join(folder, STATE))) as KeptState;
    const present = new Set(readdirSync(folder));
    const isUsable = state.key === key && packs.length <= MOST_PACKS;
    if (!isUsable || !packs.every((name) => present.has(name))) return undefined;
    const facts = readFacts(folder, kept);
    return { state: { ...state, files: facts.files }, facts };
  } catch {
    return undefined;
  }
}

function packsOf(files: CacheState['files'], furnished: CacheState['furnished']): string[] {
  const packs = new Set<string>();
  for (const { article } of files)
    if (article) packs.add(article.base.record.pack).add(article.base.witness.pack).add(article.keys.pack);
  for (const { furnished: own } of furnished) packs.add(own.record.pack).add(own.witness.pack);
  return [...packs];
}

/** Where caches lie: `$DUIZHAO_CACHE`, else where the system keeps them. */
export function cacheHomeOf(environment: NodeJS.ProcessEnv): string {
  return environment.DUIZHAO_CACHE ?? path.join(cachesOf(environment), 'duizhao');
}

function cachesOf(environment: NodeJS.ProcessEnv): string {
  if (environment.XDG_CACHE_HOME) return environment.XDG_CACHE_HOME;
  if (process.platform === 'win32' && environment.LOCALAPPDATA) return environment.LOCALAPPDATA;
  return path.join(os.homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}
