import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FileFacts } from './facts.ts';

/** The facts of an archive's files: a file of the cache that a former build wrote, and what has changed since. */
export interface KeptFacts {
  /** Name of the file in the cache's folder. */
  readonly whole: string;
  /** Files that came or changed since it was written. */
  readonly changed: readonly FileFacts[];
  /** Names of those that are gone. */
  readonly gone: readonly string[];
}

/** All facts as they were read, with the file that most of them stand in. */
export interface ReadFacts {
  readonly whole: string;
  readonly ofWhole: readonly FileFacts[];
  readonly files: readonly FileFacts[];
}

/** From this share of changed files on, all are written anew. */
const MOST_CHANGED = 1 / 8;

/** Begins the names of such files. */
const FACTS = 'facts-';

/** Throws where the file is not there or damaged. */
export function readFacts(folder: string, { whole, changed, gone }: KeptFacts): ReadFacts {
  const ofWhole = deserialize(readFileSync(path.join(folder, whole))) as FileFacts[];
  const others = new Set([...gone, ...changed.map(({ file }) => file)]);
  return { whole, ofWhole, files: [...ofWhole.filter(({ file }) => !others.has(file)), ...changed] };
}

/**
 * Keeps facts: where few are others than those that were read, these alone are to be written, since all of them are as
 * large as a tenth of the archive. `generation` names the file where there is to be a new one.
 */
export function keepFacts(
  folder: string,
  generation: string,
  files: readonly FileFacts[],
  read: ReadFacts | undefined,
): KeptFacts {
  const kept = read && changesOf(read, files);
  if (kept && kept.changed.length + kept.gone.length <= files.length * MOST_CHANGED) return kept;
  const whole = `${FACTS}${generation}`;
  writeFileSync(path.join(folder, whole), serialize(files));
  return { whole, changed: [], gone: [] };
}

/** What was taken over is the same object. */
function changesOf({ whole, ofWhole }: ReadFacts, files: readonly FileFacts[]): KeptFacts {
  const before = new Set(ofWhole);
  const names = new Set(files.map(({ file }) => file));
  return {
    whole,
    changed: files.filter((facts) => !before.has(facts)),
    gone: ofWhole.filter(({ file }) => !names.has(file)).map(({ file }) => file),
  };
}
