import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { FoundProblem, ProblemCode } from '../model/index.ts';
import { tooDeepAt } from './yamlDepth.ts';

/** A list that a person keeps beside the articles: what its entries are and what is said of a wrong one. */
export interface YamlListKind<T> {
  /** Name of the file, for problems. */
  readonly file: string;
  readonly code: ProblemCode;
  readonly entry: z.ZodType<T>;
  /** No two entries have the same. */
  readonly keyOf: (entry: T) => string;
  /** "An outlet" */
  readonly what: string;
  readonly hint: string;
  /** Where the file holds several lists by name, this one's; the first of `of` tells what is wrong with the file itself. */
  readonly list?: { readonly name: string; readonly of: readonly string[] };
}

const LARGEST_BYTES = 512 * 1024;

/** The entries that can be used, and what was wrong with the others. */
export interface ListRead<T> {
  readonly entries: readonly T[];
  /** The line in the file at which each entry begins, from 1. */
  readonly lines: readonly number[];
  readonly problems: readonly FoundProblem[];
}

/** Nothing to be used. */
function nothing<T>(problems: readonly FoundProblem[]): ListRead<T> {
  return { entries: [], lines: [], problems };
}

/** Reads a list from disk; a list that is not there is empty. */
export async function readYamlList<T>(file: string, kind: YamlListKind<T>): Promise<ListRead<T>> {
  let text: string;
  try {
    const wrong = unfit(await stat(file));
    if (wrong !== undefined) return nothing(ofFile(kind, 1, wrong));
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return nothing(code === 'ENOENT' ? [] : ofFile(kind, 1, `It cannot be read (${code}).`));
  }
  return parseYamlList(text, kind);
}

/** A pipe would be waited for, and no list that a person keeps is so long. */
function unfit(stats: Stats): string | undefined {
  if (!stats.isFile()) return 'It is no file.';
  if (stats.size > LARGEST_BYTES)
    return `It has ${stats.size} bytes; more than ${LARGEST_BYTES} are not read.`;
  return undefined;
}

/** Reads a list; an entry that is wrong is left out and reported with its line. */
export function parseYamlList<T>(text: string, kind: YamlListKind<T>): ListRead<T> {
  if (tooDeepAt(text) !== undefined) return nothing(ofFile(kind, 1, 'It is nested too deep.'));
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent', merge: false });
  const lineAt = (offset: number | undefined) => (offset === undefined ? 1 : counter.linePos(offset).line);
  const [error] = document.errors;
  if (error) {
    const what = `It is not valid YAML: ${error.code}.`;
    return nothing(ofFile(kind, lineAt(error.pos[0]), what));
  }
  const { list, wrong: unknown } = listIn(plainValue(document), kind);
  if (!Array.isArray(list)) return nothing(unknown);
  const entries = new Map<string, T>();
  const lines: number[] = [];
  const problems: FoundProblem[] = [...unknown];
  list.forEach((value: unknown, index) => {
    const read = kind.entry.safeParse(value);
    const wrong = read.success ? twice(entries, kind.keyOf(read.data)) : sentence(kind, read.error);
    const path = kind.list ? [kind.list.name, index] : [index];
    const node = document.getIn(path, true) as { range?: [number] } | undefined;
    const line = lineAt(node?.range?.[0]);
    if (!read.success || wrong !== undefined) problems.push(problemAt(kind, line, wrong ?? ''));
    else {
      entries.set(kind.keyOf(read.data), read.data);
      lines.push(line);
    }
  });
  return { entries: [...entries.values()], lines, problems };
}

/** The list itself, and what is wrong with what stands beside it; a named list that is not there is empty. */
function listIn<T>(value: unknown, kind: YamlListKind<T>): { list: unknown; wrong: FoundProblem[] } {
  const { list } = kind;
  if (!list)
    return {
      list: value,
      wrong: Array.isArray(value) ? [] : ofFile(kind, 1, 'It is no list, or full of aliases.'),
    };
  // A file of nothing but comments has no lists.
  const lists = value === null ? {} : value;
  if (typeof lists !== 'object' || lists === undefined || Array.isArray(lists))
    return { list: undefined, wrong: ofFile(kind, 1, `It has no lists by name: ${list.of.join(', ')}.`) };
  const unknown = Object.keys(lists).filter((name) => !list.of.includes(name));
  const own = (lists as Record<string, unknown>)[list.name] ?? [];
  const noList = Array.isArray(own) ? [] : [problemAt(kind, 1, `“${list.name}” is no list.`)];
  return {
    list: own,
    wrong: [...unknown.flatMap((name) => ofFile(kind, 1, `“${name}” is none of its lists.`)), ...noList],
  };
}

/** What is wrong with the whole file is told once, by the first of its lists. */
function ofFile<T>(kind: YamlListKind<T>, line: number, what: string): FoundProblem[] {
  const isFirst = kind.list === undefined || kind.list.of[0] === kind.list.name;
  return isFirst ? [problemAt(kind, line, what)] : [];
}

function twice(entries: ReadonlyMap<string, unknown>, key: string): string | undefined {
  return entries.has(key) ? `“${key}” stands twice.` : undefined;
}

/** An alias bomb grows when it is made plain: a hundred aliases are enough for any such list. */
function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

function sentence<T>({ what }: YamlListKind<T>, error: z.ZodError): string {
  const [issue] = error.issues;
  return `${what} is left out: ${issue?.path.join('.') || 'entry'}: ${issue?.message ?? 'not as it should be'}.`;
}

function problemAt<T>({ file, code, hint }: YamlListKind<T>, line: number, what: string): FoundProblem {
  return { severity: 'error', code, file, line, what, hint };
}
