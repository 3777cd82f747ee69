import { isOwnField } from '../intake/index.ts';
import { type FieldBook, foldKey } from './fieldBook.ts';

/** Where the text of front matter stands in a file, and where the body begins. */
export interface FoundBlock {
  readonly from: number;
  readonly to: number;
  readonly bodyFrom: number;
}

/** Most lines of such a block, and the longest of them, in UTF-16 units: what is longer is an article's text. */
const MOST_LINES = 60;
const LONGEST_LINE = 2_000;
/** One such key may stand in a text by chance. */
const FEWEST_OWN = 2;

const YAML_LINE = /^(?:(?<key>[\p{L}_][\p{L}\p{N}_ -]{0,40}):(?:[ \t]|$)|[ \t]+\S|-[ \t])/u;
const PROPERTY = /^(?:- )?(?<key>[\p{L}][\p{L}\p{N}_ -]{0,40}): +(?<value>\S.*)$/u;
const PAGE_PROPERTY = /^(?:- )?(?<key>[\p{L}][\p{L}\p{N}_ -]{0,40}):: +(?<value>\S.*)$/u;
/** A headline; in Readwise's export the picture of the article and a heading below it. */
const HEAD =
  /^# [^\n[\]|*`]{1,400}\n[ \t]*\n(?:!\[[^\]\n]{0,80}\]\([^()\s]{1,2000}\)\n[ \t]*\n)?(?:## Metadata\n)?/;
const PICTURE = /^!\[[^\]]*\]\((?<address>[^()]*)\)$/;
/** The heading above the text of such an export. */
const TEXT_HEADING = /^(?:## Full Document[ \t]*(?:\n|$))?/;

/** Hexo's short form, YAML without a line above it: lines of `key: value` down to one of `---`. */
export function findWithoutOpening(clean: string): FoundBlock | undefined {
  const lines = firstLines(clean, (line) => YAML_LINE.test(line));
  const end = lines.join('\n').length + 1;
  const closing = /^---[ \t]*(?:\n|$)/.exec(clean.slice(end, end + LONGEST_LINE));
  if (!closing || ownKeys(lines, YAML_LINE) < FEWEST_OWN || !YAML_LINE.exec(clean)?.groups?.key)
    return undefined;
  return { from: 0, to: end - 1, bodyFrom: end + closing[0].length };
}

/** Notion's and Readwise's exports: the headline, a blank line, and a paragraph or list of nothing but `Key: value`. */
export function findProperties(clean: string): FoundBlock | undefined {
  const [head = ''] = HEAD.exec(clean) ?? [];
  if (head === '') return undefined;
  const lines = firstLines(clean.slice(head.length), (line) => PROPERTY.test(line));
  const to = head.length + lines.join('\n').length;
  const blank = /^[ \t]*(?:\n[ \t]*(?:\n|$)|$)/.exec(clean.slice(to, to + LONGEST_LINE));
  if (!blank || ownKeys(lines, PROPERTY) < FEWEST_OWN) return undefined;
  const bodyFrom = to + blank[0].length;
  const [heading = ''] = TEXT_HEADING.exec(clean.slice(bodyFrom, bodyFrom + LONGEST_LINE)) ?? [];
  return { from: 0, to, bodyFrom: bodyFrom + heading.length };
}

/** Takes headline, picture and properties of such an export. */
export function readProperties(block: string, book: FieldBook): void {
  for (const [index, line] of block.split('\n').entries()) {
    const { address } = PICTURE.exec(line)?.groups ?? {};
    if (index === 0) book.put('title', line.replace(/^#/, '').trim(), 1);
    else if (address !== undefined) book.put('cover', address, index + 1);
    else putProperty(PROPERTY, line, index, book);
  }
}

/** Logseq's: a page begins with lines of `key:: value`. */
export function findPageProperties(clean: string): FoundBlock | undefined {
  const lines = firstLines(clean, (line) => PAGE_PROPERTY.test(line));
  if (ownKeys(lines, PAGE_PROPERTY) < FEWEST_OWN) return undefined;
  const to = lines.join('\n').length;
  return { from: 0, to, bodyFrom: Math.min(clean.length, to + 1) };
}

/** Takes such lines. */
export function readPageProperties(block: string, book: FieldBook): void {
  for (const [index, line] of block.split('\n').entries()) putProperty(PAGE_PROPERTY, line, index, book);
}

function putProperty(pattern: RegExp, line: string, index: number, book: FieldBook): void {
  const { key, value = '' } = pattern.exec(line)?.groups ?? {};
  if (key !== undefined) book.put(key, value.trim(), index + 1);
}

/** The lines at a text's beginning that a test holds for, without the one at which it ends. */
function firstLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (let from = 0; lines.length < MOST_LINES; ) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end);
    if (line.length > LONGEST_LINE || !fits(line)) break;
    lines.push(line);
    if (end < 0) break;
    from = end + 1;
  }
  return lines;
}

function ownKeys(lines: readonly string[], pattern: RegExp): number {
  const keys = lines.map((line) => pattern.exec(line)?.groups?.key ?? '');
  return keys.filter((key) => isOwnField(foldKey(key))).length;
}
