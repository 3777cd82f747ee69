import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import { isTitleField } from '../intake/index.ts';
import { type FieldBook, named, type PlainValue } from './fieldBook.ts';
import { tooDeepAt } from './yamlDepth.ts';

/** `key:` at the beginning of a line, where a new entry of a mapping begins. */
const ENTRY =
  /^(?:"([^"\n]+)"|'([^'\n]+)'|([^\s#"'[\]{},&*!|>%@`-][^:\n]{0,80}?|[^\s:]{1,80}))[ \t]*:(?:[ \t]+|$)/;

/** One entry of a block: its lines, and how many stand before it. */
interface Entry {
  readonly text: string;
  readonly linesBefore: number;
}

/** A stretch of a block as YAML reads it, which knows the block's lines. */
interface YamlReading {
  readonly errors: readonly Pick<YAMLParseError, 'message' | 'pos'>[];
  readonly contents: unknown;
  /** The block's 1-based line of an offset in the stretch. */
  readonly lineAt: (offset: number) => number;
  /** The text of the block's 1-based line. */
  readonly textAt: (line: number) => string;
}

/**
 * Reads one YAML mapping field by field into plain values: no aliases, no tags, no types. Where YAML refuses the
 * block, each entry is read alone, and one that is refused alone as the plain text of its line.
 */
export function readYamlFields(block: string, book: FieldBook): void {
  const reading = yamlOf({ text: block, linesBefore: 0 });
  if (reading.errors.length > 0) {
    const counts = entriesOf(block).map((entry) => readEntry(entry, book));
    if (counts.every((count) => count === 0)) reportErrors(reading, book);
  } else if (isMap(reading.contents)) {
    for (const pair of reading.contents.items) readPair(pair, reading, book);
  } else if (reading.contents) {
    book.report(
      'front-matter.noMapping',
      1,
      'The front matter is no list of “key: value” lines; it is read as text.',
      {},
    );
  }
}

function yamlOf({ text, linesBefore }: Entry): YamlReading {
  const counter = new LineCounter();
  const lines = text.split('\n');
  return {
    ...parsed(text, counter),
    lineAt: (offset) => linesBefore + counter.linePos(offset).line,
    textAt: (line) => lines[line - linesBefore - 1] ?? '',
  };
}

function parsed(text: string, counter: LineCounter): Pick<YamlReading, 'errors' | 'contents'> {
  const deep = tooDeepAt(text);
  if (deep === undefined)
    return parseDocument(text, {
      lineCounter: counter,
      schema: 'failsafe',
      uniqueKeys: false,
      merge: false,
      stringKeys: false,
      logLevel: 'silent',
    });
  for (const { index } of text.matchAll(/^/gm)) counter.addNewLine(index);
  return { errors: [{ message: 'It is nested too deep', pos: [deep, deep] }], contents: null };
}

function readPair({ key, value }: Pair, reading: YamlReading, book: FieldBook): void {
  const name = isScalar(key) ? String(key.value) : '';
  const line = reading.lineAt((key as Node | null)?.range?.[0] ?? 0);
  const hidden = isTitleField(name) ? textWithHash(reading.textAt(line)) : undefined;
  const plain = plainOf(value as Node | null);
  if (plain !== undefined && hasAlias(value as Node | null))
    book.report(
      'front-matter.nested',
      line,
      `“${name}” holds aliases of other values; aliases are not read.`,
      named(name),
    );
  if (hidden !== undefined) {
    const what = `To YAML, what follows # in “${name}” is a comment; the whole line was read.`;
    book.report('front-matter.syntax', line, what);
    book.recover(name, hidden, line);
  } else if (plain === undefined) {
    const what = `“${name}” is an alias of another value; aliases are not read.`;
    book.report('front-matter.nested', line, what, named(name));
  } else book.put(name, plain, line);
}

function hasAlias(node: Node | null): boolean {
  let isFound = false;
  if (node)
    visit(node, {
      Alias: () => {
        isFound = true;
        return visit.BREAK;
      },
    });
  return isFound;
}

/** A headline without quotes that has `#` before a word: a topic, not a comment. */
function textWithHash(line: string): string | undefined {
  const [, written = ''] = /^[^:]+:[ \t]+([^'"[{|>&*!].*)$/.exec(line) ?? [];
  return /(?:^|\s)#\S/.test(written) ? written.trim() : undefined;
}

/** A node as plain texts, lists and tables; undefined for an alias, which is not followed. */
function plainOf(node: unknown): PlainValue | undefined {
  if (node === null || node === undefined) return '';
  // A tag makes another value of what is written: !!timestamp a date of the machine's own zone.
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : (node.source ?? '');
  if (isSeq(node)) return node.items.flatMap((item) => plainOf(item) ?? []);
  if (isMap(node)) return new Map(node.items.flatMap(plainPair));
  return isPair(node) || isAlias(node) ? undefined : '';
}

function plainPair({ key, value }: Pair): [string, PlainValue][] {
  const plain = plainOf(value);
  return isScalar(key) && plain !== undefined ? [[String(key.value), plain]] : [];
}

/** The entries of a block, each from its key to the next key at the beginning of a line. */
function entriesOf(block: string): Entry[] {
  const entries: { lines: string[]; linesBefore: number }[] = [];
  for (const [linesBefore, line] of block.split('\n').entries()) {
    if (ENTRY.test(line)) entries.push({ lines: [line], linesBefore });
    else entries.at(-1)?.lines.push(line);
  }
  return entries.map(({ lines, linesBefore }) => ({ text: lines.join('\n'), linesBefore }));
}

/** Reads one entry, and answers how many errors it has. */
function readEntry(entry: Entry, book: FieldBook): number {
  const reading = yamlOf(entry);
  const { errors, contents } = reading;
  const pair = isMap(contents) && contents.items.length === 1 ? contents.items[0] : undefined;
  reportErrors(reading, book);
  if (errors.length === 0 && pair) readPair(pair, reading, book);
  else recoverEntry(entry, book);
  return errors.length;
}

function recoverEntry({ text, linesBefore }: Entry, book: FieldBook): void {
  const [first = ''] = text.split('\n');
  const opening = ENTRY.exec(first);
  const key = opening?.[1] ?? opening?.[2] ?? opening?.[3];
  if (key !== undefined) book.recover(key, first.slice(opening?.[0].length).trim(), linesBefore + 1);
}

function reportErrors({ errors, lineAt }: YamlReading, book: FieldBook): void {
  for (const { message, pos } of errors)
    book.report('front-matter.syntax', lineAt(pos[0]), syntaxSentence(message));
}

function syntaxSentence(message: string): string {
  return `The front matter is not valid YAML: ${(message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '')}.`;
}
