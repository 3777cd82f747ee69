import { parse, TomlDate, TomlError } from 'smol-toml';
import type { FieldBook, PlainValue } from './fieldBook.ts';

/** A line that TOML refuses, taken out so that the rest can be read. */
interface RefusedLine {
  readonly line: number;
  readonly text: string;
}

/** A block with more refused lines than this is read line by line. */
const MOST_REFUSED = 20;

const LINE = /^[ \t]*["']?([\p{L}\p{N}_ .-]{1,80}?)["']?[ \t]*=(.*)$/u;

/**
 * Reads TOML into plain values: a date as the text that was written, a table under dotted names. A line that TOML
 * refuses is reported and read as plain text, and the rest is read without it.
 */
export function readTomlFields(block: string, book: FieldBook): void {
  const lines = block.split('\n');
  const refused: RefusedLine[] = [];
  const table = parsedTable(lines, refused, book) ?? {};
  for (const [key, value] of Object.entries(table)) {
    const line = lineOf(key, block);
    book.put(key, plainOf(value, writtenAt(block, line)), line);
  }
  for (const { line, text } of refused) recoverLine(text, line, book);
}

/** The table, or undefined where it could not be read; lines that were refused are emptied. */
function parsedTable(lines: string[], refused: RefusedLine[], book: FieldBook): object | undefined {
  while (refused.length < MOST_REFUSED) {
    try {
      return parse(lines.join('\n'), { integersAsBigInt: true, maxDepth: 50 });
    } catch (error) {
      const line = error instanceof TomlError ? error.line : 1;
      const text = lines[line - 1] ?? '';
      book.report(codeOf(error), line, sentenceOf(error));
      if (text === '') break;
      refused.push({ line, text });
      lines[line - 1] = '';
    }
  }
  refused.push(...lines.map((text, index) => ({ line: index + 1, text })));
  return undefined;
}

function codeOf(error: unknown): 'front-matter.duplicateKey' | 'front-matter.syntax' {
  return /redefine/.test(String(error)) ? 'front-matter.duplicateKey' : 'front-matter.syntax';
}

function sentenceOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `The front matter is not valid TOML: ${first.replace(/^Invalid TOML document: /, '').replace(/\.+$/, '')}.`;
}

function recoverLine(text: string, line: number, book: FieldBook): void {
  const [, key, written = ''] = LINE.exec(text) ?? [];
  if (key !== undefined) book.recover(key, written.trim(), line);
}

/** 1-based line of a key or of its table's heading. */
function lineOf(key: string, block: string): number {
  const index = block.split('\n').findIndex((line) => {
    const [, name = ''] = /^[ \t]*\[{0,2}[ \t]*["']?([^\s"'=.\]]+)/.exec(line) ?? [];
    return name === key;
  });
  return index + 1 || 1;
}

function writtenAt(block: string, line: number): string {
  return LINE.exec((block.split('\n')[line - 1] ?? '').replace(/[ \t]#.*$/, ''))?.[2]?.trim() ?? '';
}

function plainOf(value: unknown, written: string): PlainValue {
  if (value instanceof TomlDate) return written === '' ? value.toISOString() : written;
  if (Array.isArray(value)) return value.map((one) => plainOf(one, ''));
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return new Map(Object.entries(value).map(([key, inner]) => [key, plainOf(inner, '')]));
}
