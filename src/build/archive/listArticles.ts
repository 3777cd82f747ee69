import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { FoundProblem } from '../../model/index.ts';
import { unreadable } from '../fileProblems.ts';

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

const ARTICLE_NAME = /\.(md|markdown|x?html?|txt)$/i;
/** Articles are kept in these too, and nobody reads them here. Pictures, scripts and the like only stand beside articles. */
const DOCUMENT_NAME = /\.(?:pdf|docx?|odt|rtf|wps|epub|mht|mhtml|webarchive|maff)$/i;
/** A list by its name with another ending. */
const LIST_NAME = /^(?:sources|names|events)\.(?:yml|json|toml)$/i;

/**
 * Lists the article files below a folder. Hidden names are no articles; links that lead out of the folder are refused,
 * and no folder is entered twice.
 *
 * @throws where the folder itself is not there (`ENOENT`), and a sentence where it is none.
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
  readonly #links: string[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  list(): Listing {
    if (!statSync(this.#root).isDirectory())
      throw new Error(`${this.#root}: It is a file; name the folder that it is in.`);
    this.#enter('', readdirSync(this.#root, { withFileTypes: true }));
    // Links come last, so that a file is known by its own name and not by that of a link to its folder.
    for (let link = this.#nextLink(); link !== undefined; link = this.#nextLink()) this.#visitLink(link);
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
    this.#reporting(name, () => {
      if (entry.isSymbolicLink()) this.#links.push(name);
      else if (entry.isDirectory()) this.#descend(name);
      else this.#take(name, entry);
    });
  }

  #nextLink(): string | undefined {
    return this.#links.sort(byUnits).shift();
  }

  #visitLink(name: string): void {
    this.#reporting(name, () => this.#follow(name));
  }

  #reporting(name: string, visit: () => void): void {
    try {
      visit();
    } catch (error) {
      this.#problems.push(unreadable(nameOf(name), error));
    }
  }

  /** A link to a folder around it would go on for ever. */
  #follow(name: string): void {
    const target = realpathSync(path.join(this.#root, name));
    if (target !== this.#root && !target.startsWith(this.#root + path.sep)) {
      this.#problems.push(skipped(name, LEADS_OUT));
      return;
    }
    const stats = statSync(target);
    if (!stats.isDirectory()) this.#take(name, stats);
    else if (this.#seen.has(target)) this.#problems.push(skipped(name, READ_ALREADY));
    else this.#descend(name);
  }

  #descend(name: string): void {
    this.#enter(name, readdirSync(path.join(this.#root, name), { withFileTypes: true }));
  }

  #pass(name: string): void {
    if (DOCUMENT_NAME.test(name)) this.#problems.push(skipped(name, DOCUMENT));
    else if (LIST_NAME.test(name)) this.#problems.push(skipped(name, LIST));
  }

  #take(name: string, kind: Pick<Dirent, 'isFile'>): void {
    if (!ARTICLE_NAME.test(name)) this.#pass(name);
    else if (kind.isFile()) this.#files.push(name);
    else this.#problems.push(skipped(name, NO_FILE));
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

const LEADS_OUT = {
  code: 'file.link',
  what: 'The file is a link that leads out of the folder; it is skipped.',
  hint: 'Put the file itself into the folder.',
} as const;
const READ_ALREADY = {
  code: 'file.link',
  what: 'The link leads to a folder that is read already; it is skipped.',
  hint: 'Remove the link, or leave it: nothing is missing.',
} as const;

const DOCUMENT = {
  code: 'file.format',
  what: 'The file is a document of a kind that is not read; it is skipped.',
  hint: 'Save the article as HTML, Markdown or plain text.',
} as const;
const LIST = {
  code: 'file.format',
  what: 'Lists are read from .yaml files; this one is skipped.',
  hint: 'Give it the ending .yaml.',
} as const;

/** A pipe or a socket: one who reads it waits for ever. */
const NO_FILE = {
  code: 'file.unreadable',
  what: 'It has the name of an article and is no file (a pipe, a socket or a device); it is skipped.',
  hint: 'Remove it, or put the article itself in its place.',
} as const;

function skipped(file: string, why: Pick<FoundProblem, 'code' | 'what' | 'hint'>): FoundProblem {
  return { severity: 'error', file: nameOf(file), ...why, details: {} };
}
