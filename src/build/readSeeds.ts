import { lstat, opendir, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Seed } from '../intake/index.ts';
import type { FoundProblem } from '../model/index.ts';
import { decodeBytes } from './decodeBytes.ts';
import { readFrontMatter } from './frontMatter.ts';
import { isBinary } from './isBinary.ts';
import { sha256Of } from './sha256Of.ts';

/** The seeds of a folder in the order of their names, and what could not be read. */
export interface SeedsRead {
  readonly seeds: readonly Seed[];
  readonly problems: readonly FoundProblem[];
  /** Files that look like articles: those read and those skipped. */
  readonly inputs: number;
}

const ARTICLE_NAME = /\.(md|markdown|html?|txt)$/i;
export const LARGEST_BYTES = 32 * 1024 * 1024;
/** How many files are read at the same time. */
const AT_ONCE = 32;

/**
 * Reads every article file below a folder. A file that cannot be read is a problem; the rest goes on.
 *
 * @throws where the folder itself is not there or is none (`ENOENT`, `ENOTDIR`).
 */
export async function readSeeds(folder: string): Promise<SeedsRead> {
  const root = await realpath(folder);
  await (await opendir(root)).close();
  const problems: FoundProblem[] = [];
  const files = await listFiles(root, root, problems, new Set());
  // What could not even be looked at counts as an input that was skipped.
  const unlisted = problems.length;
  const seeds: Seed[] = [];
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const reads = await Promise.all(files.slice(from, from + AT_ONCE).map((file) => readSeed(root, file)));
    problems.push(...reads.flatMap((read) => read.problems));
    seeds.push(...reads.flatMap(({ seed }) => (seed ? [seed] : [])));
  }
  return { seeds, problems, inputs: files.length + unlisted };
}

/** Paths below the root, sorted. Hidden names are not articles; links out of the folder are refused. */
async function listFiles(
  root: string,
  folder: string,
  problems: FoundProblem[],
  seen: Set<string>,
): Promise<string[]> {
  if (seen.has(folder)) return [];
  seen.add(folder);
  const files: string[] = [];
  for (const name of await namesIn(folder, root, problems)) {
    const whole = path.join(folder, name);
    const kind = await kindOf(root, whole, problems);
    if (kind === 'folder') files.push(...(await listFiles(root, await realpath(whole), problems, seen)));
    else if (kind === 'file' && ARTICLE_NAME.test(name)) files.push(whole);
  }
  return files.sort(byName);
}

async function namesIn(folder: string, root: string, problems: FoundProblem[]): Promise<string[]> {
  try {
    return (await readdir(folder))
      .filter((name) => !name.startsWith('.') && name !== 'node_modules')
      .sort(byName);
  } catch (error) {
    problems.push(unreadable(nameOf(root, folder), error));
    return [];
  }
}

async function kindOf(
  root: string,
  whole: string,
  problems: FoundProblem[],
): Promise<'file' | 'folder' | 'other'> {
  try {
    const own = await lstat(whole);
    if (own.isSymbolicLink() && !isInside(root, await realpath(whole))) {
      problems.push({
        severity: 'error',
        code: 'file.link',
        file: nameOf(root, whole),
        what: 'The file is a link that leads out of the folder; it is skipped.',
        hint: 'Put the file itself into the folder.',
      });
      return 'other';
    }
    const target = await stat(whole);
    if (target.isDirectory()) return 'folder';
    return target.isFile() ? 'file' : 'other';
  } catch (error) {
    problems.push(unreadable(nameOf(root, whole), error));
    return 'other';
  }
}

/** Reads one file as a seed; bytes that are no text or too many are a problem. */
export async function readSeed(
  root: string,
  whole: string,
): Promise<{ seed: Seed | undefined; problems: FoundProblem[] }> {
  const file = nameOf(root, whole);
  try {
    const { size } = await stat(whole);
    if (size > LARGEST_BYTES) return { seed: undefined, problems: [tooLarge(file, size)] };
    const bytes = await readFile(whole);
    if (isBinary(bytes)) return { seed: undefined, problems: [binary(file)] };
    return seedOf(file, bytes);
  } catch (error) {
    return { seed: undefined, problems: [unreadable(file, error)] };
  }
}

export function seedOf(file: string, bytes: Buffer): { seed: Seed; problems: FoundProblem[] } {
  const { text, charset, replaced, reason } = decodeBytes(bytes);
  const nuls = text.includes('\0') ? text.split('\0').length - 1 : 0;
  const matter = readFrontMatter(nuls === 0 ? text : text.replaceAll('\0', ''));
  const problems = matter.problems.map((problem) => ({ ...problem, file }));
  if (replaced > 0) problems.push(undecoded(file, charset, replaced));
  const seed: Seed = {
    file,
    sha256: sha256Of(bytes),
    bytes: bytes.length,
    charset,
    text: wellFormed(text),
    frontMatter: matter.values,
    lines: matter.lines,
    body: wellFormed(matter.body),
    bodyLine: matter.bodyLine,
    ...(replaced > 0 && { undecoded: replaced }),
    repairs: [
      ...(reason === '' ? [] : [{ rule: 'text.charset' as const, detail: `${charset}: ${reason}` }]),
      ...(nuls === 0 ? [] : [{ rule: 'text.controls' as const, detail: `NUL, ${nuls} times` }]),
      ...matter.recovered.map((detail) => ({ rule: 'front-matter.plainLine' as const, detail })),
    ],
  };
  return { seed, problems };
}

/** Half a surrogate pair is no character, and JSON of it is not the same everywhere. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

function nameOf(root: string, whole: string): string {
  return path.relative(root, whole).split(path.sep).join('/').normalize('NFC') || '.';
}

function isInside(root: string, target: string): boolean {
  return target === root || target.startsWith(root + path.sep);
}

/** By UTF-16 units, so that the order is the same on every machine. */
function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function unreadable(file: string, error: unknown): FoundProblem {
  const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return {
    severity: 'error',
    code: 'file.unreadable',
    file,
    what: `The file cannot be read (${why}); it is skipped.`,
    hint: 'Look at its permissions and whether it still exists.',
  };
}

export function tooLarge(file: string, size: number): FoundProblem {
  return {
    severity: 'error',
    code: 'file.tooLarge',
    file,
    what: `The file has ${size} bytes; more than ${LARGEST_BYTES} are not read.`,
    hint: 'An article is far smaller: look what else the file holds.',
  };
}

export function binary(file: string): FoundProblem {
  return {
    severity: 'error',
    code: 'file.binary',
    file,
    what: 'The file is no text; it is skipped.',
    hint: 'Give articles as Markdown, HTML or plain text.',
  };
}

function undecoded(file: string, charset: string, replaced: number): FoundProblem {
  return {
    severity: 'warning',
    code: 'file.undecoded',
    file,
    what: `${replaced} characters could not be read as ${charset}; they are shown as \uFFFD.`,
    hint: 'Save the file as UTF-8 from a program that shows it right.',
  };
}
