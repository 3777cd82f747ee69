import { readInfoLine } from './infoLine.ts';

/** Lines that notes on a text have, at most. */
const MOST_NOTES = 6;
/** Where a program wraps Chinese text, in characters: a shorter line was ended by its writer. */
const WRAPPED_HAN = 28;
const SENTENCE_END = /[。！？!?…][”」』’"'）)】]*\s*$/u;
/** A line that begins a paragraph: set in by ideographic spaces or by others, as nobody sets in Markdown. */
export const SET_IN = /^(?:\u3000|[ \u00a0]{2,}|\t)\s*\S/;
const HAN = /\p{Script=Han}/u;

/**
 * The paragraphs of plain text: blank lines stand between them, and so does a line end before a line that is set in,
 * or, in Chinese, after a line that no program wrapped. Without any blank line each line is one.
 */
export function plainParagraphs(body: string): string[] {
  const blocks = body.split(/\n[ \t\u3000]*\n/);
  if (blocks.filter((block) => block.trim() !== '').length < 2) return body.split('\n');
  return blocks.flatMap(paragraphsOf);
}

function paragraphsOf(block: string): string[] {
  const lines = block.split('\n');
  const longest = Math.max(...lines.map((line) => line.trim().length));
  const paragraphs: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || SET_IN.test(line) || isEnded(before, longest) || isApart(lines, index))
      paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop() ?? ''}\n${line}`);
  }
  return paragraphs;
}

/** Few lines with notes among them are no paragraph that a program wrapped: `By Jane Doe` above `March 1, 2022`. */
function isApart(lines: readonly string[], index: number): boolean {
  return (
    lines.length <= MOST_NOTES &&
    lines.slice(index - 1, index + 1).some((line) => readInfoLine(line) !== undefined)
  );
}

/** Only Chinese is judged: other scripts are wrapped at any width, and after full stops too. */
function isEnded(line: string, longest: number): boolean {
  if (!HAN.test(line)) return false;
  const { length } = line.trim();
  return SENTENCE_END.test(line) || length < WRAPPED_HAN || length < longest * 0.8;
}
