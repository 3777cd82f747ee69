import type { Nodes, Root } from 'hast';
import type { BodyDialect } from './bodyTree.ts';
import { addAll } from './nodes.ts';
import { NO_FACTS, type PageFacts, type Statement } from './statement.ts';

/** Lines at a text's beginning that are looked at, and the longest that can be a headline or a note about the text. */
const FIRST_LINES = 6;
const LONGEST_LINE = 120;
/** Texts of a page that are looked at: its navigation stands before the article. */
const FIRST_TEXTS = 400;

interface Note {
  readonly fact: 'dates' | 'outlets' | 'urls';
  readonly pattern: RegExp;
}

/** What notes about the text look like in its first lines: whole lines, or with `g` parts of one. */
const NOTES: readonly [Note, ...Note[]] = [
  {
    fact: 'dates',
    pattern:
      /^(?:日期|时间|時間|发布时间|發布時間|发表时间|發表時間|发布日期|發布日期|Date|Published)\s*[:：]\s*(\S.{5,60}?)(?=\s+(?:来源|來源|作者|Source)\s*[:：]|$)/i,
  },
  {
    fact: 'dates',
    pattern:
      /^(\d{4}\s*(?:年|[-/.])\s*\d{1,2}\s*(?:月|[-/.])\s*\d{1,2}\s*日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?)(?=\s|$|来源|來源)/,
  },
  { fact: 'outlets', pattern: /(?:^|\s)(?:来源|來源|稿源|Source)\s*[:：]\s*([^\s:：/]{2,24})/i },
  {
    fact: 'urls',
    pattern:
      /^(?:原文|原文链接|原文鏈接|原文地址|链接|鏈接|网址|網址|URL|Link)\s*[:：]\s*<?(https?:\/\/[^\s>]+)/i,
  },
];

/** What a text without front matter says of itself in its first lines: its headline, and lines with date, outlet, address. */
export function readHeadLines(body: string, dialect: BodyDialect): PageFacts {
  if (dialect === 'html') return NO_FACTS;
  const lines = body
    .slice(0, 4_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const notes = lines.slice(0, FIRST_LINES).filter((line) => line.length <= LONGEST_LINE);
  const of = (fact: string, from: string): Statement[] =>
    NOTES.filter((note) => note.fact === fact)
      .flatMap(({ pattern }) => notes.flatMap((line) => pattern.exec(line)?.[1] ?? []))
      .map((value) => ({ value, from }));
  return {
    ...NO_FACTS,
    titles: headlineOf(lines, dialect),
    dates: of('dates', 'body: date line'),
    outlets: of('outlets', 'body: source line'),
    urls: of('urls', 'body: address line'),
  };
}

/** A line `发布时间：…` among the first short texts of a page: its date, where nothing surer says it. */
export function datesInPage(tree: Root): Statement[] {
  const [{ pattern }] = NOTES;
  const texts: string[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node && texts.length < FIRST_TEXTS; node = open.pop()) {
    if (node.type === 'text' && node.value.trim() !== '') texts.push(node.value.trim());
    if ('children' in node) addAll(open, (node.children as Nodes[]).toReversed());
  }
  return texts
    .filter((text) => text.length <= LONGEST_LINE)
    .flatMap((text) => pattern.exec(text)?.[1] ?? [])
    .map((value) => ({ value, from: 'body: date line' }));
}

/** A short first line that ends no sentence, with text below it; in Markdown only one that is set as a heading. */
function headlineOf(
  [first = '', second = '', ...rest]: readonly string[],
  dialect: BodyDialect,
): Statement[] {
  if (first.length > LONGEST_LINE * 4) return [];
  if (dialect === 'markdown') {
    const heading = /^#{1,2}\s+(.+?)\s*#*$/.exec(first)?.[1] ?? (/^(?:=+|-{3,})$/.test(second) ? first : '');
    const title = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]{1,3}/g, '');
    return title === '' || /\|/.test(heading) ? [] : [{ value: title, from: 'body: first heading' }];
  }
  const isHeadline =
    first.length <= LONGEST_LINE &&
    /[\p{L}\p{N}]/u.test(first) &&
    !/[。；，,;:：.…]$/u.test(first) &&
    !NOTES.some(({ pattern }) => pattern.test(first)) &&
    [second, ...rest].some((line) => line !== '');
  return isHeadline ? [{ value: first, from: 'body: first line' }] : [];
}
