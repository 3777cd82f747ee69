import type { Nodes, Root } from 'hast';
import { isSameTime } from './agreement.ts';
import { DATE_LABEL } from './headLines.ts';
import { type InfoLine, readInfoLine, readTimeBeforeName } from './infoLine.ts';
import { addAll } from './nodes.ts';
import { type DateReading, parseDate } from './parseDate.ts';
import { NO_FACTS, type PageFacts, type Statement } from './statement.ts';

/** Texts of a page that are looked at: its navigation stands before the article. */
const FIRST_TEXTS = 400;
/** Longest text that can be a note. */
const LONGEST = 120;
/** Lines below the headline in which a time that nothing explains is the article's. */
const BELOW_HEADLINE = 3;

/** Elements that are part of a line. */
const INLINE = new Set('a abbr b bdi bdo cite em font i label s small span strong sub sup time u'.split(' '));
const NO_TEXT = new Set(['script', 'style', 'template', 'title', 'noscript']);

/** The first texts of a page, and the lines that they make. */
interface FirstTexts {
  readonly texts: readonly string[];
  readonly lines: readonly string[];
  /** Index of the line with the first headline; undefined where there is none. */
  readonly headline: number | undefined;
}

/** What the notes below a page's headline say: a line `发布时间：…`, `2022-03-01 10:00　来源：新华网`, or a time alone. */
export function notesInPage(tree: Root): PageFacts {
  const { texts, lines, headline } = firstTexts(tree);
  const notes = lines.flatMap((line, index) => {
    const isBelow = headline !== undefined && index > headline && index <= headline + BELOW_HEADLINE;
    const note = readInfoLine(line) ?? (isBelow ? readTimeBeforeName(line) : undefined);
    return note && isSure(note, isBelow) ? [note] : [];
  });
  const labelled = texts.flatMap((text) => (text.length > LONGEST ? [] : (DATE_LABEL.exec(text)?.[1] ?? [])));
  const dates = [...notes.filter(({ hasTime }) => hasTime).flatMap(({ date = [] }) => date), ...labelled];
  return {
    ...NO_FACTS,
    dates: dates.map((value) => ({ value, from: 'body: date line' })),
    outlets: notes.flatMap(({ outlet }) =>
      outlet === undefined ? [] : [{ value: outlet, from: 'body: source line' }],
    ),
  };
}

/** The top of a page may say what day it is today, and lists beside the article when others came out. */
function isSure({ isLabelled, hasTime, date, outlet }: InfoLine, isBelow: boolean): boolean {
  return date !== undefined && hasTime && (isLabelled || outlet !== undefined || isBelow);
}

/** The dates of a page's head, then of its notes; before all the time that a note has on the day that the head names alone. */
export function withTimeOfDay(inHead: readonly Statement[], inNotes: readonly Statement[]): Statement[] {
  const [surest] = inHead;
  const day = parseDate(surest?.value ?? '', 'UTC');
  const exact = inNotes.filter(({ value }) => isTimeOn(day, parseDate(value, 'UTC'))).slice(0, 1);
  return [...exact, ...inHead, ...inNotes];
}

function isTimeOn(day: DateReading, note: DateReading): boolean {
  return (
    day.kind === 'instant' &&
    day.day !== undefined &&
    note.kind === 'instant' &&
    note.day === undefined &&
    isSameTime(day, note) &&
    (note.isZoned || new Date(note.instant).toISOString().startsWith(day.day))
  );
}

function firstTexts(tree: Root): FirstTexts {
  const reader = new LineReader();
  const open: (Nodes | 'border')[] = [tree];
  for (let node = open.pop(); node && reader.texts.length < FIRST_TEXTS; node = open.pop()) {
    if (node === 'border') reader.end();
    else if (node.type === 'text') reader.add(node.value.trim());
    else if ('children' in node && !isWithoutText(node)) {
      reader.enter(node);
      const borders = isInLine(node) ? [] : (['border'] as const);
      open.push(...borders);
      addAll(open, (node.children as Nodes[]).toReversed());
      open.push(...borders);
    }
  }
  reader.end();
  return reader;
}

/** Puts the texts of a page together into lines. */
class LineReader implements FirstTexts {
  readonly texts: string[] = [];
  readonly lines: string[] = [];
  headline: number | undefined;
  #line = '';

  enter(node: Nodes): void {
    if (node.type === 'element' && node.tagName === 'h1') this.headline ??= this.lines.length;
  }

  add(text: string): void {
    if (text === '') return;
    this.texts.push(text);
    // What is longer than a note is one no more.
    if (this.#line.length <= LONGEST) this.#line += ` ${text.slice(0, LONGEST + 1)}`;
  }

  end(): void {
    if (this.#line !== '') this.lines.push(this.#line.trim());
    this.#line = '';
  }
}

function isInLine(node: Nodes): boolean {
  return node.type === 'element' && INLINE.has(node.tagName);
}

function isWithoutText(node: Nodes): boolean {
  return node.type === 'element' && NO_TEXT.has(node.tagName);
}
