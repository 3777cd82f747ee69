import { type FrontMatterValue, isOwnField, withoutWikiLinks } from '../intake/index.ts';
import type { FoundProblem, ProblemCode, ProblemDetails } from '../model/index.ts';

/** A problem of a front matter, before the file is known. */
export type Finding = Omit<FoundProblem, 'file'>;

/** What any of the three languages of front matter comes down to: text, lists and tables, nothing that can run. */
export type PlainValue = string | readonly PlainValue[] | ReadonlyMap<string, PlainValue>;

/** Names through which assignment reaches what all objects share. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Where a table stands for one text (`author: {name: …}`, `cover: {image: …}`), the keys that hold it. */
const KEYS_OF_THE_TEXT = ['name', 'src', 'url', 'image', 'text'];

/** Tables of tables deeper than this hold nothing of an article. */
const DEEPEST = 4;
/** More problems than this in one block say nothing new. */
const MOST_PROBLEMS = 20;

/** The fields of one front matter, whatever language it is written in: plain texts, each with its line. */
export class FieldBook {
  readonly values = new Map<string, FrontMatterValue>();
  /** 1-based line of each key in the file. */
  readonly lines = new Map<string, number>();
  readonly problems: Finding[] = [];
  /** Lines that the language refuses and that were read as plain text. */
  readonly recovered: string[] = [];
  /** Values in which a program for notes had made links of names, as they were written. */
  readonly linked: string[] = [];
  /** Lines of the file before the block's first line. */
  readonly #linesBefore: number;

  constructor(linesBefore: number) {
    this.#linesBefore = linesBefore;
  }

  /** Takes a field from the block's 1-based line. Keys are the same in capitals, and with a space or hyphen for `_`. */
  put(key: string, value: PlainValue, line: number): void {
    const name = foldKey(key);
    if (name === '' || REFUSED_KEYS.has(name)) {
      this.report(
        'front-matter.key',
        line,
        `The key “${key}” is not one that front matter can have.`,
        named(key),
      );
    } else if (this.values.has(name)) {
      this.report(
        'front-matter.duplicateKey',
        line,
        `The key “${key}” stands twice; the first is used.`,
        named(key),
      );
    } else if (isTable(value)) {
      this.#table(name, value, line);
    } else {
      const whole = this.#wellFormed(key, typeof value === 'string' ? value : value.flatMap(textsIn), line);
      this.values.set(name, isOwnField(name) ? this.#unlinked(whole) : whole);
      this.lines.set(name, this.#linesBefore + line);
    }
  }

  /** Takes a field whose line the language refuses, as it is written. */
  recover(key: string, written: string, line: number): void {
    if (this.values.has(foldKey(key))) return;
    this.recovered.push(`${key}: ${written}`);
    this.put(key, unquoted(written), line);
  }

  /** Notes what is wrong at the block's 1-based line. */
  report(code: keyof typeof HINTS, line: number, what: string, details?: ProblemDetails): void {
    const found = finding(code, this.#linesBefore + line, what, details);
    const isTold = this.problems.some((one) => one.line === found.line && one.what === what);
    if (!isTold && this.problems.length < MOST_PROBLEMS) this.problems.push(found);
  }

  /** An escape like \\ud800 writes half a character, which is none. */
  #wellFormed(key: string, value: FrontMatterValue, line: number): FrontMatterValue {
    const texts = typeof value === 'string' ? [value] : value;
    const whole = texts.map((text) => text.replace(/\p{Surrogate}/gu, '\uFFFD'));
    if (whole.every((text, at) => text === texts[at])) return value;
    this.report('text.replaced', line, `“${key}” holds half a character, which is shown as \uFFFD.`, {
      count: texts.filter((text, at) => text !== whole[at]).length,
      ...named(key),
    });
    return typeof value === 'string' ? (whole[0] ?? '') : whole;
  }

  #unlinked(value: FrontMatterValue): FrontMatterValue {
    const bare = (text: string): string => {
      const words = withoutWikiLinks(text);
      if (words !== text) this.linked.push(text);
      return words;
    };
    return typeof value === 'string' ? bare(value) : value.map(bare);
  }

  /** Tables of other programs (`_migration`, `params`) are read under dotted names; where a text is meant, they are told. */
  #table(name: string, table: ReadonlyMap<string, PlainValue>, line: number): void {
    const text = isOwnField(name) ? textOfTable(table) : undefined;
    // A table is a list of one: author: {name: …} says that it is no outlet.
    if (text !== undefined) this.put(name, [text], line);
    else if (isOwnField(name) || name.split('.').length >= DEEPEST)
      this.report(
        'front-matter.nested',
        line,
        `“${name}” holds further keys, where a text is meant; it is not read.`,
        named(name),
      );
    else
      for (const [key, value] of table) this.put(REFUSED_KEYS.has(key) ? key : `${name}.${key}`, value, line);
  }
}

/** The key in question, as its only value. */
export function named(key: string): ProblemDetails {
  return { values: [{ value: key }] };
}

export function foldKey(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

function isTable(value: PlainValue): value is ReadonlyMap<string, PlainValue> {
  return value instanceof Map;
}

function textOfTable(table: ReadonlyMap<string, PlainValue>): string | undefined {
  const texts = KEYS_OF_THE_TEXT.map((key) => table.get(key));
  return texts.find((text): text is string => typeof text === 'string');
}

/** Texts of a list; Hexo nests lists of categories, Hugo lists authors as tables. */
function textsIn(item: PlainValue): string[] {
  if (typeof item === 'string') return [item];
  if (!isTable(item)) return item.flatMap(textsIn);
  const text = textOfTable(item);
  return text === undefined ? [] : [text];
}

/** A value without the quotes around it, as its writer meant it. */
function unquoted(written: string): string {
  const [, quote, inner] = /^(["'])([\s\S]*)\1,?$/.exec(written) ?? [];
  if (inner === undefined) return written.replace(/^["'](?=[^"']*$)/, '');
  return quote === '"' ? inner.replace(/\\(["\\/])/g, '$1') : inner.replaceAll("''", "'");
}

const HINTS = {
  'front-matter.syntax':
    'Put values with colons, quotes or backslashes in single quotes; double a single quote inside.',
  'front-matter.nested': 'If the value holds a colon, put it in single quotes.',
  'front-matter.key': 'Remove the line.',
  'front-matter.duplicateKey': 'Keep one of the two lines.',
  'front-matter.noMapping': 'Write one “key: value” a line.',
  'front-matter.language': 'Begin the file with a line of three hyphens and nothing else.',
  'front-matter.unterminated': 'Add the closing line (--- or +++, or } for JSON) where the article begins.',
  'text.replaced': 'Write the character itself in place of its escape.',
  'front-matter.tooLong': 'Look whether the closing line is missing.',
} as const satisfies Partial<Record<ProblemCode, string>>;

/** A problem of the front matter at a 1-based line of the file. */
export function finding(
  code: keyof typeof HINTS,
  line: number,
  what: string,
  details?: ProblemDetails,
): Finding {
  return { severity: 'warning', code, line, what, hint: HINTS[code], ...(details && { details }) };
}
