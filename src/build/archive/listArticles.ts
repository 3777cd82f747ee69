import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FoundProblem } from '../../model/index.ts';

/** The article files below a folder, and what could not be looked at. */
export interface Listing {
  /** The folder, without links. */
  readonly root: string;
  /** In the order of their names on disk, by UTF-16 units. */
  readonly files: readonly ListedFile[];
  /** Each one stands for an input that is skipped. */
  readonly problems: readonly FoundProblem[];
}

/** An article file. */
export interface ListedFile {
  /** Its name on disk, with the system's separators, relative to the root. */
  readonly file: string;
  /** Its name as it is published: `/` between folders, NFC; no other file of the folder has the same. */
  readonly name: string;
}

const ARTICLE_NAME = /\.(md|markdown|html?|txt)$/i;

/**
 * Lists the article files below a folder. Hidden names are no articles; links that lead out of the folder are refused,
 * and no folder is entered twice.
 *
 * @throws where the folder itself is not there or is none (`ENOENT`, `ENOTDIR`).
 */
export function listArticles(folder: string): Listing {
  const walk = new Walk(realpathSync(folder));
  return walk.list();
}

class Walk {
  readonly #root: string;
  readonly #files: string[] = [];
  readonly #problems: FoundProblem[] = [];
  readonly #seen = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  list(): Listing {
    this.#enter('', readdirSync(this.#root, { withFileTypes: true }));
    return { root: this.#root, files: withNames(this.#files.sort(byUnits)), problems: this.#problems };
  }

  #enter(folder: string, entries: readonly Dirent[]): void {
    this.#seen.add(realpathSync(path.join(this.#root, folder)));
    for (const entry of entries) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') this.#visit(folder, entry);
    }
  }

  #visit(folder: string, entry: Dirent): void {
    const name = path.join(folder, entry.name);
    try {
      if (entry.isSymbolicLink()) this.#follow(name);
      else if (entry.isDirectory()) this.#descend(name);
      else if (entry.isFile()) this.#take(name);
    } catch (error) {
      this.#problems.push(unreadable(nameOf(name), error));
    }
  }

  #follow(name: string): void {
    const target = realpathSync(path.join(this.#root, name));
    if (target !== this.#root && !target.startsWith(this.#root + path.sep)) {
      this.#problems.push(leadsOut(nameOf(name)));
      return;
    }
    const stats = statSync(target);
    if (stats.isDirectory()) this.#descend(name);
    else if (stats.isFile()) this.#take(name);
  }

  /** A link to a folder around it would go on for ever. */
  #descend(name: string): void {
    if (this.#seen.has(realpathSync(path.join(this.#root, name)))) return;
    this.#enter(name, readdirSync(path.join(this.#root, name), { withFileTypes: true }));
  }

  #take(name: string): void {
    if (ARTICLE_NAME.test(name)) this.#files.push(name);
  }
}

/** Two names that only Unicode's forms tell apart are two files: only the one that is NFC has its name in NFC. */
function withNames(files: readonly string[]): ListedFile[] {
  const taken = new Set(files.map(slashed));
  return files.map((file) => {
    const name = nameOf(file);
    const isFree = name === slashed(file) || !taken.has(name);
    if (isFree) taken.add(name);
    return { file, name: isFree ? name : slashed(file) };
  });
}

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}

/** A file's name as it is published: `/` between folders, NFC. */
export function nameOf(file: string): string {
  return slashed(file).normalize('NFC') || '.';
}

/** By UTF-16 units, so that the order is the same on every machine. */
function byUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function leadsOut(file: string): FoundProblem {
  return {
    severity: 'error',
    code: 'file.link',
    file,
    what: 'The file is a link that leads out of the folder; it is skipped.',
    hint: 'Put the file itself into the folder.',
  };
}

/** A file or folder that the system does not let us read. */
export function unreadable(file: string, error: unknown): FoundProblem {
  const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return {
    severity: 'error',
    code: 'file.unreadable',
    file,
    what: `The file cannot be read (${why}); it is skipped.`,
    hint: 'Look at its permissions and whether it still exists.',
  };
}
