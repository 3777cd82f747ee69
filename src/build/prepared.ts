import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseJson } from '../model/index.ts';
import { sha256Of } from './sha256Of.ts';

/** Name of the file with what was prepared when the program was built; it lies beside the program. */
export const PREPARED_FILE = 'prepared.json';

/** A list without a fault, as it was read. */
export interface PreparedList {
  readonly entries: readonly unknown[];
  /** The line at which each entry begins, from 1. */
  readonly lines: readonly number[];
}

/** What takes longer to read or to make than to have at hand: most of the start of the program. */
export interface Prepared {
  /** By `listKey`: a list that was changed since is read as any other. */
  readonly lists: Readonly<Record<string, PreparedList>>;
  /** Names of the outlets that come with the reader, each with its spelling in Traditional Chinese. */
  readonly spellings: readonly (readonly [name: string, traditional: string])[];
}

/** What a list is called here: by its kind and its text. */
export function listKey(kind: string, text: string): string {
  return `${kind} ${sha256Of(text)}`;
}

/** The list of this kind and text; `undefined` where none was prepared. */
export function preparedList(kind: string, text: string): PreparedList | undefined {
  const { lists } = prepared();
  return Object.keys(lists).length === 0 ? undefined : lists[listKey(kind, text)];
}

/** The spellings that are at hand. */
export function preparedSpellings(): ReadonlyMap<string, string> {
  spellings ??= new Map(prepared().spellings);
  return spellings;
}

const NOTHING: Prepared = { lists: {}, spellings: [] };

let known: Prepared | undefined;
let spellings: ReadonlyMap<string, string> | undefined;

function prepared(): Prepared {
  known ??= readPrepared(fileURLToPath(new URL(PREPARED_FILE, import.meta.url)));
  return known;
}

/** Where the program is run from its source there is no such file, and nothing is wrong. */
function readPrepared(file: string): Prepared {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return NOTHING;
  }
  const parsed = parseJson(text);
  return parsed.ok ? (parsed.value as Prepared) : NOTHING;
}
