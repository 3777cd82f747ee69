import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { FoundProblem, ProblemCode } from '../model/index.ts';
import { type PreparedList, preparedList } from './prepared.ts';
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
    if (wrong !== undefined) return nothing(ofFile(kind, START, wrong));
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return nothing(code === 'ENOENT' ? [] : ofFile(kind, START, `It cannot be read (${code}).`));
  }
  const prepared = preparedList(kind.file, text);
  // It was read by the same kind of list, of the same text.
  return prepared
    ? { ...(prepared as PreparedList & { entries: readonly T[] }), problems: [] }
    : parseYamlList(text, kind);
}

/** A pipe would be waited for, and no list that a person keeps is so long. */
function unfit(stats: Stats): string | undefined {
  if (!stats.isFile()) return 'It is no file.';
  if (stats.size > LARGEST_BYTES)
    return `It has ${stats.size} bytes; more than ${LARGEST_BYTES} are not read.`;
  return undefined;
}

/** Reads a list; an entry that is wrong is left out and reported with line and column. */
export function parseYamlList<T>(text: string, kind: YamlListKind<T>): ListRead<T> {
  if (tooDeepAt(text) !== undefined) return nothing(ofFile(kind, START, 'It is nested too deep.'));
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent', merge: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const [error] = document.errors;
  if (error) {
    const what = `It is not valid YAML: ${withoutExcerpt(error.message)} (${error.code}).`;
    return nothing(ofFile(kind, placeAt(error.pos[0]), what));
  }
  const { list, wrong: unknown } = listIn(plainValue(document), kind);
  if (!Array.isArray(list)) return nothing(unknown);
  const entries = new Map<string, T>();
  const lines: number[] = [];
  const problems: FoundProblem[] = [...unknown];
  list.forEach((value: unknown, index) => {
    const read = kind.entry.safeParse(value);
    const wrong = read.success ? twice(entries, kind.keyOf(read.data)) : sentence(kind, read.error);
    const base = kind.list ? [kind.list.name, index] : [index];
    if (!read.success || wrong !== undefined) {
      const place = placeAt(offsetOf(document, base, read.error?.issues[0]));
      problems.push(problemAt(kind, place, wrong ?? ''));
    } else {
      entries.set(kind.keyOf(read.data), read.data);
      lines.push(placeAt(offsetOf(document, base, undefined)).line);
    }
  });
  return { entries: [...entries.values()], lines, problems };
}

/** The place in a file where something is wrong, from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

const START: Place = { line: 1, column: 1 };

/** The parser shows the line below its sentence, which itself ends with where that is. */
function withoutExcerpt(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
}

/** Where an entry stands, or what is wrong in it: an unknown key itself, else the value, or what stands around it. */
function offsetOf(
  document: ReturnType<typeof parseDocument>,
  base: readonly (string | number)[],
  issue: z.core.$ZodIssue | undefined,
): number {
  const path = [...base, ...(issue?.path ?? [])];
  if (issue?.code === 'unrecognized_keys') {
    const around: unknown = document.getIn(path, true);
    const pair =
      isMap(around) && around.items.find(({ key }) => isScalar(key) && key.value === issue.keys[0]);
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
  }
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The list itself, and what is wrong with what stands beside it; a named list that is not there is empty. */
function listIn<T>(value: unknown, kind: YamlListKind<T>): { list: unknown; wrong: FoundProblem[] } {
  const { list } = kind;
  if (!list && value === null) return { list: [], wrong: [] };
  if (!list)
    return {
      list: value,
      wrong: Array.isArray(value) ? [] : ofFile(kind, START, 'It is no list, or full of aliases.'),
    };
  // A file of nothing but comments has no lists.
  const lists = value === null ? {} : value;
  if (typeof lists !== 'object' || lists === undefined || Array.isArray(lists))
    return { list: undefined, wrong: ofFile(kind, START, `It has no lists by name: ${list.of.join(', ')}.`) };
  const unknown = Object.keys(lists).filter((name) => !list.of.includes(name));
  const own = (lists as Record<string, unknown>)[list.name] ?? [];
  const noList = Array.isArray(own) ? [] : [problemAt(kind, START, `“${list.name}” is no list.`)];
  return {
    list: own,
    wrong: [...unknown.flatMap((name) => ofFile(kind, START, `“${name}” is none of its lists.`)), ...noList],
  };
}

/** What is wrong with the whole file is told once, by the first of its lists. */
function ofFile<T>(kind: YamlListKind<T>, place: Place, what: string): FoundProblem[] {
  const isFirst = kind.list === undefined || kind.list.of[0] === kind.list.name;
  return isFirst ? [problemAt(kind, place, what)] : [];
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

function problemAt<T>({ file, code, hint }: YamlListKind<T>, place: Place, what: string): FoundProblem {
  return { severity: 'error', code, file, ...place, what, hint };
}
