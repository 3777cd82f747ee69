import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isPageName } from '../../intake/index.ts';
import { byUnits, type FoundProblem } from '../../model/index.ts';
import { foreignName, unreadable } from '../fileProblems.ts';
import { type DiskName, diskNameOf, isForeignName, pathOnDisk, plainName, readableName } from './diskName.ts';

/** The article files below a folder, and what could not be looked at. */
export interface Listing {
  /** The folder, without links. */
  readonly root: string;
  /** In the order of their names on disk, by UTF-16 units. */
  readonly files: readonly ListedFile[];
  /** Each one stands for an input that is skipped. */
  readonly problems: readonly FoundProblem[];
  /** What is odd of files that are read. */
  readonly remarks: readonly FoundProblem[];
  /** How many files are no articles by their names or places, by ending (`jpg`; empty where there is none): nobody reads them. */
  readonly others: Readonly<Record<string, number>>;
}

/** An article file. */
export interface ListedFile {
  /** Relative to the root. */
  readonly file: DiskName;
  /** Its name as it is published: `/` between folders, NFC; no other file of the folder has the same. */
  readonly name: string;
}

const TEXT_NAME = /\.(?:md|markdown|txt)$/i;
/** Articles are kept in these too, and nobody reads them here. Pictures, scripts and the like only stand beside articles. */
const DOCUMENT_NAME = /\.(?:pdf|docx?|odt|rtf|wps|epub|maff)$/i;
/** Whole folders of articles are sent and kept in these. */
const PACKED_NAME = /\.(?:zip|7z|rar|tar|tgz|gz|bz2|xz|zst|warc|wacz)$/i;
/** A list by its name with another ending. */
const LIST_NAME = /^(?:sources|names|events)\.(?:yml|json|toml)$/i;
/** The lists that are read, by those who know them. */
const READ_LIST = /^(?:sources|names|events)\.yaml$/;
/** A folder that browsers save beside a page, for its pictures, scripts and frames, and the page's name. */
const PARTS_NAME = /^(.+)(?:_files|\.files)$/i;
const PAGE_NAME = /^(.+)\.x?html?$/i;

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
  readonly #others = new Map<string, number>();

  constructor(root: string) {
    this.#root = root;
  }

  list(): Listing {
    if (!statSync(this.#root).isDirectory())
      throw new Error(`${this.#root}: It is a file; name the folder that it is in.`);
    this.#enter('');
    // Links come last, so that a file is known by its own name and not by that of a link to its folder.
    for (let link = this.#nextLink(); link !== undefined; link = this.#nextLink()) this.#visitLink(link);
    const files = withNames(this.#files.sort(byUnits));
    return {
      root: this.#root,
      files,
      problems: this.#problems,
      remarks: files.flatMap(remarkOn),
      others: this.#countOthers(),
    };
  }

  #enter(folder: DiskName): void {
    const whole = pathOnDisk(path.join(this.#root, folder));
    const entries = readdirSync(whole, { withFileTypes: true, encoding: 'buffer' });
    this.#seen.add(realPath(whole));
    const pages = new Set(entries.map((entry) => PAGE_NAME.exec(diskNameOf(entry.name))?.[1]));
    for (const entry of entries) {
      const own = diskNameOf(entry.name);
      if (own.startsWith('.') || own === 'node_modules') continue;
      const page = entry.isDirectory() ? PARTS_NAME.exec(own)?.[1] : undefined;
      if (page !== undefined && pages.has(page)) this.#setAside(path.join(folder, own));
      else this.#visit(path.join(folder, own), entry);
    }
  }

  /** What belongs to a page beside the folder is counted: advertisements in its frames have the names of articles too. */
  #setAside(folder: DiskName): void {
    this.#reporting(folder, () => {
      const whole = pathOnDisk(path.join(this.#root, folder));
      for (const entry of readdirSync(whole, { withFileTypes: true, recursive: true, encoding: 'utf8' }))
        if (!entry.isDirectory()) this.#count(endingOf(entry.name));
    });
  }

  #visit(name: DiskName, entry: Dirent<Buffer>): void {
    this.#reporting(name, () => {
      if (entry.isSymbolicLink()) this.#links.push(name);
      else if (entry.isDirectory()) this.#enter(name);
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
  #follow(name: DiskName): void {
    const target = realPath(pathOnDisk(path.join(this.#root, name)));
    if (target !== this.#root && !target.startsWith(this.#root + path.sep)) {
      this.#problems.push(skipped(name, LEADS_OUT));
      return;
    }
    const stats = statSync(pathOnDisk(target));
    if (!stats.isDirectory()) this.#take(name, stats);
    else if (this.#seen.has(target)) this.#problems.push(skipped(name, READ_ALREADY));
    else this.#enter(name);
  }

  #pass(name: string): void {
    if (DOCUMENT_NAME.test(name)) this.#problems.push(skipped(name, DOCUMENT));
    else if (PACKED_NAME.test(name)) this.#problems.push(skipped(name, PACKED));
    else if (LIST_NAME.test(name)) this.#problems.push(skipped(name, LIST));
    else if (!READ_LIST.test(name)) this.#count(endingOf(name));
  }

  #count(ending: string): void {
    this.#others.set(ending, (this.#others.get(ending) ?? 0) + 1);
  }

  /** In the order of their names, whatever the order on disk. */
  #countOthers(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#others].sort(([a], [b]) => byUnits(a, b)));
  }

  #take(name: DiskName, kind: Pick<Dirent, 'isFile'>): void {
    if (!TEXT_NAME.test(name) && !isPageName(name)) this.#pass(name);
    else if (kind.isFile()) this.#files.push(name);
    else this.#problems.push(skipped(name, NO_FILE));
  }
}

function endingOf(name: string): string {
  return path.extname(name).slice(1).toLowerCase();
}

/** Without links. */
function realPath(whole: string | Buffer): DiskName {
  return diskNameOf(realpathSync.native(whole, { encoding: 'buffer' }));
}

/** Two names that only Unicode's forms or an encoding tell apart are two files: only the first to have it has its name in NFC. */
function withNames(files: readonly DiskName[]): ListedFile[] {
  const taken = new Set(files.map(slashed));
  return files.map((file) => {
    const name = nameOf(file);
    const isFree = name === slashed(file) || !taken.has(name);
    if (isFree) taken.add(name);
    return { file, name: isFree ? name : slashed(file) };
  });
}

function remarkOn({ file, name }: ListedFile): FoundProblem[] {
  return isForeignName(file) ? [foreignName(name, readableName(file).charset)] : [];
}

/** As it is written; of bytes that are no UTF-8, their numbers. */
function slashed(file: DiskName): string {
  return plainName(file).split(path.sep).join('/');
}

/** A file's name as it is published: `/` between folders, NFC. */
function nameOf(file: DiskName): string {
  return slashed(readableName(file).name).normalize('NFC') || '.';
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
const PACKED = {
  code: 'file.format',
  what: 'The file is packed, and what is in it is not read; it is skipped.',
  hint: 'Unpack it into the folder.',
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
