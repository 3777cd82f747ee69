import type { BodyDialect } from './bodyTree.ts';
import { type InfoLine, readInfoLine, readSignedTime } from './infoLine.ts';
import { DATE_WORDS, SOURCE_WORDS } from './noteWords.ts';
import { NO_FACTS, type PageFacts, type Statement } from './statement.ts';

/** Lines at a text's beginning that are looked at, and the longest that can be a headline or a note about the text. */
const FIRST_LINES = 6;
const LONGEST_LINE = 120;

interface Note {
  readonly fact: 'dates' | 'outlets' | 'urls';
  readonly pattern: RegExp;
}

/** A date behind a word that says it is one. */
export const DATE_LABEL = new RegExp(
  String.raw`^${DATE_WORDS}\s*[:：]\s*(\S.{5,60}?)(?=\s+(?:${SOURCE_WORDS}|作者)\s*[:：]|$)`,
  'i',
);

/** Words that stand before the address of the original, in a group. */
const ADDRESS_WORDS =
  '(?:(?:(?:阅读|閱讀|查看)?原文(?:链接|鏈接|地址)?|链接|鏈接|网址|網址|URL|Link|(?:Read )?Original(?: URL)?))';

const TITLE_LABEL = /^(?:标题|標題|题目|題目|Title|Headline)\s*[:：]\s*(?=\S)/i;

/** A headline without a word before it that says it is one. */
export function withoutTitleLabel(line: string): string {
  return line.replace(TITLE_LABEL, '');
}

/** What notes about the text look like in its first lines. */
const NOTES: readonly Note[] = [
  { fact: 'dates', pattern: DATE_LABEL },
  {
    fact: 'dates',
    pattern:
      /^(\d{4}\s*(?:年|[-/.])\s*\d{1,2}\s*(?:月|[-/.])\s*\d{1,2}\s*日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?)(?=\s|$|来源|來源)/,
  },
  {
    fact: 'outlets',
    pattern: new RegExp(String.raw`(?:^|\s)${SOURCE_WORDS}\s*[:：]\s*(?!https?:)([^\s:：/]{2,24})`, 'i'),
  },
  {
    fact: 'urls',
    pattern: new RegExp(
      String.raw`^(?:${ADDRESS_WORDS}|${SOURCE_WORDS})\s*[:：]\s*<?(https?:\/\/[^\s>]+)`,
      'i',
    ),
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
  const notes = lines
    .slice(0, FIRST_LINES)
    .map((line) => (dialect === 'markdown' ? withoutMarks(line) : line))
    .filter((line) => line.length <= LONGEST_LINE);
  const infos = notes.flatMap((line) => readInfoLine(line) ?? readSignedTime(line) ?? []);
  const of = (fact: string, from: string): Statement[] =>
    NOTES.filter((note) => note.fact === fact)
      .flatMap(({ pattern }) => notes.flatMap((line) => pattern.exec(line)?.[1] ?? []))
      .map((value) => ({ value, from }));
  return {
    ...NO_FACTS,
    titles: [...labelledTitle(notes), ...headlineOf(lines, dialect)],
    dates: [...of('dates', 'body: date line'), ...stated(infos, ({ date }) => date, 'body: date line')],
    outlets: [
      ...of('outlets', 'body: source line'),
      ...stated(infos, ({ outlet }) => outlet, 'body: source line'),
    ],
    authors: infos.flatMap(({ names = [] }) => names.map((value) => ({ value, from: 'body: by-line' }))),
    urls: of('urls', 'body: address line'),
  };
}

function labelledTitle(notes: readonly string[]): Statement[] {
  const line = notes.find((one) => TITLE_LABEL.test(one));
  return line === undefined ? [] : [{ value: withoutTitleLabel(line), from: 'body: first line' }];
}

/** What lines of nothing but notes say: `来源：新华社 2022-03-01`, or `March 1, 2022 9:43 PM EST` below a by-line. */
function stated(
  infos: readonly InfoLine[],
  of: (info: InfoLine) => string | undefined,
  from: string,
): Statement[] {
  return infos.flatMap((info) => {
    const value = of(info);
    return value === undefined ? [] : [{ value, from }];
  });
}

const ADDRESS_LABEL = new RegExp(`^(?:${ADDRESS_WORDS}|${SOURCE_WORDS})$`, 'i');

/** A line of Markdown as it is read: without quotation and list signs, emphasis and links; an address behind its word stays. */
function withoutMarks(line: string): string {
  return line
    .replace(/^(?:>\s*|[-*+]\s+)+/, '')
    .replace(
      /\[([^\][]{1,200})\]\(([^()\s]*)(?:\([^()]*\)[^()\s]*)?\)/g,
      (_, words: string, address: string) => (ADDRESS_LABEL.test(words) ? `${words}: ${address}` : words),
    )
    .replace(/\*\*|__|`|(?<=^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$)/g, '');
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
    !TITLE_LABEL.test(first) &&
    readInfoLine(first) === undefined &&
    [second, ...rest].some((line) => line !== '');
  return isHeadline ? [{ value: first, from: 'body: first line' }] : [];
}
