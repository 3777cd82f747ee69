import { Fences } from './fences.ts';

/** Width from which a line is not wrapped, in columns; wrapped sources stay below 100. */
const UNWRAPPED = 120;
/** Share of a source's prose that stands in such lines where its lines are paragraphs. */
const UNWRAPPED_SHARE = 0.5;
/** Fewest lines of prose that follow each other without a blank line: one may be an accident. */
const FEWEST_NEIGHBOURS = 2;
/** Where more of the lines are blank, they set the paragraphs apart, and each line may be a sentence of one. */
const BLANK_SHARE = 0.1;
/** Share of long lines that end a sentence: lines that a program broke inside a sentence do not. */
const PROSE_SHARE = 0.4;

/** A note's number may stand behind the full stop. */
const SENTENCE_END = /[。！？!?…．.:：][”"』」’'）)】*_]*\[?\d{0,3}\]?$/u;
/** So may a link to a note. */
const LINK_END = /\]\([^()]{1,300}\)[*_]*$/;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;
/** Lines that Markdown does not read as running text: headings, tables, rules, indented code, markup. */
const MARKED = /^(?:\t| {4}| {0,3}(?:#{1,6}\s|\||<|\[[^\]]{1,80}\]:|[-=*_+|: \t]+$))/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])\s/;
const QUOTE = /^ {0,3}>/;
const INDENTED = /^\s/;
/** Two ideographic spaces begin a paragraph, however long it is. */
const SET_IN = /^ {0,3}\u3000\u3000/m;

/** What a line of a source is, as far as its neighbours depend on it. */
type LineKind = 'blank' | 'prose' | 'item' | 'quote' | 'marked';

interface SourceLine {
  readonly text: string;
  readonly kind: LineKind;
}

/**
 * Many crawlers write each paragraph on a line of its own with no blank line between, which Markdown would make one
 * paragraph of the whole article, and of a list or quotation all that follows it. Where lines are too long to be
 * wrapped, and before those that are set in, blank lines are put between them. Answers the text and how many were put
 * in; linear in the text's length.
 */
export function separateLines(body: string): { readonly body: string; readonly count: number } {
  const lines = linesOf(body);
  const isWhole = isUnwrapped(lines);
  if (!isWhole && !SET_IN.test(body)) return { body, count: 0 };
  const separated: string[] = [];
  let count = 0;
  lines.forEach((line, index) => {
    const border = isWhole || SET_IN.test(line.text) ? borderBetween(lines[index - 1], line) : undefined;
    if (border !== undefined) {
      separated.push(border);
      count += 1;
    }
    separated.push(line.text);
  });
  return { body: separated.join('\n'), count };
}

function linesOf(body: string): SourceLine[] {
  const fences = new Fences();
  return body
    .split(/\r?\n/)
    .map((text): SourceLine => ({ text, kind: fences.isCode(text) ? 'marked' : kindOf(text) }));
}

function kindOf(text: string): LineKind {
  if (text.trim() === '') return 'blank';
  if (LIST_ITEM.test(text)) return 'item';
  if (QUOTE.test(text)) return 'quote';
  return MARKED.test(text) ? 'marked' : 'prose';
}

function isUnwrapped(lines: readonly SourceLine[]): boolean {
  const neighbours = lines.filter((line, index) => line.kind === 'prose' && isText(lines[index - 1])).length;
  const blank = lines.filter(({ kind }) => kind === 'blank').length;
  if (neighbours < FEWEST_NEIGHBOURS || blank > lines.length * BLANK_SHARE + 3) return false;
  const prose = lines.filter(({ kind }) => kind === 'prose').map(({ text }) => text.trim());
  const long = prose.filter((text) => widthOf(text) >= UNWRAPPED);
  return (
    lengthOf(long) >= lengthOf(prose) * UNWRAPPED_SHARE &&
    long.filter(endsSentence).length >= long.length * PROSE_SHARE
  );
}

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12)) || LINK_END.test(text.slice(-320));
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Text that the next line would go on with. */
function isText(line: SourceLine | undefined): boolean {
  return line !== undefined && line.kind !== 'blank' && line.kind !== 'marked';
}

/** In columns: a wide character takes two. */
function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** What to put between two lines: nothing where the second goes on with the first or is set off already. */
function borderBetween(before: SourceLine | undefined, { kind, text }: SourceLine): string | undefined {
  if (!before || !isText(before)) return undefined;
  if (kind === 'quote') return before.kind === 'quote' ? '>' : '';
  if (kind === 'item') return before.kind === 'item' ? undefined : '';
  const goesOn = before.kind === 'item' && INDENTED.test(text);
  return kind === 'prose' && !goesOn ? '' : undefined;
}
