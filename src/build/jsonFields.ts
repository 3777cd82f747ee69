import { parseJson } from '../model/index.ts';
import type { FieldBook, PlainValue } from './fieldBook.ts';

/** A stretch of a JSON object's source: one member, `"key": value`. */
interface Member {
  readonly from: number;
  readonly to: number;
}

const MEMBER = /^\s*"((?:[^"\\\n]|\\.)+)"\s*:([\s\S]*)$/;

/** Where the JSON object at a text's beginning ends (after its `}`), or undefined where it does not within `longest`. */
export function endOfJson(text: string, longest: number): number | undefined {
  return scan(text.slice(0, longest)).end;
}

/** Reads a JSON object member by member into plain values, so that equal keys and a broken member are seen with their line. */
export function readJsonFields(block: string, book: FieldBook): void {
  for (const { from, to } of scan(block).members) {
    const source = block.slice(from, to);
    if (source.trim() === '') continue;
    const line = block.slice(0, from + source.search(/\S/)).split('\n').length;
    const parsed = parseJson(`{${source}}`);
    if (parsed.ok) readMember(parsed.value, line, book);
    else recoverMember(source, line, book);
  }
}

function readMember(member: unknown, line: number, book: FieldBook): void {
  for (const [key, value] of Object.entries(member as object)) book.put(key, plainOf(value, 0), line);
}

function recoverMember(source: string, line: number, book: FieldBook): void {
  const [, key, written = ''] = MEMBER.exec(source) ?? [];
  book.report(
    'front-matter.syntax',
    line,
    `The front matter is not valid JSON at “${source.trim().slice(0, 60)}”.`,
  );
  if (key !== undefined) book.recover(key, written.trim(), line);
}

/** Finds the end of the object and the commas between its members; only quotes and brackets are looked at. */
function scan(text: string): { readonly end: number | undefined; readonly members: readonly Member[] } {
  const members: Member[] = [];
  let depth = 0;
  let from = 1;
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\],]/g)) {
    if (mark === '{' || mark === '[') depth += 1;
    if (mark === '}' || mark === ']') depth -= 1;
    const isEnd = depth === 0;
    if (!isEnd && !(depth === 1 && mark === ',')) continue;
    members.push({ from, to: index });
    from = index + 1;
    if (isEnd) return { end: from, members };
  }
  return { end: undefined, members };
}

/** Tables and lists deeper than this hold nothing of an article. */
const DEEPEST = 20;

function plainOf(value: unknown, depth: number): PlainValue {
  if (depth > DEEPEST) return '';
  if (Array.isArray(value)) return value.map((inner) => plainOf(inner, depth + 1));
  if (typeof value !== 'object') return String(value);
  return value === null
    ? ''
    : new Map(Object.entries(value).map(([key, inner]) => [key, plainOf(inner, depth + 1)]));
}
